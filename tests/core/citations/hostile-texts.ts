import { extractCitations } from "../../../src/core/citations";

// prettier-ignore
const PIECES = [
  "Nghị quyết số ", "1-", "ngày ", "1", "-", "/", "Luật a ", "12-NQ/TW ", "12-CT/TW, ", "Quy chế phối hợp giữa ", "(((",
  "Kế hoạch 1-KH/TU thực hiện ", "của Ban ", "Chỉ thị của Ban Bí thư ", "số 1/2020/", "\u0300", "§", "ngày 1/1/2020 ",
];

/** A megabyte of one half of a citation, over and over: what a careless expression would never finish. */
export const hostileTexts = PIECES.map((piece) => ({ piece, text: piece.repeat(1_000_000 / piece.length) }));

/** Every citation found is where it says it is, and none begins in another. */
export function mustStandInOrder(text: string): void {
  const found = extractCitations(text);
  const misplaced = found.filter(
    (one, at) => text.slice(one.offset, one.end) !== one.text || one.offset < (found[at - 1]?.end ?? 0),
  );
  expect(misplaced).toEqual([]);
}
