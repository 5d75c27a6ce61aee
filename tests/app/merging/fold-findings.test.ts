import fc from "fast-check";
import { foldFindings } from "../../../src/app";
import type { Issue, Severity } from "../../../src/core/base";

const finding = (severity: Severity, code: string, where: Issue["where"]): Issue => ({
  severity,
  code,
  where,
});
const files = [
  { file: "a.xlsx", orgUnit: "XA1" },
  { file: "b.xlsx", orgUnit: "XA2" },
];
const day = (file: string, row: number) =>
  finding("error", "day", { file, sheet: "KG01", row, column: 5, template: "KG01", field: "ngay" });

test("one cause in one file is one line, whatever stands between; the files with errors come first", () => {
  const found = foldFindings(
    [
      finding("warning", "merge.late", { file: "a.xlsx" }),
      day("b.xlsx", 13),
      finding("warning", "large", { file: "b.xlsx", sheet: "KG01", row: 13 }),
      day("b.xlsx", 15),
      finding("warning", "merge.whole", {}),
    ],
    files,
  );
  expect(found.map(({ file, orgUnit, count }) => [file, orgUnit, count])).toEqual([
    ["b.xlsx", "XA2", 3],
    ["a.xlsx", "XA1", 1],
    [undefined, undefined, 1],
  ]);
  expect(found[0]?.folded).toEqual([
    { first: day("b.xlsx", 13), others: [day("b.xlsx", 15)] },
    { first: finding("warning", "large", { file: "b.xlsx", sheet: "KG01", row: 13 }), others: [] },
  ]);
});

test("other columns, other sheets and other files are other causes", () => {
  const other = { ...day("a.xlsx", 13), where: { ...day("a.xlsx", 13).where, field: "hanNop" } };
  const found = foldFindings([day("a.xlsx", 13), other, day("b.xlsx", 13)], files);
  expect(found.map(({ folded }) => folded.length)).toEqual([2, 1]);
});

test("nothing is lost and nothing is told twice", () => {
  const anyIssue = fc.record({
    severity: fc.constantFrom<Severity>("error", "warning", "info"),
    code: fc.constantFrom("x", "y"),
    where: fc.record({ file: fc.constantFrom("a.xlsx", "b.xlsx", "c.xlsx"), row: fc.nat(9) }),
  });
  fc.assert(
    fc.property(fc.array(anyIssue), (issues) => {
      const folded = foldFindings(issues, files);
      const told = folded.flatMap((of) => of.folded.flatMap(({ first, others }) => [first, ...others]));
      expect(new Set(told)).toEqual(new Set(issues));
      expect(told).toHaveLength(issues.length);
      expect(folded.reduce((sum, { count }) => sum + count, 0)).toBe(issues.length);
    }),
  );
});
