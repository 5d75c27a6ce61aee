import { catalogueIndex } from "../../../src/core/catalogue";
import { comparisonsOf, mergeSubmissions, notCompared } from "../../../src/core/merge";
import { summaryWorkbook } from "../../../src/core/summary";
import type { CellDraft } from "../../../src/core/workbook";
import { sheetsTooSmall } from "../../support/printed-letters";
import { PERIOD, rejectedReport, report, smallCatalogue } from "../../support/small-campaign";

/** Two years before, XA1 and XA2 were what is XA3 today; the year between nothing is known of. */
const [now] = smallCatalogue.periods;
if (now === undefined) throw new Error("no period");
const yearsAgo = (years: number) => ({
  ...{ ...now, id: `${2024 - years}-H1`, year: 2024 - years, name: `6 tháng đầu năm ${2024 - years}` },
  ...{ from: `${2024 - years}-01-01`, to: `${2024 - years}-06-30`, cutOffDate: `${2024 - years}-06-30` },
});
const index = catalogueIndex({
  ...smallCatalogue,
  periods: [...smallCatalogue.periods, yearsAgo(1), yearsAgo(2)],
  orgUnits: smallCatalogue.orgUnits.map((unit) =>
    unit.code === "XA1" || unit.code === "XA2"
      ? { ...unit, validTo: "2023-06-30", successors: ["XA3"] }
      : unit.code === "XA3"
        ? { ...unit, validFrom: "2023-07-01" }
        : unit,
  ),
});
const context = { index, period: PERIOD, asOf: "2024-08-01" };
const of = (unit: string, phaiHoc: number, period = PERIOD) =>
  report(unit, { file: `${unit} ${period}.xlsx`, period, returns: { T1: [{ phaiHoc, thamGia: 1 }] } });
const outcomes = [of("XA3", 50), of("XA4", 7)];

const summaryBeside = (earlier: Parameters<typeof comparisonsOf>[1]) =>
  summaryWorkbook(mergeSubmissions(outcomes, context), {
    ...{ index, wording: ({ code }) => code, comparisons: comparisonsOf(outcomes, earlier, context) },
  });

function linesOf(earlier: Parameters<typeof comparisonsOf>[1]): readonly (readonly unknown[])[] {
  const sheet = summaryBeside(earlier).sheets.find(({ name }) => name === "So sánh theo đơn vị");
  const texts = (sheet?.rows ?? []).map(({ cells }) => cells.map(shown));
  return texts
    .slice(texts.findIndex(([first]) => first === "Biểu"))
    .filter((row) => row[1] !== "Cột thamGia");
}

const shown = (cell: CellDraft | unknown): unknown =>
  typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;

test("[M39] The communes of before stand beside today's, added up, with what each had then", () => {
  const [head, ...lines] = linesOf([
    ...[of("XA1", 30, "2022-H1"), of("XA2", 10, "2022-H1"), of("XA4", 7, "2022-H1")],
  ]);
  expect(head?.[5]).toBe("6 tháng đầu năm 2022 (như hiện nay)");
  expect(lines.filter(([, label]) => label === "Cột phaiHoc").map((row) => row.slice(3))).toEqual([
    [index.orgUnit("XA3")?.name, 50, 40, 10, 0.25, expect.stringMatching(/: 30; .+: 10$/)],
    [index.orgUnit("XA4")?.name, 7, 7, 0, 0, ""],
  ]);
});

test("[M39] Where one of those it was made of has no figures, no change is told, and who lacks is named", () => {
  const [, ...lines] = linesOf([of("XA1", 30, "2022-H1")]);
  const line = lines.find(([, label]) => label === "Cột phaiHoc");
  expect(line?.slice(4, 8)).toEqual([50, 30, undefined, undefined]);
  expect(line?.[8]).toBe(
    `${index.orgUnit("XA1")?.shortName}: 30; chưa có số của ${index.orgUnit("XA2")?.shortName}`,
  );
});

test("[M38] Of several earlier years the last one known is compared with, by its name", () => {
  const [head] = linesOf([of("XA4", 7, "2022-H1"), of("XA4", 8, "2023-H1")]);
  expect(head?.[5]).toBe("Cùng kỳ năm trước (như hiện nay)");
});

test("[M38] What of the earlier files cannot be compared is told by its cause, once a file", () => {
  const told = (...earlier: Parameters<typeof comparisonsOf>[1]) =>
    notCompared(earlier, { index, before: [], comparisons: comparisonsOf(outcomes, earlier, context) }).map(
      ({ code, found, where }) => [code, where.file, found],
    );
  expect(told(of("XA4", 7, "2022-H1"))).toEqual([]);
  expect(told(of("XA4", 7, "2019"))).toEqual([["merge.earlier-period-unknown", "XA4 2019.xlsx", "2019"]]);
  expect(told(of("XA4", 7, "2023-H1"), of("XA4", 7, "2022-H1"))).toEqual([
    ["merge.earlier-not-compared", "XA4 2022-H1.xlsx", "6 tháng đầu năm 2022"],
  ]);
  expect(told(rejectedReport("LẠ"))).toEqual([["merge.earlier-unit-unknown", "LẠ-loi.xlsx", undefined]]);
  expect(told(rejectedReport("XA1"))).toEqual([]);
});

test("What stands beside other times is printed in letters of 9 points at least", () => {
  const seen = new Set<string>();
  expect(sheetsTooSmall(summaryBeside([of("XA1", 30, "2022-H1")]), seen)).toEqual([]);
  expect([...seen]).toEqual(expect.arrayContaining(["So sánh", "So sánh theo đơn vị"]));
});
