import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  type Catalogue,
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
} from "../../src/core/catalogue";
import { filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { type Scalar, readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node/node-host";
import { emptyFolder, khoagiao } from "../support/command-line";

/** Two communes that report conferences and members of the society of learning, month by month. */
const UNITS = { XA_21811: "Bình Tân", XA_21820: "Tây Giang" } as const;
type Unit = keyof typeof UNITS;

const MONTHS = Array.from({ length: 12 }, (_, at) => `2024-M${String(at + 1).padStart(2, "0")}`);

const catalogue: Catalogue = {
  ...defaultCatalogue,
  periods: defaultCatalogue.periods.map((period) =>
    period.id === "2024" ? { ...period, parts: [1, 2, 3, 4].map((number) => `2024-Q${number}`) } : period,
  ),
  assignments: Object.keys(UNITS).flatMap((orgUnit) =>
    MONTHS.flatMap((period) =>
      ["KG00", "KG02B", "KG05E"].map((template) => ({
        orgUnit,
        template,
        period,
        duty: "mandatory" as const,
      })),
    ),
  ),
};
const index = catalogueIndex(catalogue);

/** What a unit tells of a month: so many articles, so many members among so many people. */
const articles = (unit: Unit, month: number): number => (unit === "XA_21811" ? 10 : 1) * month;
const members = (unit: Unit, month: number): number => (unit === "XA_21811" ? 1000 : 500) + month;
const PEOPLE = 5000;

function returned(unit: Unit, period: string, told: number, of: number): Uint8Array {
  const issued = templateWorkbook(catalogue, { orgUnit: unit, period, deflate: nodeHost.deflate });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const learning: Readonly<Record<string, Scalar>> = {
    ...{ nam: 2024, diaBan: index.orgUnit(unit)?.name ?? "", danSo: PEOPLE, hoiVien: of },
    ...{ soHo: 1000, giaDinhHT: 800, suatHB: 2, quy: 1.5 },
  };
  const filled = filledWorkbook(issued.value, index, {
    cover: {
      ngayBaoCao: index.period(period)?.to ?? "",
      nguoiLap: "Nguyễn Thị Hoa",
      nguoiKy: "Trần Văn Nam",
    },
    templates: {
      KG02B: [{ kenh: "Mạng xã hội", nhiemVu: "Tuyên truyền chủ trương, chính sách", tinBai: told }],
      KG05E: [learning],
    },
  });
  return writeWorkbook({ ...filled, savedAt: `${index.period(period)?.to}T08:00:00Z` }, nodeHost);
}

/** A folder with the board's catalogue and what came of each month. */
function year(except: readonly string[] = []): string {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, "danh-muc.xlsx"), writeWorkbook(catalogueWorkbook(catalogue), nodeHost));
  for (const [at, period] of MONTHS.entries()) {
    mkdirSync(path.join(folder, period));
    for (const unit of ["XA_21811", "XA_21820"] as const) {
      if (except.includes(`${unit} ${period}`)) continue;
      const bytes = returned(unit, period, articles(unit, at + 1), members(unit, at + 1));
      writeFileSync(path.join(folder, period, `${UNITS[unit]}.xlsx`), bytes);
    }
  }
  return folder;
}

async function merge(folder: string, period: string, from: readonly string[], ...more: string[]) {
  const out = path.join(folder, `${period}.xlsx`);
  const ran = await khoagiao(
    ...["merge", ...from.map((name) => path.join(folder, name)), "--period", period, "--out", out],
    ...["--catalogue", path.join(folder, "danh-muc.xlsx"), "--as-of", "2025-01-20", "--json"],
    ...more,
  );
  return { ...ran, out, json: JSON.parse(ran.printed || "null") };
}

const textsIn = (file: string, sheet: string): readonly string[] => {
  const read = readWorkbook(readFileSync(file));
  const found = read.ok ? read.value.sheets.find(({ name }) => name.startsWith(sheet)) : undefined;
  return (found?.rows ?? []).flatMap(({ cells }) => cells.map(({ value }) => String(value)));
};

const QUARTERS = [1, 2, 3, 4].map((number) => `2024-Q${number}`);
const monthsOf = (quarter: number): readonly string[] => MONTHS.slice(3 * quarter, 3 * quarter + 3);

test("twelve months of two units become four quarters and the year: the same year as from the months at once", async () => {
  const folder = year();
  const first = await merge(folder, "2024-Q1", monthsOf(0));
  expect(first.exitCode).toBe(0);
  expect(first.json.completeness).toMatchObject({ expected: 2, received: 2, missing: [] });
  expect(first.json.totals.KG02B.tinBai).toBe(66); // (10 + 1) × (1 + 2 + 3)
  expect(first.json.totals.KG05E).toMatchObject({ hoiVien: 1506, danSo: 10000, suatHB: 12, quy: 9 });
  expect(first.json.totals.KG05E.tyLeHoiVien).toBeCloseTo(0.1506, 12);
  for (const quarter of [1, 2, 3]) await merge(folder, QUARTERS[quarter] ?? "", monthsOf(quarter));

  const ofQuarters = await merge(
    folder,
    "2024",
    QUARTERS.map((quarter) => `${quarter}.xlsx`),
  );
  expect(ofQuarters.exitCode).toBe(0);
  expect(ofQuarters.json.totals.KG02B.tinBai).toBe(858); // 11 × (1 + … + 12)
  expect(ofQuarters.json.totals.KG05E).toMatchObject({ hoiVien: 1524, danSo: 10000, suatHB: 48 });
  const texts = textsIn(ofQuarters.out, "Theo kỳ");
  expect(texts).toEqual(expect.arrayContaining(["Quý I", "Quý IV", "66", "363", "858"]));

  const ofMonths = await merge(folder, "2024", MONTHS);
  expect(ofMonths.json.totals).toEqual(ofQuarters.json.totals);
  expect(ofMonths.json.completeness).toEqual(ofQuarters.json.completeness);
}, 120_000);

test("a month that one unit did not send is said beside the figures", async () => {
  const folder = year(["XA_21820 2024-M02"]);
  const { json, out } = await merge(folder, "2024-Q1", monthsOf(0));
  expect(json.totals.KG02B.tinBai).toBe(64);
  expect(json.completeness).toMatchObject({ expected: 2, received: 2 });
  expect(textsIn(out, "KG02B")).toEqual(
    expect.arrayContaining(["TỔNG CỘNG (thiếu tháng 2 của Tây Giang)", "thiếu tháng 2"]),
  );
  expect(textsIn(out, "KG02B").join("\n")).toContain("CHƯA ĐỦ KỲ: thiếu tháng 2 của Tây Giang.");
}, 120_000);

test("beside a quarter stand the year to date and what it lacks, from the months before it", async () => {
  const folder = year(["XA_21820 2024-M02"]);
  await merge(folder, "2024-Q1", monthsOf(0));
  const { json, out } = await merge(
    folder,
    "2024-Q2",
    monthsOf(1),
    "--compare",
    path.join(folder, "2024-Q1.xlsx"),
  );
  expect(json.totals.KG02B.tinBai).toBe(165); // 11 × (4 + 5 + 6)
  const texts = textsIn(out, "So sánh");
  expect(texts).toEqual(expect.arrayContaining(["Lũy kế từ đầu năm", "165", "229", "1512"]));
  expect(texts).toContain("lũy kế thiếu tháng 2 của Tây Giang");
}, 120_000);
