import { readFileSync } from "node:fs";
import fc from "fast-check";
import { csvEncoder } from "../../../src/app";
import { figuresSql, nationSql, textsSql } from "../../../src/core/tables";
import { mergeSubmissions } from "../../../src/core/merge";
import { catalogueIndex } from "../../../src/core/catalogue";
import { type Answer, parquetEncoder } from "../../../src/host/tables";
import { engineOver, exported, summaryFile } from "../../support/open-tables";
import { YEAR, monthsIndex, yearsOfReports } from "../../support/months-campaign";
import { campaigns } from "../../support/random-campaign";
import { PERIOD, comparisonIndex, report, smallCatalogue, smallIndex } from "../../support/small-campaign";

/** The rules of the merge as SQL over the tables, answered by DuckDB, equal the merge's own figures. */

const written = (question: string): string => readFileSync(`assets/sql/${question}.sql`, "utf8");

const COLUMNS = "period, board, template, line, unit, member, field, figure, figure_text";

/** Figures by what they are of; quotients agree to twelve digits, all else exactly. */
const byKey = ({ rows }: Answer): readonly string[] =>
  rows
    .map((row) => {
      const [text, figure, ...key] = [...row].reverse();
      const told = typeof figure === "number" ? Number(figure.toPrecision(12)) : figure;
      return JSON.stringify([...key.reverse(), told, text]);
    })
    .sort();

describe.each([
  ["CSV", csvEncoder, { index: smallIndex, period: PERIOD, sent: campaigns }],
  [
    "Parquet, where some figures are only compared",
    parquetEncoder,
    { index: comparisonIndex, period: PERIOD, sent: campaigns },
  ],
  [
    "Parquet, of a year made of its months",
    parquetEncoder,
    { index: monthsIndex, period: YEAR, sent: yearsOfReports },
  ],
])("over %s", (_format, encoder, { index, period, sent }) => {
  test("Every figure and the completeness are those of the merge, whatever the units sent", async () => {
    await fc.assert(
      fc.asyncProperty(sent, fc.boolean(), async (outcomes, provisional) => {
        const { folder } = await exported(
          [summaryFile(outcomes, { index, period, provisional })],
          encoder,
          index,
        );
        const context = { index, period, asOf: "2024-07-20", provisional };
        const { completeness } = mergeSubmissions(outcomes, context);
        const { engine, entries } = await engineOver(folder);
        const inSql = await engine.ask(
          `SELECT ${COLUMNS} FROM (${figuresSql(entries)}) AS f WHERE figure <> 0 OR field <> '_soDong' OR figure IS NULL`,
        );
        const ours = await engine.ask(
          `SELECT ${COLUMNS} FROM figures WHERE figure <> 0 OR field <> '_soDong' OR figure IS NULL`,
        );
        expect(byKey(inSql)).toEqual(byKey(ours));
        const { rows } = await engine.ask(written("completeness"));
        const { expected, received, nil, late, undated, missing, notYetDue, reportingRate } = completeness;
        const counts = [
          expected,
          received,
          nil,
          late,
          undated,
          missing.length,
          notYetDue.length,
          reportingRate,
        ];
        expect(rows.map((row) => row.slice(2).map(Number))).toEqual([counts]);
        engine.close();
      }),
      { numRuns: 15 },
    );
  }, 300_000);
});

/** Three months of one board; the names say what is to be found. */
const months = ["2024-M01", "2024-M02", "2024-M03"];
const QUARTER = "2024-Q1";
const monthly = catalogueIndex({
  ...smallCatalogue,
  periods: [
    {
      ...{ id: QUARTER, name: QUARTER, kind: "quý", year: 2024, from: "2024-01-01", to: "2024-03-28" },
      ...{ cutOffDate: "2024-03-28", dueDate: "2024-07-15", parts: months },
    },
    ...months.map((id, at) => ({
      ...{ id, name: id, kind: "tháng", year: 2024, from: `2024-0${at + 1}-01`, to: `2024-0${at + 1}-28` },
      ...{ cutOffDate: `2024-0${at + 1}-28`, dueDate: "2024-07-15" },
    })),
  ],
  assignments: months.flatMap((period) =>
    ["T0", "T1"].map((template) => ({ orgUnit: "@xa", template, period, duty: "mandatory" as const })),
  ),
});
const SAME = "Cấp ủy đã chỉ đạo triển khai đầy đủ, kịp thời.";
const month = (
  period: string,
  rate: number,
  parts: { readonly turn?: number; readonly disseminated?: string } = {},
) => {
  const { disseminated: vanBan, turn = 1 } = parts;
  const row = { phaiHoc: 100, thamGia: rate, noiDung: SAME, ...(vanBan === undefined ? {} : { vanBan }) };
  return [
    report("XA1", { period, returns: { T1: [row] } }),
    ...(turn > 1 ? [report("XA1", { period, turn, returns: { T1: [{ ...row, thamGia: rate - 1 }] } })] : []),
    report("XA2", {
      period,
      returns: { T1: [{ phaiHoc: 10, thamGia: 9, noiDung: `Riêng của kỳ ${period} này` }] },
    }),
    ...(period === "2024-M01" ? [report("XA3", { period, returns: { T1: "nil" } })] : []),
  ];
};

/** The months' summaries, and that of the quarter they make where it is exported beside them. */
async function threeMonths({ andQuarter = false } = {}) {
  const sent = [
    month("2024-M01", 90, { disseminated: "38-CT/TW@2009-09-07" }),
    month("2024-M02", 80, { turn: 2 }),
    month("2024-M03", 85),
  ];
  const decision = {
    ...({ kind: "correct", orgUnit: "XA2", template: "T1", row: 12, field: "thamGia" } as const),
    ...{ value: "8", reason: "Điện thoại", by: "An", before: "9" },
  };
  const summary = (period: string, outcomes: ReturnType<typeof month>) => {
    const decisions = period === "2024-M03" ? [decision] : [];
    return summaryFile(outcomes, { index: monthly, period, decisions, name: `${period}.xlsx` });
  };
  const summaries = [
    ...(andQuarter ? [summary(QUARTER, sent.flat())] : []),
    ...sent.map((outcomes, at) => summary(months[at] ?? "", outcomes)),
  ];
  const { folder } = await exported(summaries, parquetEncoder, monthly);
  const { engine, entries } = await engineOver(folder);
  await engine.view("texts", textsSql(entries));
  return { engine, entries };
}

test.each([
  ["several months", false],
  ["several months and the quarter they make, which tells nothing twice", true],
])("The analyst's five questions are answered over %s", async (_what, andQuarter) => {
  const { engine, entries } = await threeMonths({ andQuarter });
  const answer = async (question: string, ...columns: readonly string[]) => {
    const asked = await engine.ask(written(question));
    return asked.rows.map((row) => columns.map((name) => row[asked.columns.indexOf(name)]));
  };
  const silence = ["unit", "unit_name", "silent_periods", "within_longer_report", "first_day"];
  expect(await answer("silent", ...silence)).toEqual([
    ["XA4", "Đảng ủy xã Bốn", "3", "0", "2024-01-01"],
    ["XA3", "Đảng ủy xã Ba", "2", "0", "2024-02-01"],
  ]);
  expect(await answer("not-disseminated", "period", "directive", "units_open")).toEqual([
    ["2024-M02", "38-CT/TW@2009-09-07", "4"],
    ["2024-M03", "38-CT/TW@2009-09-07", "4"],
  ]);
  const falls = await answer(
    "falling-rates",
    "unit",
    "field",
    "earlier_period",
    "earlier_rate",
    "period",
    "rate",
  );
  expect(falls).toEqual([
    ["XA1", "tyLe", "2024-M01", 0.9, "2024-M02", 0.79],
    ["XA2", "tyLe", "2024-M02", 0.9, "2024-M03", 0.8],
  ]);
  expect(await answer("same-text", "unit", "field", "same_text", "periods_told", "last_period")).toEqual([
    ["XA1", "noiDung", SAME.toLowerCase(), "3", "2024-M03"],
  ]);
  expect(await answer("corrected", "period", "unit", "corrected_by", "value_before", "value_after")).toEqual([
    ["2024-M02", "XA1", "unit", "XA1-1.xlsx", null],
    ["2024-M03", "XA2", "board", "9", "8"],
  ]);
  const nation = await engine.ask(
    `SELECT period, board, line, figure FROM (${nationSql(entries)}) AS n WHERE field = 'phaiHoc' AND period <> '${QUARTER}' ORDER BY period, line`,
  );
  expect(nation.rows).toEqual(
    months.flatMap((period) => [
      [period, null, "nation", 110],
      [period, "BAN", "total", 110],
    ]),
  );
  engine.close();
});

/** The months, beside a half-year with forms of its own, and a survey of the same days. */
const HALVES = ["2024-H1", "2024-H1-KS"];
const withHalves = catalogueIndex({
  ...monthly.catalogue,
  periods: [
    ...monthly.catalogue.periods.filter(({ id }) => id !== QUARTER),
    ...HALVES.map((id) => ({
      ...{ id, name: id, kind: "nửa năm", year: 2024, from: "2024-01-01", to: "2024-06-30" },
      ...{ cutOffDate: "2024-06-30", dueDate: "2024-07-15" },
    })),
  ],
  assignments: [
    ...monthly.catalogue.assignments,
    ...HALVES.map((period) => ({ orgUnit: "@xa", template: "T2", period, duty: "mandatory" as const })),
  ],
});

test("A unit that sends every month and never the half-year's own form is silent for the half-year", async () => {
  const sent = months.map((period) => [period, month(period, 90)] as const);
  const half = report("XA2", { period: "2024-H1", returns: { T2: "nil" } });
  const summaries = [...sent, ["2024-H1", [half]] as const, ["2024-H1-KS", []] as const].map(
    ([period, outcomes]) => summaryFile(outcomes, { index: withHalves, period, name: `${period}.xlsx` }),
  );
  const { folder } = await exported(summaries, parquetEncoder, withHalves);
  const { engine } = await engineOver(folder);
  const { columns, rows } = await engine.ask(written("silent"));
  const told = rows.map((row) => ["unit", "silent_periods"].map((name) => row[columns.indexOf(name)]));
  expect(told).toEqual([
    ["XA4", "3"],
    ["XA1", "2"],
    ["XA3", "2"],
    ["XA2", "1"],
  ]);
  engine.close();
});

test("Of a unit that sends the quarter instead of its months it is said that its silence lies within a longer report", async () => {
  const sent = months.map((period) => [period, month(period, 90)] as const);
  const whole = report("XA4", { period: QUARTER, returns: { T1: [{ phaiHoc: 30, thamGia: 20 }] } });
  const ofQuarter = [...sent.flatMap(([, outcomes]) => outcomes), whole];
  const summaries = [...sent, [QUARTER, ofQuarter] as const].map(([period, outcomes]) =>
    summaryFile(outcomes, { index: monthly, period, name: `${period}.xlsx` }),
  );
  const { folder } = await exported(summaries, parquetEncoder, monthly);
  const { engine } = await engineOver(folder);
  const { columns, rows } = await engine.ask(written("silent"));
  const silence = ["unit", "silent_periods", "within_longer_report"];
  expect(rows.map((row) => silence.map((name) => row[columns.indexOf(name)]))).toEqual([
    ["XA4", "3", "3"],
    ["XA3", "2", "0"],
  ]);
  engine.close();
});

test("A cell the board corrected for the month, and otherwise for the quarter, is told twice", async () => {
  const sent = month("2024-M03", 85);
  const about = { kind: "correct", orgUnit: "XA2", template: "T1", row: 12, field: "thamGia" } as const;
  const summaries = [["2024-M03", "8"] as const, [QUARTER, "7"] as const].map(([period, value]) => {
    const decisions = [{ ...about, value, reason: "Điện thoại", by: "An" }];
    return summaryFile(sent, { index: monthly, period, decisions, name: `${period}.xlsx` });
  });
  const { folder } = await exported(summaries, parquetEncoder, monthly);
  const { engine } = await engineOver(folder);
  const { columns, rows } = await engine.ask(written("corrected"));
  const told = rows.map((row) =>
    ["period", "value_before", "value_after"].map((name) => row[columns.indexOf(name)]),
  );
  expect(told).toEqual([
    ["2024-M03", "9", "8"],
    [QUARTER, "9", "7"],
  ]);
  engine.close();
});

test("Only questions are run, and they see nothing but the tables", async () => {
  const { engine } = await threeMonths();
  for (const sql of [
    "CREATE TABLE x (a INT)",
    "SELECT 1; SELECT 2",
    "SET memory_limit = '9GB'",
    "ATTACH '/tmp/x.db'",
  ])
    expect([sql, await engine.isQuestion(sql)]).toEqual([sql, false]);
  expect(await engine.isQuestion("WITH a AS (SELECT 1) SELECT * FROM a")).toBe(true);
  await expect(engine.isQuestion("COPY periods TO '/tmp/x.csv'")).rejects.toThrow(/disabled/);
  await expect(engine.ask("SELECT * FROM read_text('/etc/hostname')")).rejects.toThrow(
    /disabled|Permission/i,
  );
  engine.close();
});
