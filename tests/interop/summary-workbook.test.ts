import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CatalogueIndex } from "../../src/core/catalogue";
import type { SummaryModel, TemplateSummary } from "../../src/core/merge";
import { mergeSubmissions } from "../../src/core/merge";
import type { Submission, SubmissionOutcome } from "../../src/core/submissions";
import { readSummary, summaryWorkbook } from "../../src/core/summary";
import type { Workbook, WorkbookDraft } from "../../src/core/workbook";
import { readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { districtCampaign, districtIndex, DISTRICT_PERIOD } from "../support/district-campaign";
import { campaigns } from "../support/random-campaign";
import { comparisonIndex, PERIOD, smallIndex } from "../support/small-campaign";
import { convertAllWithLibreOffice, runPython } from "../support/office-tools";
import { formulasOf, uncalculated, wrongResults } from "../support/recalculated";

const context = { index: districtIndex, period: DISTRICT_PERIOD, asOf: "2024-07-20" };
const model = mergeSubmissions(districtCampaign(), context);
const draftOf = (summary: SummaryModel) =>
  summaryWorkbook(summary, { index: districtIndex, wording: ({ code, found = "" }) => `${code} ${found}` });
const draft = draftOf(model);
/** At year's end communes send figures that a branch of the district owns. */
const yearModel = mergeSubmissions(districtCampaign("2024"), {
  ...context,
  period: "2024",
  asOf: "2024-12-31",
});

const folder = mkdtempSync(join(tmpdir(), "summary-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, workbook: WorkbookDraft): string {
  const file = join(folder, name);
  writeFileSync(file, writeWorkbook(workbook));
  return file;
}

function readBack(file: string): Workbook {
  const read = readWorkbook(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** Every aggregate, blank groups, groups by year and by unit, choices left out, zeros beside blanks. */
const smallDraftOf = (index: CatalogueIndex) =>
  summaryWorkbook(
    mergeSubmissions(longestOfEachUnit(fc.sample(campaigns, { seed: 2024, numRuns: 100 }).flat()), {
      ...{ index, period: PERIOD, asOf: "2024-07-20" },
    }),
    { index, wording: ({ code }) => code },
  );

function longestOfEachUnit(outcomes: readonly SubmissionOutcome[]): readonly SubmissionOutcome[] {
  const longest = new Map<string, Submission>();
  const rowsOf = (submission?: Submission) =>
    (submission?.returns ?? []).reduce((sum, { entries }) => sum + entries.length, 0);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") continue;
    const { submission } = outcome;
    const held = longest.get(submission.cover.orgUnit);
    if (rowsOf(held) < rowsOf(submission)) longest.set(submission.cover.orgUnit, submission);
  }
  return [...longest.values()].map((submission) => ({ status: "accepted", submission, issues: [] }));
}

const CALCULATED = [
  ["a district", draft, 2000],
  ["a district's year", draftOf(yearModel), 2000],
  ["a campaign of every aggregate", smallDraftOf(smallIndex), 150],
  ["a campaign where some figures are only compared", smallDraftOf(comparisonIndex), 100],
] as const;
const MERGED_AGAIN = [
  ["LibreOffice", "", model],
  ["openpyxl", "", model],
  ["LibreOffice", ", with what is only compared", yearModel],
] as const;

const resaved = join(folder, "libreoffice");
beforeAll(() => {
  const files = [
    ...CALCULATED.map(([name, workbook]) => written(`${name}.xlsx`, uncalculated(workbook))),
    ...MERGED_AGAIN.map(([, more, summary]) => written(`goc${more}.xlsx`, draftOf(summary))),
  ];
  convertAllWithLibreOffice([...new Set(files)], "xlsx", resaved);
}, 300_000);

test.each(CALCULATED)(
  "LibreOffice works every formula of the summary of %s out to the figure the merge found",
  (name, workbook, least) => {
    const recalculated = readBack(join(resaved, `${name}.xlsx`));
    expect(formulasOf(workbook).length).toBeGreaterThan(least);
    expect(wrongResults(workbook, recalculated)).toEqual([]);
  },
);

test.each(MERGED_AGAIN)(
  "A summary saved again by %s is still a faithful input of a higher merge%s",
  (program, more, summary) => {
    const file = `goc${more}.xlsx`;
    const again = program === "LibreOffice" ? join(resaved, file) : resavedByOpenpyxl(join(folder, file));
    const outcomes = readSummary(readBack(again), { file: "goc.xlsx", sha256: "x" });
    const { period, asOf } = summary;
    const { templates, completeness } = mergeSubmissions(outcomes, {
      ...{ index: districtIndex, period: period.id, asOf },
    });
    expect(
      outcomes.flatMap(({ issues }) => issues).filter(({ code }) => code.startsWith("summary.")),
    ).toEqual([]);
    const figuresOf = ({ total, rows, comparison }: TemplateSummary) => ({
      ...{ total, rows },
      compared: comparison.flatMap(({ orgUnit, entries }) =>
        entries.map(({ sheet, row }) => `${orgUnit} ${sheet} ${row}`),
      ),
    });
    expect(templates.map(figuresOf)).toEqual(summary.templates.map(figuresOf));
    expect(completeness).toEqual(summary.completeness);
  },
);

function resavedByOpenpyxl(file: string): string {
  const out = join(folder, "openpyxl.xlsx");
  runPython("import sys\nbook = openpyxl.load_workbook(sys.argv[1])\nbook.save(sys.argv[2])", [file, out]);
  return out;
}

test("openpyxl sees the sheets, the frozen header, the repeated rows and text that only looks like a formula", () => {
  const printed = runPython(
    `
import sys, json
book = openpyxl.load_workbook(sys.argv[1])
sheet = [s for s in book.worksheets if s.title.startswith("KG01")][0]
texts = sum(1 for s in book.worksheets for row in s.iter_rows() for c in row if isinstance(c.value, str) and c.value.startswith("=SUM(A1:A3) là") and c.data_type == "s")
formulas = sum(1 for s in book.worksheets for row in s.iter_rows() for c in row if c.data_type == "f" and "là nội dung" in str(c.value))
print(json.dumps([book.worksheets[0].title, sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.orientation, texts > 0, formulas]))
`,
    [written("mo.xlsx", draft)],
  );
  expect(JSON.parse(printed)).toEqual(["Tổng quan", "C10", "$6:$9", "landscape", true, 0]);
});
