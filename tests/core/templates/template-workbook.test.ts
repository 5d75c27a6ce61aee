import { inflateRawSync } from "node:zlib";
import { serialFromDate } from "../../../src/core/base";
import { defaultCatalogue, formsDigest } from "../../../src/core/catalogue";
import type { Catalogue, Rule, Template } from "../../../src/core/catalogue";
import { parseExpression } from "../../../src/core/rules";
import { readIdentity, templateLayout, templateWorkbook } from "../../../src/core/templates";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import type { Workbook } from "../../../src/core/workbook";
import { expectApproved } from "../../support/approved";
import { dumpDraft } from "./dump-draft";
import { formulasOf } from "../../support/recalculated";
import { index, made, nameOf, oneUnitOfEachKind, sheetOf } from "./made-workbook";

const inflate = (bytes: Uint8Array): Uint8Array => inflateRawSync(bytes);

function readBack(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes, { inflate });
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  expect(workbook.issues).toEqual([]);
  return workbook.value;
}

function known(code: string): Template {
  const template = index.template(code);
  if (template === undefined) throw new Error(`no template ${code}`);
  return template;
}

test.each([
  ["a Party unit", "XA_21811", "2024", "templates-party"],
  ["a State unit", "PHONG_GDDT", "2024-H1", "templates-state"],
])("the workbook of %s is the approved one", (_, orgUnit, period, approved) => {
  expectApproved(approved, dumpDraft(made(orgUnit, period)));
});

test("unknown units and periods, and units that owe nothing, are said so", () => {
  const codes = (orgUnit: string, period: string) =>
    templateWorkbook(defaultCatalogue, { orgUnit, period }).issues.map(({ code, found }) => [code, found]);
  expect(codes("XA_99999", "2030")).toEqual([
    ["templates.unknown-unit", "XA_99999"],
    ["templates.unknown-period", "2030"],
  ]);
  expect(codes("HU", "2024")).toEqual([["templates.unit-reports-nothing", "Huyện ủy Tây Sơn"]]);
  // A commune that came into being in 2025 owes nothing for 2024.
  expect(codes("XA25_BINHPHU", "2024")).toEqual([["templates.unit-not-yet", "Đảng ủy xã Bình Phú"]]);
});

describe("why a unit has no form for a period is said", () => {
  const told = (more: Partial<Catalogue>) => {
    const { issues } = templateWorkbook(
      { ...defaultCatalogue, ...more },
      { orgUnit: "XA_21811", period: "2024" },
    );
    return issues.map(({ code, facts = {} }) => [code, facts["ended"] ?? facts["forms"], facts["heirs"]]);
  };
  const ended = (successors: readonly string[]) => ({
    orgUnits: defaultCatalogue.orgUnits.map((unit) =>
      unit.code === "XA_21811" ? { ...unit, validTo: "2024-03-31", successors } : unit,
    ),
  });

  test("it ended, and who its heirs are", () => {
    expect(told(ended([]))).toEqual([["templates.unit-ended", "31/03/2024", ""]]);
    const heir = defaultCatalogue.orgUnits.find(({ code }) => code === "XA_21808")?.name;
    expect(told(ended(["XA_21808"]))).toEqual([["templates.unit-gave-way", "31/03/2024", heir]]);
  });

  test("its forms have ended", () => {
    const templates = defaultCatalogue.templates.map((one) => ({ ...one, validTo: "2023-12-31" }));
    const [[code, forms] = []] = told({ templates });
    expect(code).toBe("templates.forms-not-valid");
    expect(forms).toContain("KG01 (…–31/12/2023)");
  });

  test("nothing is asked of it", () => {
    expect(told({ assignments: [] })).toEqual([["templates.nothing-owed", undefined, undefined]]);
  });
});

/** As `defaultCatalogue`, with cut-off dates of its own for everything a unit owes in 2024. */
function cutOffOn(...days: readonly [string, ...string[]]): Catalogue {
  const assignments = index.owed("XA_21811", "2024").map(({ template, duty }, at) => ({
    orgUnit: "XA_21811",
    template: template.code,
    period: "2024",
    cutOffDate: days[at % days.length] ?? days[0],
    duty,
  }));
  return { ...defaultCatalogue, assignments: [...defaultCatalogue.assignments, ...assignments] };
}

test("a unit's own cut-off date stands on its cover and above its tables; of several each one", () => {
  const early = made("XA_21811", "2024", cutOffOn("2024-11-30"));
  const cover = JSON.stringify(early.sheets[0]?.rows);
  expect(cover).toContain("Ngày chốt số liệu: 30/11/2024. Hạn gửi");
  expect(cover).toContain(`"value":${serialFromDate("2024-11-30")}`);
  expect(JSON.stringify(sheetOf(early, "KG01").rows)).toContain("đến ngày 30/11/2024)");
  const several = made("XA_21811", "2024", cutOffOn("2024-11-30", "2024-11-15"));
  expect(JSON.stringify(several.sheets[0]?.rows)).toContain("Ngày chốt số liệu: 15/11/2024; 30/11/2024.");
});

test("quotation marks in the names of a catalogue break no formula", () => {
  const quoted = made("XA_21811", "2024", {
    ...defaultCatalogue,
    board: { ...defaultCatalogue.board, place: 'Xã "Tây Sơn"' },
    periods: defaultCatalogue.periods.map((period) => ({ ...period, name: `Kỳ "${period.name}"` })),
  });
  const formulas = quoted.sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((cell) => (typeof cell === "object" ? (cell.formula ?? []) : []));
  // Texts as "§": what stands directly before or behind one must be an operator.
  const skeletons = formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, "§"));
  const broken = skeletons.filter((formula) => /[\p{L}\d)]§|§[\p{L}\d(]|"/u.test(formula));
  expect(broken).toEqual([]);
  expect(formulas.filter((formula) => formula.startsWith('"Kỳ ""'))).not.toEqual([]);
});

test("a board says how many rows of a form have their formulas beforehand; else a printed page of them", () => {
  const more = {
    ...defaultCatalogue,
    templates: defaultCatalogue.templates.map((one) =>
      one.code === "KG03" ? { ...one, preparedRows: 150 } : one,
    ),
  };
  const prepared = (draft: ReturnType<typeof made>, code: string) =>
    sheetOf(draft, code).rows.filter(({ number = 0, cells }) => number > 11 && cells.length > 0).length;
  const draft = made("XA_21811", "2024", more);
  expect([prepared(draft, "KG03"), prepared(draft, "KG01")]).toEqual([150, 40]);
});

test("mandatory templates come first, voluntary ones say so on the cover and beside their number", () => {
  const draft = made("XA_21811", "2024");
  const codes = draft.sheets.map(({ name }) => name.split(" ")[0]);
  expect(codes).toEqual([
    ...["Bìa", "KG01", "KG02", "KG02B", "KG03", "KG04", "KG05", "KG06", "KG07", "KG08"],
    ...["KG05A", "KG05B", "KG05C", "KG05D", "KG05E", "Danh", "_khoagiao"],
  ]);
  expect(draft.sheets.map(({ visibility }) => visibility).slice(-2)).toEqual(["hidden", "hidden"]);
  const says = (sheet: unknown, words: string): boolean => JSON.stringify(sheet).includes(words);
  expect(says(draft.sheets[0], "Nhà giáo, CBQLGD (để đối chiếu)")).toBe(true);
  expect(says(draft.sheets[0], "Công nghệ thông tin (không bắt buộc)")).toBe(true);
  expect(says(sheetOf(draft, "KG05A"), "Biểu số: KG05A (để đối chiếu, không cộng vào tổng)")).toBe(true);
  expect(says(sheetOf(draft, "KG05D"), "Biểu số: KG05D (không bắt buộc)")).toBe(true);
});

test.each(oneUnitOfEachKind)("%s: nothing is left to work out on opening", (_, orgUnit) => {
  const formulas = formulasOf(made(orgUnit, "2024"));
  expect(formulas.filter(({ cached }) => cached === undefined)).toEqual([]);
});

test("a workbook read back says who it belongs to, even with two of the three stamps gone", () => {
  const workbook = readBack(writeWorkbook(made("PHONG_GDDT", "2024-H1")));
  const identity = {
    catalogueId: "KG2024",
    catalogueVersion: "2024.1",
    orgUnit: "PHONG_GDDT",
    period: "2024-H1",
    serial: "2024.1/PHONG_GDDT/2024-H1",
    forms: formsDigest(defaultCatalogue),
    templates: Object.fromEntries(
      index.owed("PHONG_GDDT", "2024-H1").map(({ template }) => [template.code, 1]),
    ),
  };
  const withoutSheet = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== "_khoagiao") };
  const withoutProperties = { ...workbook, customProperties: new Map<string, string>() };
  expect(readIdentity(workbook)).toEqual(identity);
  expect(readIdentity({ ...withoutSheet, names: [] })).toEqual(identity);
  expect(readIdentity({ ...withoutProperties, names: [] })).toEqual(identity);
  expect(readIdentity({ ...withoutProperties, sheets: withoutSheet.sheets })).toEqual(identity);
  expect(readIdentity({ ...withoutProperties, sheets: [], names: [] })).toBeUndefined();
});

test("two printings are told apart by the serial", () => {
  const draft = templateWorkbook(defaultCatalogue, { orgUnit: "XA_21811", period: "2024", serial: "lần 2" });
  expect(draft.ok && draft.value.customProperties?.["khoagiao.serial"]).toBe("lần 2");
});

test("equal orders give equal bytes", () => {
  const bytes = () => Buffer.from(writeWorkbook(made("BTGHU", "2024"))).toString("base64");
  expect(bytes()).toBe(bytes());
});

test("the five reviews of the guide are written beforehand, with what people pick", () => {
  const layout = templateLayout(known("KG05"));
  const rows = sheetOf(made("XA_21811", "2024"), "KG05").rows.filter(
    ({ number = 0 }) => number >= layout.firstRow && number < layout.firstRow + 6,
  );
  expect(rows.map(({ cells }) => cells.slice(1, 4))).toEqual([
    ["40-CT/TW (15/06/2004)", "Tổng kết", 20],
    ["38-CT/TW (07/09/2009)", "Tổng kết", 15],
    ["37-CT/TW (06/06/2014)", "Tổng kết", 10],
    ["36-NQ/TW (01/07/2014)", "Tổng kết", 10],
    ["49-KL/TW (10/05/2019)", "Sơ kết", 5],
    [undefined, undefined, undefined],
  ]);
});

test("headings follow the kind of unit", () => {
  const cover = (orgUnit: string) => JSON.stringify(made(orgUnit, "2024").sheets[0]?.rows.slice(0, 5));
  expect(cover("XA_21811")).toMatch(/HUYỆN ỦY TÂY SƠN.*ĐẢNG CỘNG SẢN VIỆT NAM.*"\*".*Số {9}-BC/);
  expect(cover("PHONG_GDDT")).toMatch(/ỦY BAN NHÂN DÂN.*CỘNG HÒA.*Độc lập - Tự do - Hạnh phúc.*Số: {9}\/BC-/);
  expect(cover("DOANTN")).toContain("ĐOÀN TNCS HỒ CHÍ MINH");
});

const brokenRule = (code: string): Rule => {
  const parsed = parseExpression("soLop <= soTruong");
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  const { expression } = parsed;
  return { code, severity: "error", expression, field: "soLop", message: "Số lớp!", whenBlank: "skip" };
};

/** A template of the board's own, in no way known to the code. */
function withTemplate(changes: Partial<Template>): Catalogue {
  const [model] = known("KG05A").fields;
  if (model === undefined) throw new Error("no model field");
  const field = (key: string, label: string, more = {}) => ({ ...model, key, label, ...more });
  const template: Template = {
    ...known("KG05A"),
    code: "KG99",
    shortTitle: "Biểu mới: [thử] / dài hơn ba mươi mốt ký tự",
    fields: [field("soTruong", "Số trường"), field("soLop", "Số lớp", { required: false })],
    rules: [brokenRule("C1")],
    rowKey: ["soTruong"],
    presetRows: [],
    ...changes,
  };
  return {
    ...defaultCatalogue,
    templates: [...defaultCatalogue.templates, template],
    assignments: [
      ...defaultCatalogue.assignments,
      { orgUnit: "XA_21811", template: "KG99", period: "2024", duty: "mandatory" },
    ],
  };
}

test("a new template needs no code", () => {
  const draft = made("XA_21811", "2024", withTemplate({}));
  expect(sheetOf(draft, "KG99").name).toBe("KG99 Biểu mới thử dài hơn ba mư");
  expect(nameOf(draft, "dk_KG99_C1")).toContain("$C1<='KG99");
  expect(readBack(writeWorkbook(draft)).sheets.some(({ name }) => name.startsWith("KG99"))).toBe(true);
});

test("more rules than Excel can say in one formula are still marked, and the board is told", () => {
  const rules = Array.from({ length: 80 }, (_, at) => brokenRule(`C${at + 1}`));
  const result = templateWorkbook(withTemplate({ rules }), { orgUnit: "XA_21811", period: "2024" });
  expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ["templates.check-shortened", "warning"],
  ]);
  if (!result.ok) throw new Error("refused");
  const marks = sheetOf(result.value, "KG99").conditionalFormats ?? [];
  expect(marks.filter(({ formula }) => formula.startsWith("dk_KG99_"))).toHaveLength(80);
});

test("no formula of any workbook is longer than Excel takes", () => {
  const drafts = index.reportingUnits("2024").map(({ code }) => made(code, "2024"));
  const formulas = drafts.flatMap(({ sheets, names = [] }) => [
    ...names.map(({ formula }) => formula),
    ...sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map((cell) => (typeof cell === "object" ? (cell.formula ?? "") : "")),
      ),
    ),
  ]);
  expect(formulas.length).toBeGreaterThan(1000);
  expect(formulas.filter(({ length }) => length > 8192)).toEqual([]);
});
