import {
  type RememberedReport,
  type ReportMemory,
  type Texts,
  entryForm,
  rememberReport,
  reportedBefore,
} from "../../../src/app";
import { read, refused } from "../../../src/core/base";
import { defaultCatalogue } from "../../../src/core/catalogue";
import { anOpenBook, reportOf } from "../../support/an-open-report";
import { sampleEntries } from "../../support/sample-entries";

const [entry = {}] = sampleEntries["KG01"] ?? [];

class MemoryBox implements ReportMemory {
  readonly kept = new Map<string, readonly RememberedReport[]>();
  load(unit: string): readonly RememberedReport[] {
    return this.kept.get(unit) ?? [];
  }
  save(unit: string, reports: readonly RememberedReport[]) {
    this.kept.set(unit, reports);
    return read(undefined);
  }
}

type Of = Parameters<typeof anOpenBook>[1];
type Entries = NonNullable<Parameters<typeof anOpenBook>[0]>;

const finish = (memory: ReportMemory, entries: Entries, of: Of = {}) =>
  rememberReport(reportOf(anOpenBook(entries, of)), memory);

/** What stands beside the fields of a form that is opened for another period. */
function lastIn(memory: ReportMemory, texts: Texts, of: Of = {}) {
  const report = reportOf(anOpenBook({}, { period: "2024", ...of }));
  return entryForm(report, "KG01", reportedBefore(report, memory)).check(texts).lastPeriod;
}

const vanBan = "21-CT/TW (04/05/2023)";
const capToChuc = String(entry["capToChuc"]);
const typed = { vanBan, capToChuc };

test("the form says what was reported last period of the same directive, and which period that was", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [{ ...entry, soHoiNghi: 12 }] });
  const last = lastIn(memory, typed);
  expect(last?.period).toBe("6 tháng đầu năm 2024");
  expect(last?.texts).toMatchObject({ soHoiNghi: "12 lớp" });
});

test("figures only: no text, no date and no choice of the last period is shown", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [{ ...entry, ghiChu: "Theo kế hoạch" }] });
  const { fields } = reportOf(anOpenBook()).sheets.find(({ template }) => template.code === "KG01")
    ?.template ?? {
    fields: [],
  };
  const figures = fields
    .filter(({ type }) => ["integer", "percent", "money", "decimal"].includes(type))
    .map(({ key }) => key);
  const shown = Object.keys(lastIn(memory, typed)?.texts ?? {});
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.filter((key) => !figures.includes(key))).toEqual([]);
});

test("an entry of another directive, or of another level, shows nothing", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [entry] });
  expect(lastIn(memory, typed)).toBeDefined();
  expect(lastIn(memory, { ...typed, vanBan: "40-CT/TW (15/06/2004)" })).toBeUndefined();
  expect(lastIn(memory, { ...typed, capToChuc: "Chi bộ" })).toBeUndefined();
  expect(lastIn(memory, {})).toBeUndefined();
});

test("where two entries of the last period could be meant, nothing is shown", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [entry, { ...entry, ngayTrienKhai: "2024-06-03", soHoiNghi: 9 }] });
  expect(lastIn(memory, typed)).toBeUndefined();
});

test("a period is compared with one as long, else with the nearest in length; never with a later one", () => {
  const memory = new MemoryBox();
  const report = (period: string, soHoiNghi: number) =>
    finish(memory, { KG01: [{ ...entry, soHoiNghi }] }, { period });
  report("2024-M05", 1);
  report("2024-Q1", 2);
  report("2024-H1", 3);
  report("2024-Q4", 4);
  const lastFor = (period: string) => lastIn(memory, typed, { period })?.period;
  expect(lastFor("2024-Q2")).toBe("Quý I năm 2024");
  expect(lastFor("2024-M08")).toBe("Tháng 5 năm 2024");
  expect(lastFor("2024-9M")).toBe("6 tháng đầu năm 2024");
  expect(lastFor("2024-Q4")).toBe("Quý I năm 2024");
  expect(lastFor("2024-M01")).toBeUndefined();
});

test("what was reported years ago is no last period", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [entry] });
  const [unit = "", reports = []] = [...memory.kept][0] ?? [];
  const moved = (year: number) =>
    reports.map(({ period, ...one }) => ({
      ...one,
      period: { ...period, from: `${year}-01-01`, to: `${year}-06-30`, cutOffDate: `${year}-06-30` },
    }));
  memory.save(unit, moved(2023));
  expect(lastIn(memory, typed, { period: "2024-H1" })).toBeDefined();
  memory.save(unit, moved(2022));
  expect(lastIn(memory, typed, { period: "2024-H1" })).toBeUndefined();
});

test("a form the last report did not have is compared with the report that last had it", () => {
  const memory = new MemoryBox();
  const kg05 = sampleEntries["KG05"] ?? [];
  finish(memory, { KG05: kg05 });
  finish(memory, { KG01: [entry] }, { period: "2024-9M" });
  const report = reportOf(anOpenBook({ KG05: kg05 }, { period: "2024" }));
  const form = entryForm(report, "KG05", reportedBefore(report, memory));
  const entries = report.sheets.find(({ template }) => template.code === "KG05")?.entries ?? [];
  const periods = entries.flatMap(({ texts }) => form.check(texts).lastPeriod?.period ?? []);
  expect(new Set(periods)).toEqual(new Set(["6 tháng đầu năm 2024"]));
});

test("a report finished again replaces what was kept of it", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [{ ...entry, soHoiNghi: 2 }] });
  finish(memory, { KG01: [{ ...entry, soHoiNghi: 3 }] });
  expect([...memory.kept.values()].map((reports) => reports.length)).toEqual([1]);
  expect(lastIn(memory, typed)?.texts["soHoiNghi"]).toBe("3 lớp");
});

test("another unit, or another board, knows nothing of it", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [entry] });
  expect(lastIn(memory, typed, { orgUnit: "XA_21814" })).toBeUndefined();
  const board = { ...defaultCatalogue.board, orgUnit: "PHONG_GDDT" };
  expect(lastIn(memory, typed, { catalogue: { ...defaultCatalogue, board } })).toBeUndefined();
});

test("what is for internal circulation only is not kept", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [entry], KG02: sampleEntries["KG02"] ?? [] });
  const kept = JSON.stringify([...memory.kept.values()]);
  expect(kept).toContain("KG01");
  expect(kept).not.toContain('"KG02"');
});

test("the memory has an end: the oldest reports are forgotten first", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [entry] });
  const [unit = ""] = memory.kept.keys();
  const [one] = memory.load(unit);
  if (one === undefined) throw new Error("nothing was kept");
  const bulky = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, at) => [`["${at}"]`, { soHoiNghi: "12 lớp" }]),
  );
  const before = (year: number): RememberedReport => ({
    period: { ...one.period, id: `${year}`, cutOffDate: `${year}-12-31` },
    entries: { KG01: bulky },
  });
  memory.save(unit, [before(2020), before(2021), before(2022)]);
  finish(memory, { KG01: [entry] });
  expect(memory.load(unit).map(({ period }) => period.id)).toEqual(["2024-H1", "2022"]);
});

test("a storage that refuses is answered as an issue, and nothing is thrown", () => {
  const issue = { code: "browser.figures-not-kept", severity: "info", where: {} } as const;
  const full: ReportMemory = { load: () => [], save: () => refused(issue) };
  expect(finish(full, { KG01: [entry] })).toMatchObject({ ok: false, issues: [issue] });
});

describe("a figure far from the unit's own of the last period", () => {
  const memory = new MemoryBox();
  finish(memory, { KG01: [{ ...entry, soHoiNghi: 4, dvPhaiHoc: 3000, dvThamGia: 2900 }] });
  const report = reportOf(anOpenBook({}, { period: "2024" }));
  const form = entryForm(report, "KG01", reportedBefore(report, memory));
  const far = (texts: Texts) =>
    form
      .check({ ...typed, ...texts })
      .issues.filter(({ code }) => code === "submission.far-from-last")
      .map(({ where, found, facts, severity }) => ({ field: where.field, found, facts, severity }));

  const slipIn = (texts: Texts) =>
    form
      .check({ ...typed, ...texts })
      .issues.flatMap(({ code, facts }) => (code === "submission.slip-from-last" ? [facts] : []));

  test("is pointed out while it is typed, with both figures and the period; it may stay", () => {
    expect(far({ dvPhaiHoc: "300.000", dvThamGia: "2.900" })).toEqual([
      {
        field: "dvPhaiHoc",
        found: "300.000",
        facts: { period: "6 tháng đầu năm 2024", usual: "3.000", unit: "đảng viên" },
        severity: "warning",
      },
    ]);
  });

  test("a thousandfold is named as a slip of the unit of measure", () => {
    expect(slipIn({ dvPhaiHoc: "900.000", dvThamGia: "2.900" })).toEqual([
      { period: "6 tháng đầu năm 2024", usual: "3.000", unit: "đảng viên", times: "1.000" },
    ]);
  });

  test("tenfold, fewer, or none at all is no slip", () => {
    expect(far({ dvPhaiHoc: "30.000", dvThamGia: "3", soHoiNghi: "0" })).toEqual([]);
  });

  test("of another entry nothing is known", () => {
    expect(far({ capToChuc: "Chi bộ", dvPhaiHoc: "300.000" })).toEqual([]);
  });
});
