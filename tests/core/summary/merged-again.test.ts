import fc from "fast-check";
import type { RowBlock, SummaryModel } from "../../../src/core/merge";
import { mergeSubmissions } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { isSummary, readSummary, summaryWorkbook } from "../../../src/core/summary";
import type { Workbook } from "../../../src/core/workbook";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { campaigns, disjointCampaigns } from "../../support/random-campaign";
import { comparisonIndex, PERIOD, rejectedReport, report, smallIndex } from "../../support/small-campaign";

const merge = (outcomes: readonly SubmissionOutcome[], index = smallIndex): SummaryModel =>
  mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2024-07-20" });

function asWorkbook(model: SummaryModel): Workbook {
  const bytes = writeWorkbook(
    summaryWorkbook(model, { index: smallIndex, wording: ({ code }) => code }),
    nodeHost,
  );
  const read = readWorkbook(bytes, nodeHost);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const throughWorkbook = (model: SummaryModel, file = "tong-hop.xlsx"): readonly SubmissionOutcome[] =>
  readSummary(asWorkbook(model), { file, sha256: file });

/** Each run writes and reads whole workbooks. */
const ROUND_TRIPS = { numRuns: 40 };

/** Files are numbered anew one level up; rows keep their numbers. */
const inOrder = ({ orgUnit, entries }: RowBlock) => ({
  orgUnit,
  entries: [...entries].sort((a, b) => a.row - b.row),
});

/** Everything a reader of a summary can see, whichever way the files came. */
const seen = ({ templates, completeness, coverage, sources }: SummaryModel) => ({
  templates: templates.map(({ template, blocks, comparison, ...figures }) => ({
    ...figures,
    code: template.code,
    blocks: blocks.map(inOrder),
    comparison: comparison.map(inOrder),
  })),
  completeness,
  coverage,
  sources: sources
    .map(({ file, sha256, savedAt, status, orgUnit, turn, returns, issues }) => ({
      ...{ file, sha256, savedAt, status, orgUnit, turn, returns, issues: issues.map(({ code }) => code) },
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
});

describe.each([
  ["where all that is owed adds up", smallIndex],
  ["where some figures are only compared", comparisonIndex],
])("%s", (_catalogue, index) => {
  test("[M11] A summary read back from its workbook and merged again is the same summary", () => {
    fc.assert(
      fc.property(campaigns, (outcomes) => {
        const model = merge(outcomes, index);
        expect(seen(merge(throughWorkbook(model), index))).toEqual(seen(model));
      }),
      ROUND_TRIPS,
    );
  });

  test("[M11] Merging the summaries of two groups of units equals merging all their files", () => {
    fc.assert(
      fc.property(disjointCampaigns, ([first, second]) => {
        const ofSummaries = merge(
          [
            ...throughWorkbook(merge(first, index), "a.xlsx"),
            ...throughWorkbook(merge(second, index), "b.xlsx"),
          ],
          index,
        );
        expect(seen(ofSummaries)).toEqual(seen(merge([...first, ...second], index)));
      }),
      ROUND_TRIPS,
    );
  });
});

test("[M17] Whether rows add up or only compare is for each level's own catalogue to say", () => {
  const sent = [
    report("BHXH", { returns: { T2: [{ danSo: 900 }] } }),
    report("XA1", { returns: { T2: [{ danSo: 300 }] } }),
  ];
  const compared = throughWorkbook(merge(sent, comparisonIndex));
  expect(merge(compared, comparisonIndex).templates[1]?.total["danSo"]).toBe(900);
  expect(merge(compared, smallIndex).templates[1]?.total["danSo"]).toBe(1200);
  const counted = throughWorkbook(merge(sent, smallIndex));
  expect(merge(counted, comparisonIndex).templates[1]).toMatchObject({
    total: { danSo: 900 },
    comparison: [{ orgUnit: "XA1", entries: [{ sheet: "T2", row: 12, values: { danSo: 300 } }] }],
  });
});

test("A counted submission comes back whole: cover, rows, places, issues, and the summary it came through", () => {
  const note = {
    code: "test.note",
    severity: "warning" as const,
    where: { file: "XA1-1.xlsx", row: 12 },
    found: "x",
  };
  const sent = report("XA1", {
    issues: [note],
    returns: {
      T1: [{ phaiHoc: 0, thamGia: 12, ngay: "1890-06-15", noiDung: "=SUM(A1)", dat: false }],
      T2: "nil",
    },
  });
  const [back] = throughWorkbook(merge([sent]));
  expect(back).toEqual({
    status: "accepted-with-warnings",
    submission: { ...sent.submission, via: "tong-hop.xlsx", sentUpBy: "BAN" },
    issues: [note],
  });
});

test("What was merged twice on the way up names both summaries", () => {
  const once = throughWorkbook(merge([report("XA1", { returns: { T1: "nil" } })]), "huyen.xlsx");
  const [twice] = throughWorkbook(merge(once), "tinh.xlsx");
  expect(twice).toMatchObject({ submission: { via: "tinh.xlsx › huyen.xlsx" } });
});

test("A rejected file comes back rejected, with its reasons", () => {
  const sent = rejectedReport("XA2");
  const [back] = throughWorkbook(merge([sent]));
  expect(back).toMatchObject({
    status: "rejected",
    orgUnit: "XA2",
    rowCounts: { T1: 2 },
    issues: [{ code: "test.broken" }],
  });
});

test("[M6] A conflict stays a conflict one level up, and a higher turn from elsewhere ends it there", () => {
  const conflict = [10, 11].map((phaiHoc) =>
    report("XA1", { file: `${phaiHoc}.xlsx`, savedAt: undefined, returns: { T1: [{ phaiHoc }] } }),
  );
  const carried = throughWorkbook(merge(conflict));
  expect(merge(carried).sources.map(({ status, returns }) => [status, returns[0]?.rows])).toEqual([
    ["conflict", 1],
    ["conflict", 1],
  ]);
  const settled = merge([...carried, report("XA1", { turn: 2, returns: { T1: [{ phaiHoc: 12 }] } })]);
  expect(settled.templates[0]?.total["phaiHoc"]).toBe(12);
});

test("A return whose rows a summary did not pass on is never counted as if it were empty", () => {
  const first = report("XA1", { turn: 1, returns: { T1: [{ phaiHoc: 1 }] } });
  const second = report("XA1", { turn: 2, returns: { T1: [{ phaiHoc: 2 }] } });
  const withoutWinner = throughWorkbook(merge([first, second])).slice(0, 1);
  const model = merge(withoutWinner);
  expect(model.sources[0]).toMatchObject({
    status: "conflict",
    issues: [{ code: "merge.rows-left-behind" }],
  });
  expect(model.completeness.units[0]?.state).toBe("conflict");
});

/** Changes the cells of one sheet the way somebody at a keyboard would. */
function edited(
  workbook: Workbook,
  sheet: RegExp,
  edit: (value: number | string | boolean) => number | string | boolean,
): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) =>
      sheet.test(one.name)
        ? {
            ...one,
            rows: one.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, value: edit(cell.value) })),
            })),
          }
        : one,
    ),
  };
}

const twoRows = merge([
  report("XA1", { returns: { T1: [{ phaiHoc: 1234, vanBan: "38-CT/TW@2009-09-07" }, { phaiHoc: 1 }] } }),
]);
const readEdited = (workbook: Workbook) => readSummary(workbook, { file: "tong-hop.xlsx", sha256: "s" });

test("A figure changed by hand: the total follows the row, and a warning names the report it came from", () => {
  const outcomes = readEdited(edited(asWorkbook(twoRows), /^T1/, (value) => (value === 1234 ? 9999 : value)));
  expect(merge(outcomes).templates[0]?.total["phaiHoc"]).toBe(10_000);
  expect(outcomes).toMatchObject([
    {
      status: "accepted-with-warnings",
      issues: [
        {
          code: "summary.rows-edited",
          where: { file: "tong-hop.xlsx", sheet: expect.stringMatching(/^T1/), row: expect.any(Number) },
          found: expect.stringMatching(/^\d+$/),
          facts: { template: "T1", rows: 2, foundRows: 2, source: "XA1-1.xlsx" },
        },
      ],
    },
  ]);
});

test("[M30] Rows changed by hand are named where they stand in the summary, and no other", () => {
  const workbook = asWorkbook(twoRows);
  const [outcome] = readEdited(edited(workbook, /^T1/, (value) => (value === 1234 ? 9999 : value)));
  const where = outcome?.issues[0]?.where;
  const rows = workbook.sheets.find(({ name }) => name === where?.sheet)?.rows ?? [];
  const row = rows.find(({ number }) => number === where?.row);
  expect(row?.cells.some(({ value, formula }) => value === 1234 && !formula)).toBe(true);
});

test("A row deleted, or a whole sheet, is noticed", () => {
  const workbook = asWorkbook(twoRows);
  const fewer = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter(({ cells }) => !cells.some(({ value, formula }) => value === 1234 && !formula)),
  }));
  expect(readEdited({ ...workbook, sheets: fewer })[0]?.issues).toMatchObject([
    { code: "summary.rows-edited", facts: { foundRows: 1 } },
  ]);
  const without = workbook.sheets.filter(({ name }) => !name.startsWith("T1"));
  expect(readEdited({ ...workbook, sheets: without })[0]?.issues).toMatchObject([
    { code: "summary.rows-edited", facts: { foundRows: 0 } },
  ]);
});

test("Sorting the rows, renaming and moving the sheet change nothing", () => {
  const workbook = asWorkbook(twoRows);
  const moved = workbook.sheets
    .map((sheet) => (sheet.name.startsWith("T1") ? { ...sheet, name: "Của tôi" } : sheet))
    .reverse()
    .map((sheet) => {
      const details = sheet.rows.filter(({ cells }) =>
        cells.some(({ value }) => String(value).includes(" · ")),
      );
      if (sheet.name !== "Của tôi" || details.length < 2) return sheet;
      const [first, second] = details.map(({ cells }) => cells);
      const swap = new Map([
        [first, second],
        [second, first],
      ]);
      return {
        ...sheet,
        rows: sheet.rows.map((row) => ({ ...row, cells: swap.get(row.cells) ?? row.cells })),
      };
    });
  expect(seen(merge(readEdited({ ...workbook, sheets: moved })))).toEqual(seen(twoRows));
});

test("A name nobody can resolve any more makes that report rejected, not a guess", () => {
  const outcomes = readEdited(
    edited(asWorkbook(twoRows), /^T1/, (value) => (value === "38-CT/TW (2009)" ? "38-CT/TW" : value)),
  );
  expect(outcomes).toMatchObject([
    {
      status: "accepted-in-part",
      submission: { cover: { orgUnit: "XA1" }, returns: [{ template: "T1", refused: {} }] },
      issues: [{ code: "summary.value-unknown", found: "38-CT/TW", where: { field: "vanBan" } }],
    },
  ]);
});

test("A row written in by hand under no file is refused in words, the rest is merged", () => {
  const workbook = asWorkbook(twoRows);
  const outcomes = readEdited(
    edited(workbook, /^T1/, (value) => (value === "1 · XA1-1.xlsx" ? "7 · lạ.xlsx" : value)),
  );
  expect(outcomes.at(-1)).toMatchObject({
    status: "rejected",
    source: { file: "tong-hop.xlsx" },
    issues: [{ code: "summary.row-without-source" }, { code: "summary.row-without-source" }],
  });
});

test("A summary whose records are gone or spoilt is refused with its reason", () => {
  const workbook = asWorkbook(twoRows);
  const gone = { ...workbook, sheets: workbook.sheets.filter(({ visibility }) => visibility === "visible") };
  expect(isSummary(gone)).toBe(true);
  expect(readEdited(gone)).toMatchObject([
    { status: "rejected", issues: [{ code: "summary.records-unreadable" }] },
  ]);
  const spoilt = edited(workbook, /^_khoagiao/, (value) =>
    typeof value === "string" ? value.replace('"turn":1', '"turn":"một"') : value,
  );
  expect(readEdited(spoilt)).toMatchObject([
    { status: "rejected", issues: [{ code: "summary.records-unreadable" }] },
  ]);
});

test("A workbook that is no summary is not taken for one", () => {
  const { sheets } = asWorkbook(twoRows);
  const plain: Workbook = {
    sheets: sheets.slice(0, 1),
    names: [],
    customProperties: new Map(),
    properties: { hasMacros: false },
  };
  expect(isSummary(plain)).toBe(false);
});
