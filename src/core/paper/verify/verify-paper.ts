import { parseVietnameseNumber, textDigest } from "../../base";
import type { PlacedFigure } from "../../summary";
import type { ReadBookmark } from "../../word";
import { digestOfBookmark } from "../figures/bookmark-name";
import { CHANGE_KEY, SHARE_KEY } from "../figures/comparison";
import { templateOfKey } from "../figures/template-of-key";
import { type BookParts, figureBook, isInHundredths, textOfFigure } from "../figures/figure-book";
import { sayFigureValue, sayNumber } from "../figures/say-number";

/** A number of a paper that no longer agrees with the summary. */
export interface Disagreement {
  readonly found: string;
  /** What it should be; undefined where the summary no longer has the figure. */
  readonly expected: string | undefined;
  readonly sheet: string;
  readonly cell: string;
  /** The sentence, or the cell of a table, it stands in. */
  readonly paragraph: string;
}

export interface PaperVerdict {
  /** Numbers that bear a mark. */
  readonly numbers: number;
  readonly disagreements: readonly Disagreement[];
  /** Numbers somebody took out; their marks are left. */
  readonly removed: number;
  /** Changes against an earlier period, which was not given. */
  readonly unchecked: number;
}

/**
 * Holds the numbers of a paper, by their bookmarks, against the summary as it is now. A number agrees when it says the
 * figure to as many decimals as it has, however it is grouped: "1234", "1.234", "95,6%" for 0.9556.
 */
export function verifyPaper(bookmarks: readonly ReadBookmark[], parts: BookParts): PaperVerdict {
  const expected = expectedNumbers(parts);
  const marked = bookmarks.flatMap((bookmark) => {
    const digest = digestOfBookmark(bookmark.name);
    return digest === undefined
      ? []
      : [{ ...bookmark, text: bookmark.text.trim(), should: expected.get(digest) }];
  });
  const written = marked.filter(({ text }) => text !== "");
  return {
    numbers: marked.length,
    removed: marked.length - written.length,
    unchecked: written.filter(({ should }) => should?.value === "unknown").length,
    disagreements: written
      .filter(({ text, should }) => should?.value !== "unknown" && !agrees(text, should?.value))
      .map(({ name, text, paragraph, should }) => {
        const [, sheet = "", cell = ""] = name.split("_");
        const place = should?.figure ?? { sheet, cell };
        return { found: text, expected: should?.said, sheet: place.sheet, cell: place.cell, paragraph };
      }),
  };
}

/** Digest of its key → what a number should be. */
function expectedNumbers(parts: BookParts): ReadonlyMap<string, Expected> {
  const { allFigures, comparison } = figureBook(parts);
  const expected = new Map<string, Expected>();
  for (const figure of allFigures()) {
    const value = scaled(figure.value, figure);
    const changes = changesOf(figure, comparison?.change(figure));
    for (const called of keysEver(figure.key, parts)) {
      expected.set(textDigest(called), { figure, value, said: textOfFigure(figure) });
      for (const { mark, ...change } of changes) expected.set(textDigest(mark + called), change);
    }
  }
  return expected;
}

/** The key of a figure as it is now, and as it was while its columns bore another key. */
function keysEver(key: string, { index }: BookParts): readonly string[] {
  const fields = (index.template(templateOfKey(key))?.fields ?? []).filter((one) => one.formerKeys);
  if (fields.length === 0) return [key];
  const namesOf = (of: string): readonly string[] => [
    of,
    ...(fields.find((one) => one.key === of)?.formerKeys ?? []),
  ];
  // "KG01|total|soHoiNghi", "KG03|choice:loai:…|_soDong"
  const ofColumn = key.lastIndexOf("|") + 1;
  const line = key.slice(0, ofColumn);
  const [, start = line, choice = "", rest = ""] = /^(\w+\|choice:)(\w+)(:.*)$/s.exec(line) ?? [];
  const lines = namesOf(choice).map((name) => start + name + rest);
  return lines.flatMap((one) => namesOf(key.slice(ofColumn)).map((name) => one + name));
}

interface Expected {
  readonly figure: PlacedFigure;
  /** As it is written: a share in hundredths. */
  readonly value: number | "unknown";
  readonly said: string;
}

const scaled = (value: number, figure: PlacedFigure): number =>
  isInHundredths(figure) ? value * 100 : value;

/** The change of a figure, and the share it makes, as `clauseOf` tells them: without a sign. */
function changesOf(
  figure: PlacedFigure,
  change: number | undefined,
): readonly (Expected & { readonly mark: string })[] {
  const before = change === undefined ? undefined : figure.value - change;
  const share =
    change === undefined || before === undefined || before === 0
      ? undefined
      : (Math.abs(change) / before) * 100;
  return [
    {
      mark: CHANGE_KEY,
      figure,
      value: change === undefined ? "unknown" : scaled(Math.abs(change), figure),
      said: change === undefined ? "" : sayFigureValue(Math.abs(change), figure.field).replace(/%$/, ""),
    },
    {
      mark: SHARE_KEY,
      figure,
      value: share ?? "unknown",
      said: share === undefined ? "" : `${sayNumber(share, 1)}%`,
    },
  ];
}

/** Half of the last decimal written, and a little for what binary numbers cannot hold. */
function agrees(text: string, value: number | "unknown" | undefined): boolean {
  const reading = parseVietnameseNumber(text, { grouping: "thousands" });
  if (reading.kind !== "number" || typeof value !== "number") return false;
  const found = reading.percent ? reading.value * 100 : reading.value;
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.abs(found - value) <= 0.5 * 10 ** -decimals + 1e-7;
}
