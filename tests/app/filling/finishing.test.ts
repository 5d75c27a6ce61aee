import { draftKey, finished, finishedBefore, rememberReport, savedCover } from "../../../src/app";
import type { ReportMemory, Texts } from "../../../src/app";
import { formatDate, isError, read } from "../../../src/core/base";
import { anOpenBook, issued, reportOf } from "../../support/an-open-report";
import { OpenBook } from "../../support/a-spreadsheet";
import { sampleEntries } from "../../support/sample-entries";

const NIL = ["KG01", "KG02", "KG02B", "KG03", "KG04", "KG06", "KG07", "KG08"];

const reportsIn = (box: Map<string, ReturnType<ReportMemory["load"]>>): ReportMemory => ({
  load: (unit) => box.get(unit) ?? [],
  save: (unit, list) => {
    box.set(unit, list);
    return read(undefined);
  },
});

/** A report with nothing to correct: one form filled in, nothing to report in the others. */
const complete = () =>
  anOpenBook({
    ...Object.fromEntries(NIL.map((code) => [code, "nil" as const])),
    KG05: sampleEntries["KG05"] ?? [],
  });

const today = "2024-07-10";

/** As the pane does it: what was finished is remembered on the machine. */
function finish(book: OpenBook, reports: ReportMemory = reportsIn(new Map())): void {
  const change = finished(reportOf(book), { today, before: finishedBefore(reportOf(book), reports) });
  if (!change.ok) throw new Error(JSON.stringify(change.issues));
  book.apply(change.value.writes);
  rememberReport(reportOf(book), reports);
  const { ngayBaoCao, lanNop } = reportOf(book).cover.texts;
  const { turn = 0, reportedOn = "" } = change.value.stamps ?? {};
  // What is said is what stands on the cover.
  expect([formatDate(reportedOn), String(turn)]).toEqual([ngayBaoCao, lanNop]);
}

function retype(book: OpenBook, texts: Texts): void {
  book.apply(savedCover(reportOf(book), { ...reportOf(book).cover.texts, ...texts }).writes);
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

test("a day that was signed stays, and the turn with it, however often the button is pressed", () => {
  const book = complete();
  const reports = reportsIn(new Map());
  const signed = reportOf(book).cover.texts["ngayBaoCao"];
  for (let press = 0; press < 3; press++) finish(book, reports);
  expect(reportOf(book).cover.texts).toMatchObject({ ngayBaoCao: signed, lanNop: "1" });
});

test("a report that was finished, changed and finished again is the next turn; the day typed anew is no change", () => {
  const book = complete();
  const reports = reportsIn(new Map());
  finish(book, reports);
  retype(book, { ngayBaoCao: "08/01/2025" });
  finish(book, reports);
  expect(reportOf(book).cover.texts).toMatchObject({ ngayBaoCao: "08/01/2025", lanNop: "1" });
  retype(book, { nguoiLap: "Trần Thị Mới" });
  finish(book, reports);
  finish(book, reports);
  expect(reportOf(book).cover.texts["lanNop"]).toBe("2");
  // Whoever counted up by hand is not counted up a second time.
  retype(book, { nguoiLap: "Lê Văn Khác", lanNop: "3" });
  finish(book, reports);
  expect(reportOf(book).cover.texts["lanNop"]).toBe("3");
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
  retype(book, { ngayBaoCao: "" });
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
