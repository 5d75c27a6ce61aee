import { draftKey, finished, savedCover } from "../../../src/app";
import { isError } from "../../../src/core/base";
import { anOpenBook, issued, reportOf } from "../../support/an-open-report";
import { OpenBook } from "../../support/a-spreadsheet";
import { sampleEntries } from "../../support/sample-entries";

const NIL = ["KG01", "KG02", "KG02B", "KG03", "KG04", "KG06", "KG07", "KG08"];

/** A report with nothing to correct: one form filled in, nothing to report in the others. */
const complete = () =>
  anOpenBook({
    ...Object.fromEntries(NIL.map((code) => [code, "nil" as const])),
    KG05: sampleEntries["KG05"] ?? [],
  });

const today = "2024-07-10";

function finish(book: OpenBook, options: { readonly turn?: number } = {}): void {
  const change = finished(reportOf(book), { today, ...options });
  if (!change.ok) throw new Error(JSON.stringify(change.issues));
  book.apply(change.value.writes);
}

test("finishing stamps the day on the cover, and the first time is turn 1", () => {
  const book = complete();
  const { ngayBaoCao, ...rest } = reportOf(book).cover.texts;
  book.apply(savedCover(reportOf(book), rest).writes);
  expect(reportOf(book).cover.texts["ngayBaoCao"]).toBeUndefined();
  // Nobody is asked for what finishing writes.
  expect(reportOf(book).issues.filter(isError)).toEqual([]);
  finish(book);
  expect(reportOf(book).cover.texts).toMatchObject({ ngayBaoCao: "10/07/2024", lanNop: "1" });
  expect(reportOf(book).issues.filter(isError)).toEqual([]);
});

test("finishing once more counts the turn up, unless the user says which it is", () => {
  const book = complete();
  finish(book);
  expect(reportOf(book).cover.texts["lanNop"]).toBe("2");
  finish(book, { turn: 5 });
  expect(reportOf(book).cover.texts["lanNop"]).toBe("5");
});

test("a report with errors is not finished: the errors are answered, and nothing is written", () => {
  const [entry = {}] = sampleEntries["KG01"] ?? [];
  const change = finished(reportOf(anOpenBook({ KG01: [{ ...entry, dvThamGia: 99_999 }] })), { today });
  expect(change.ok).toBe(false);
  expect(change.issues.every(isError)).toBe(true);
  expect(change.issues.map(({ code }) => code)).toContain("submission.rule-broken");
});

test("finishing can be taken back", () => {
  const book = complete();
  const before = reportOf(book).cover.texts;
  const change = finished(reportOf(book), { today });
  if (!change.ok) throw new Error(JSON.stringify(change.issues));
  book.apply(change.value.writes);
  expect(reportOf(book).cover.texts).not.toEqual(before);
  book.apply(change.value.undo);
  expect(reportOf(book).cover.texts).toEqual(before);
});

test("drafts belong to unit, period and printing, whatever the file is called", () => {
  const key = (book: OpenBook) => draftKey(reportOf(book));
  expect(key(anOpenBook())).toBe(key(new OpenBook(issued(), "Copy of bao cao (2).xlsx")));
  expect(key(anOpenBook())).not.toBe(key(anOpenBook({}, { period: "2024" })));
  expect(key(anOpenBook())).not.toBe(key(anOpenBook({}, { orgUnit: "XA_21814" })));
});
