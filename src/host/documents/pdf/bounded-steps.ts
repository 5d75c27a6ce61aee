import type { PDFPageProxy } from "pdfjs-dist/types/src/pdf";

/** Steps of a page with what they are told, by the numbers pdfjs has for them. */
export interface PageSteps {
  readonly fnArray: number[];
  readonly argsArray: unknown[];
}

/** Counts what pages hold, over all of them. */
export interface StepCount {
  /** Left for this document. */
  left: number;
}

/**
 * The steps of a page that place text; undefined as soon as the page has more steps than `most`, or than are left.
 * What draws is counted and let go. pdfjs hands a page's steps on in pieces of a thousand, and tells nobody but its
 * own page object: that method is taken over here, for this page. The page is of no use afterwards where undefined
 * comes back; closing the document ends what is still being read of it.
 */
export async function boundedSteps(
  page: PDFPageProxy,
  placesText: ReadonlySet<number>,
  { most, count }: { readonly most: number; readonly count: StepCount },
): Promise<PageSteps | undefined> {
  const handOn: unknown = Reflect.get(page, "_renderPageChunk");
  if (typeof handOn !== "function") throw new Error("pdfjs hands steps on in another way");
  let onThisPage = 0;
  const over = new Promise<undefined>((resolve) => {
    const counted = (piece: PageSteps & { readonly length: number }, state: unknown): void => {
      const weight = weightOf(piece);
      onThisPage += weight;
      count.left -= weight;
      if (onThisPage > most || count.left < 0) resolve(undefined);
      else Reflect.apply(handOn, page, [onlySteps(piece, placesText), state]);
    };
    Object.assign(page, { _renderPageChunk: counted });
  });
  return Promise.race([page.getOperatorList(), over]);
}

/** One for each step, and one for each letter of a text and each number of a path. */
const weightOf = ({ fnArray, argsArray }: PageSteps): number =>
  argsArray.reduce<number>((sum, args) => sum + lengthOf(args, 2), fnArray.length);

/** What lists hold, down to a depth: a text is a list of letters among the words of a step. */
function lengthOf(value: unknown, depth: number): number {
  if (ArrayBuffer.isView(value)) return value.byteLength / 4;
  if (!Array.isArray(value) || depth === 0) return 0;
  return value.reduce<number>((sum, one) => sum + lengthOf(one, depth - 1), value.length);
}

function onlySteps(piece: PageSteps & { readonly length: number }, wanted: ReadonlySet<number>) {
  const kept = piece.fnArray.flatMap((step, at) => (wanted.has(step) ? [at] : []));
  return {
    ...piece,
    length: kept.length,
    fnArray: kept.map((at) => piece.fnArray[at]),
    argsArray: kept.map((at) => piece.argsArray[at]),
  };
}
