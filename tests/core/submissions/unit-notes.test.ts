import { readSubmission } from "../../../src/core/submissions";
import type { SheetNote, Workbook } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/core/workbook";
import { aSubmission, cellOf, findings, index, issuesOf, source } from "../../support/a-submission";

const report = aSubmission().from("XA_21811").for("2024-H1");
const KG01 = "KG01";

function withNotes(notes: readonly SheetNote[]): Workbook {
  const workbook = report.workbook();
  const sheets = workbook.sheets.map((sheet) => (sheet.name.startsWith(KG01) ? { ...sheet, notes } : sheet));
  return { ...workbook, sheets };
}
const outcomeOf = (workbook: Workbook) => readSubmission(workbook, source, { index, period: "2024-H1" });

test("what a unit wrote beside a figure is carried with its place, and asks for nothing", () => {
  const at = cellOf(KG01, 0, "soHoiNghi");
  const outcome = outcomeOf(
    withNotes([{ kind: "comment", ...at, text: "gồm cả hội nghị chi bộ", author: "Lan" }]),
  );
  expect(outcome.status).toBe(report.read().status);
  expect(findings(outcome)).toEqual(findings(report.read()));
  expect(issuesOf(outcome, "submission.note")).toMatchObject([
    {
      severity: "info",
      where: { file: source.file, template: KG01, field: "soHoiNghi", ...at },
      found: "gồm cả hội nghị chi bộ",
      facts: { by: " (Lan)" },
    },
  ]);
});

describe("a unit of measure that only a comment or a box states", () => {
  const onKG07 = (note: SheetNote) => {
    const workbook = aSubmission().only("KG07").workbook();
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name.startsWith("KG07") ? { ...sheet, notes: [note] } : sheet,
    );
    const outcome = readSubmission({ ...workbook, sheets }, source, { index, period: "2024" });
    return issuesOf(outcome, "submission.column-unit-differs").map(({ found, where }) => [
      found,
      where.field,
    ]);
  };
  const money = cellOf("KG07", 0, "kinhPhi");

  test.each(["Đơn vị tính: nghìn đồng", "nghìn đồng", "(ĐVT: nghìn đồng)", "Tiền ghi theo nghìn đồng"])(
    "“%s” is asked about in a box, and in a comment on the column",
    (text) => {
      expect(onKG07({ kind: "text-box", text })).toEqual([["nghìn đồng", "kinhPhi"]]);
      expect(onKG07({ kind: "comment", ...money, text })).toEqual([["nghìn đồng", "kinhPhi"]]);
    },
  );

  test("the column's own unit, other words and comments on other columns are no question", () => {
    expect(onKG07({ kind: "comment", ...money, text: "Đơn vị tính: triệu đồng" })).toEqual([]);
    expect(onKG07({ kind: "comment", ...money, text: "Kinh phí do huyện cấp 5 triệu đồng" })).toEqual([]);
    expect(onKG07({ kind: "comment", row: money.row, column: 2, text: "nghìn đồng" })).toEqual([]);
  });
});

test("a box whose place nobody knows is carried with its sheet", () => {
  const [issue] = issuesOf(outcomeOf(withNotes([{ kind: "text-box", text: "ngỏ" }])), "submission.text-box");
  expect(issue).toMatchObject({ found: "ngỏ", where: { template: KG01 } });
  expect(issue?.where).not.toHaveProperty("row");
});

test("a flood of notes is counted, not listed", () => {
  const note: SheetNote = { kind: "comment", row: 1, column: 1, text: "a" };
  const outcome = outcomeOf(withNotes(Array.from({ length: 203 }, () => note)));
  expect(issuesOf(outcome, "submission.note")).toHaveLength(200);
  expect(issuesOf(outcome, "submission.more-notes")).toMatchObject([{ facts: { count: 3 } }]);
});

test("our own workbooks hold no comments: none is carried as a unit's", () => {
  const workbook = readWorkbook(report.book().bytes());
  expect(workbook.ok && workbook.value.sheets.filter(({ notes }) => notes !== undefined)).toEqual([]);
});
