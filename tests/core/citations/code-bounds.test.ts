import fc from "fast-check";
import { mustStandInOrder } from "./hostile-texts";

const PIECES = [
  "số 1 ", "số 1 2 3 ", "1O", "Ol", "Nghị quyết số 18, ", "18, ", "1,2,", "1.234/", "12-NQ/TW(1)", "12-NQ/TW1", "1-NQ",
  "1-N Q/T W ", "1/2020/QH 1", "_1-KH", "\\", "--", "TT Tr", "www.a.vn/", "http://1-KH/HU", "Mẫu số 1-KH/HU ", "12S/",
  "Các Nghị quyết 1, 2 và 3 ", "số 5 và ", "1-KH/BCĐ3", "TTg2", "1-kh/hu", " 1 của B",
]; // prettier-ignore

test.each(PIECES)("300 kB of “%s” are read to their end", (piece) => {
  mustStandInOrder(piece.repeat(300_000 / piece.length));
});

test("whatever stands among numbers, letters and lists, every citation is where it says it is, and none in another", () => {
  const aPiece = fc.constantFrom(
    ...PIECES,
    "Kế hoạch số ",
    "12-KH/HU",
    "/QĐ-UBND",
    " ngày 5/6/2024 ",
    ", ",
    " và ",
  );
  fc.assert(
    fc.property(fc.array(aPiece, { maxLength: 30 }), (pieces) => {
      mustStandInOrder(pieces.join(""));
    }),
    { numRuns: 400 },
  );
});
