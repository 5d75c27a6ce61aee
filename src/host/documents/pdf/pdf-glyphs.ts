import type { PdfPiece } from "./pdf-lines";

/** The steps of a page that place text, by the names pdfjs gives their numbers. */
export type PdfSteps = Readonly<Record<StepName, number>>;

const STEP_NAMES = [
  "save",
  "restore",
  "transform",
  "beginText",
  "setFont",
  "setCharSpacing",
  "setWordSpacing",
  "setHScale",
  "setLeading",
  "setTextMatrix",
  "moveText",
  "setLeadingMoveText",
  "nextLine",
  "showText",
  "paintFormXObjectBegin",
  "paintFormXObjectEnd",
] as const;

type StepName = (typeof STEP_NAMES)[number];

/** The numbers of those steps; no other changes where a letter stands. */
export const glyphSteps = (steps: PdfSteps): ReadonlySet<number> =>
  new Set(STEP_NAMES.map((name) => steps[name]));

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Glyph widths are told in thousandths of the letter size. */
const THOUSANDTH = 0.001;

/** The second placed within the first (PDF 32000-1, 8.3.4). */
const placed = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/**
 * Every letter of a page with its place. Letter by letter, because a program that lacks a letter in one font takes it
 * from another and leaves a gap in the run: "Thực hi n" here and "ệ" after it, which only places put together again.
 */
export function pdfGlyphs(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  steps: PdfSteps,
): readonly PdfPiece[] {
  const page = new PageText();
  const doing = new Map<number, (args: readonly unknown[]) => void>([
    [steps.save, () => page.save()],
    [steps.restore, () => page.restore()],
    [steps.transform, (args) => page.transform(matrixOf(args))],
    [steps.paintFormXObjectBegin, ([matrix]) => page.enter(isList(matrix) ? matrixOf(matrix) : IDENTITY)],
    [steps.paintFormXObjectEnd, () => page.restore()],
    [steps.beginText, () => page.setTextMatrix(IDENTITY)],
    [steps.setFont, ([, size]) => (page.state.size = Number(size))],
    [steps.setCharSpacing, ([spacing]) => (page.state.charSpacing = Number(spacing))],
    [steps.setWordSpacing, ([spacing]) => (page.state.wordSpacing = Number(spacing))],
    [steps.setHScale, ([percent]) => (page.state.stretch = Number(percent) / 100)],
    [steps.setLeading, ([leading]) => (page.state.leading = -Number(leading))],
    [steps.setTextMatrix, (args) => page.setTextMatrix(matrixOf(isList(args[0]) ? args[0] : args))],
    [steps.moveText, ([x, y]) => page.moveText(Number(x), Number(y))],
    [
      steps.setLeadingMoveText,
      ([x, y]) => {
        page.state.leading = Number(y);
        page.moveText(Number(x), Number(y));
      },
    ],
    [steps.nextLine, () => page.moveText(0, page.state.leading)],
    [steps.showText, ([glyphs]) => page.show(Array.isArray(glyphs) ? glyphs : [])],
  ]);
  fnArray.forEach((step, at) => {
    const args: unknown = argsArray[at];
    doing.get(step)?.(isList(args) ? Array.from(args) : []);
  });
  return page.pieces;
}

/** pdfjs hands over numbers as arrays or packed, whichever it had at hand. */
const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

function matrixOf(numbers: ArrayLike<unknown>): Matrix {
  const [a, b, c, d, e, f] = Array.from(numbers, Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

interface TextState {
  matrix: Matrix;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling, 1 = as designed. */
  stretch: number;
  leading: number;
}

/** What a PDF reader remembers while it draws a page's text. */
class PageText {
  readonly pieces: PdfPiece[] = [];
  state: TextState = { matrix: IDENTITY, size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0 };
  private readonly saved: TextState[] = [];
  private line: Matrix = IDENTITY;
  private text: Matrix = IDENTITY;

  save(): void {
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.state.matrix = placed(this.state.matrix, matrix);
  }

  enter(matrix: Matrix): void {
    this.save();
    this.transform(matrix);
  }

  setTextMatrix(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  moveText(x: number, y: number): void {
    this.setTextMatrix(placed(this.line, [1, 0, 0, 1, x, y]));
  }

  /** Glyphs, and between them numbers that tighten the line. */
  show(glyphs: readonly unknown[]): void {
    for (const glyph of glyphs) {
      if (typeof glyph === "number") this.advance(-glyph * THOUSANDTH * this.state.size);
      else if (isGlyph(glyph)) this.put(glyph);
    }
  }

  private put({ unicode, width, isSpace = false }: Glyph): void {
    const { size, charSpacing, wordSpacing, matrix } = this.state;
    const [, , c, d, x, y] = placed(matrix, this.text);
    const before = this.text;
    this.advance(width * THOUSANDTH * size);
    const [, , , , end] = placed(matrix, this.text);
    const height = Math.hypot(c, d) * size || 10;
    if (unicode.trim() !== "") this.pieces.push({ text: unicode, x, y, width: end - x, height });
    this.text = before;
    this.advance(width * THOUSANDTH * size + charSpacing + (isSpace ? wordSpacing : 0));
  }

  private advance(by: number): void {
    this.text = placed(this.text, [1, 0, 0, 1, by * this.state.stretch, 0]);
  }
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
}

function isGlyph(value: unknown): value is Glyph {
  if (typeof value !== "object" || value === null) return false;
  return (
    "unicode" in value &&
    typeof value.unicode === "string" &&
    "width" in value &&
    typeof value.width === "number"
  );
}
