import { columnNumber } from "../../../src/core/base";
import { catalogueIndex, shippedCatalogue } from "../../../src/core/catalogue";
import { mergeSubmissions } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { drawnSummary } from "../../support/drawn-summary";
import type { CellDraft, SheetDraft } from "../../../src/core/workbook";
import { writeWorkbook } from "../../../src/core/workbook";
import { expectApproved } from "../../support/approved";
import { districtCampaign, districtIndex, DISTRICT_PERIOD } from "../../support/district-campaign";
import { leastLetters, sheetsTooSmall } from "../../support/printed-letters";
import { PERIOD, comparisonIndex, rejectedReport, report, smallIndex } from "../../support/small-campaign";

const draftOf = (outcomes: readonly SubmissionOutcome[], asOf = "2024-08-01") =>
  drawnSummary(mergeSubmissions(outcomes, { index: smallIndex, period: PERIOD, asOf }), {
    index: smallIndex,
    wording: ({ code, found = "" }) => `[${code}] ${found}`.trim(),
  });

const D38 = "38-CT/TW@2009-09-07";
const low = {
  ...{ code: "test.low", severity: "warning" as const, found: "60%" },
  where: { file: "XA1-1.xlsx", sheet: "T1", row: 13, column: 6, template: "T1", field: "tyLe" },
};
const campaign: readonly SubmissionOutcome[] = [
  report("XA1", {
    issues: [low],
    returns: {
      T1: [
        {
          vanBan: D38,
          hinhThuc: "Trực tiếp",
          phaiHoc: 100,
          thamGia: 90,
          tyLe: 0.9,
          kinhPhi: 1.5,
          ctv: 5,
          ngay: "2024-03-01",
          dat: true,
          noiDung: "=HYPERLINK(1)",
          ghiChu: "+84",
        },
        {
          vanBan: D38,
          hinhThuc: "Trực tuyến",
          phaiHoc: 50,
          thamGia: 30,
          tyLe: 0.6,
          ctv: 7,
          noiDung: "Thiếu kinh phí",
        },
      ],
      T2: "nil",
    },
  }),
  report("XA2", {
    savedAt: "2024-07-20T01:00:00Z",
    returns: {
      T1: [{ phaiHoc: 0, hinhThuc: "Trực tiếp", noiDung: "Thiếu kinh phí", vbTrienKhai: "12-KH/ĐU" }],
      T2: [{ nam: 2024, diaBan: "XA2", danSo: 900, chiTieu: 0.5, soNam: 10, gioMuonNhat: "08:30" }],
    },
  }),
  rejectedReport("XA3"),
  report("BHXH", { turn: 1, returns: { T2: [{ danSo: 1 }] } }),
  report("BHXH", {
    turn: 2,
    returns: { T2: [{ nam: 2024, diaBan: "XA1", danSo: 2000, chiTieu: 0.9, caoNhat: 3, gioHop: "14:00" }] },
  }),
  report("CLB", { returns: { T3: [{ so: 4 }] } }),
];

test("on every sheet what stays in view takes at most 150 points of a small screen", () => {
  const context = { index: districtIndex, period: DISTRICT_PERIOD, asOf: "2024-07-20" };
  const wording = () => "Ghi lại.";
  const { sheets } = drawnSummary(mergeSubmissions(districtCampaign(), context), {
    index: districtIndex,
    wording,
  });
  const inView = sheets.map(({ name, freeze, rows }) => {
    const frozen = rows.slice(0, freeze?.rows ?? 0).filter(({ hidden }) => !hidden);
    return [name, frozen.reduce((sum, { height = Infinity }) => sum + height, 0)] as const;
  });
  expect(inView.filter(([, points]) => points > 150)).toEqual([]);
  expect(inView.filter(([, points]) => points > 0).length).toBeGreaterThan(5);
});

test("The summary workbook of a small campaign reads as it was approved", () => {
  expectApproved("summary-small", draftOf(campaign).sheets.map(dump).join("\n\n"));
});

const asCell = (cell: unknown): CellDraft =>
  typeof cell === "object" && cell !== null ? cell : cell === undefined ? {} : { value: String(cell) };

function dump({
  name,
  rows,
  merges = [],
  freeze,
  autoFilter,
  page,
  visibility = "visible",
}: SheetDraft): string {
  const lines = rows.map(({ cells, hidden }, at) => {
    const shown = cells.map((cell) => {
      const { value = "", formula, jump } = asCell(cell);
      return `${String(value).replaceAll("\n", "⏎")}${formula === undefined ? "" : ` {=${formula}}`}${jump === undefined ? "" : ` → ${jump}`}`;
    });
    return `${String(at + 1).padStart(3)}${hidden ? "*" : " "}| ${shown.join(" | ").replace(/[ |]+$/, "")}`;
  });
  const facts = {
    visibility,
    freeze,
    autoFilter,
    repeat: page?.repeatRows,
    area: page?.printArea,
    merges: merges.length,
  };
  return [`=== ${name}`, JSON.stringify(facts), ...lines].join("\n");
}

test("Equal input gives equal bytes, in whatever order the files come", () => {
  expect(writeWorkbook(draftOf([...campaign].reverse()))).toEqual(writeWorkbook(draftOf(campaign)));
});

test("Text that looks like a formula stays text: no cell takes its formula from what a unit wrote", () => {
  const formulas = draftOf(campaign).sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => asCell(cell).formula ?? [])),
  );
  expect(formulas.length).toBeGreaterThan(50);
  expect(formulas.filter((formula) => formula.includes("HYPERLINK") || formula.startsWith("+84"))).toEqual(
    [],
  );
});

const sheetOf = (prefix: string, outcomes = campaign) =>
  draftOf(outcomes).sheets.find(({ name }) => name.startsWith(prefix));
const rowsWith = (sheet: SheetDraft | undefined, value: string) =>
  (sheet?.rows ?? []).filter(({ cells }) => cells.some((cell) => asCell(cell).value === value));

test("The sheet of a confidential template says so", () => {
  expect(rowsWith(sheetOf("T3"), "(Tài liệu lưu hành nội bộ)")).toHaveLength(1);
  expect(rowsWith(sheetOf("T1"), "(Tài liệu lưu hành nội bộ)")).toHaveLength(0);
});

test("Every counted row names its file, sheet and row; a total runs over rows only, never over other totals", () => {
  const sheet = sheetOf("T1");
  const [detail] = rowsWith(sheet, "+84");
  expect(detail?.cells.slice(-3)).toEqual(["1 · XA1-1.xlsx", "T1", 12]);
  const first = 1 + (sheet?.rows ?? []).findIndex((row) => row === detail);
  const sums = (sheet?.rows ?? [])
    .flatMap(({ cells }) => cells.flatMap((cell) => asCell(cell).formula ?? []))
    .filter((formula) => formula.includes("SUMIFS") || formula.includes(",SUM("));
  const overDetails = sums.filter((formula) => formula.includes(`$${first}:`));
  // The one exception: persons are counted once by adding up the figures of the units.
  expect(
    sums.filter((formula) => !overDetails.includes(formula)).map((formula) => formula.split("$")[1]),
  ).toEqual(["H"]);
});

test("A finding about a counted row leads to that row of the summary", () => {
  const issues = sheetOf("Cần xử lý");
  const [line] = rowsWith(issues, "[test.low] 60%");
  const { jump = "" } = asCell(line?.cells[8]);
  const [, sheet = "", row = ""] = /^'(.+)'!A(\d+)$/.exec(jump) ?? [];
  const target = sheetOf(sheet)?.rows[Number(row) - 1];
  expect(target?.cells.slice(-2)).toEqual(["T1", 13]);
  expect(line?.cells.slice(1, 7).map((cell) => asCell(cell).value)).toEqual([
    "Cảnh báo",
    "Đảng ủy xã Một",
    "XA1-1.xlsx",
    "T1",
    "F13",
    "Cột tyLe",
  ]);
});

test("A finding names its own unit where files of two summaries have one name", () => {
  const named = (orgUnit: string, found: string) =>
    report(orgUnit, {
      file: "bao-cao.xlsx",
      issues: [{ ...low, found, where: { ...low.where, file: "bao-cao.xlsx", row: 12 } }],
      returns: { T1: [{ vanBan: D38, phaiHoc: 10, thamGia: 6, tyLe: 0.6 }] },
    });
  const both = [named("XA1", "một"), named("XA2", "hai")];
  const unitsTold = ["một", "hai"].map(
    (found) => asCell(rowsWith(sheetOf("Cần xử lý", both), `[test.low] ${found}`)[0]?.cells[2]).value,
  );
  expect(unitsTold).toEqual(["Đảng ủy xã Một", "Đảng ủy xã Hai"]);
});

test("What a decision comes to bears the unit of the file it names, and the findings of files left out are counted", () => {
  const sent = ["XA1", "XA2"].map((orgUnit) =>
    report(orgUnit, { returns: { T1: [{ phaiHoc: 10, thamGia: 6 }] } }),
  );
  const signed = { reason: "đã hỏi", by: "Lan" } as const;
  const model = mergeSubmissions(sent, {
    ...{ index: smallIndex, period: PERIOD, asOf: "2024-08-01" },
    decisions: [
      { kind: "pass", file: "XA1-1.xlsx", template: "T1", row: 12, ...signed },
      { kind: "leave-out", orgUnit: "XA2", ...signed },
    ],
  });
  const { sheets } = drawnSummary(model, { index: smallIndex, wording: ({ code }) => code });
  const issues = sheets.find(({ name }) => name === "Cần xử lý");
  const [line] = rowsWith(issues, "merge.decision-nothing-to-pass");
  expect(asCell(line?.cells[2]).value).toBe("Đảng ủy xã Một");
  expect(JSON.stringify(issues?.rows.at(-1)?.cells)).toContain("Không liệt kê 1 nhận xét");
});

test("A campaign nobody answered still gives a summary: everybody is missing, nothing is added up", () => {
  const draft = draftOf([]);
  expect(draft.sheets.map(({ name }) => name)).toEqual([
    "Tổng quan",
    "Tình hình gửi",
    "Theo văn bản",
    "Cần xử lý",
    "Quyết định của Ban",
    "Nguồn số liệu",
    "_khoagiao_tonghop",
  ]);
  expect(rowsWith(draft.sheets[0], "Một, Hai, Ba, Bốn, Bảo hiểm xã hội")).toHaveLength(1);
  expect(() => writeWorkbook(draft)).not.toThrow();
});

test("A name that would be read as a pattern gets its figure as a plain value", () => {
  const catalogue = smallIndex.catalogue;
  const starred = {
    ...smallIndex,
    catalogue: {
      ...catalogue,
      orgUnits: catalogue.orgUnits.map((unit) => (unit.code === "XA1" ? { ...unit, name: "Xã M*t" } : unit)),
    },
  };
  const model = mergeSubmissions(campaign, { index: starred, period: PERIOD, asOf: "2024-08-01" });
  const sheet = drawnSummary(model, { index: starred, wording: ({ code }) => code }).sheets.find(({ name }) =>
    name.startsWith("T1"),
  );
  const [line] = rowsWith(sheet, "Xã M*t");
  expect(line?.cells.slice(2, 6)).toEqual([2, 150, 120, 0.8]);
});

test("A page of figures shows the figures; what groups are told by and the texts of the rows stand behind it", () => {
  const sheet = sheetOf("T1");
  const keys = rowsWith(sheet, "khoagiao:T1")[0]?.cells ?? [];
  const printed = keys.slice(
    0,
    columnNumber(/\$([A-Z]+)\$\d+$/.exec(sheet?.page?.printArea ?? "")?.[1] ?? ""),
  );
  expect(printed.slice(3)).toEqual(["phaiHoc", "thamGia", "tyLe", "kinhPhi", "ctv", "ngay", "dat"]);
  expect(keys).toEqual(expect.arrayContaining(["vanBan", "hinhThuc", "noiDung", "ghiChu"]));
});

test("No letter is printed under 9 points, on whatever sheet", () => {
  const seen = new Set<string>();
  const changes = { rows: [], totals: [] };
  const model = mergeSubmissions(campaign, { index: smallIndex, period: PERIOD, asOf: "2024-08-01" });
  const small = drawnSummary(model, { index: smallIndex, wording: ({ code }) => code, changes });
  expect(sheetsTooSmall(small, seen)).toEqual([]);
  expect([...seen]).toEqual(expect.arrayContaining(["Tổng quan", "Nguồn số liệu", "Thay đổi"]));
  const context = { index: districtIndex, period: DISTRICT_PERIOD, asOf: "2024-07-20" };
  const district = mergeSubmissions(districtCampaign(), context);
  expect(
    sheetsTooSmall(drawnSummary(district, { index: districtIndex, wording: ({ code }) => code })),
  ).toEqual([]);
});

test("A table too wide for a page is printed on several, its names on each of them", () => {
  const many = Array.from({ length: 20 }, (_, at) => `T${at + 10}`);
  const [cover, base] = smallIndex.catalogue.templates;
  const templates = [cover!, ...many.map((code) => ({ ...base!, code, shortTitle: `Ngắn ${code}` }))];
  const [owes] = smallIndex.catalogue.assignments;
  const assignments = many.map((template) => ({ ...owes!, template }));
  const index = catalogueIndex({ ...smallIndex.catalogue, templates, assignments });
  const model = mergeSubmissions([], { index, period: PERIOD, asOf: "2024-08-01" });
  const [, sendings] = drawnSummary(model, { index, wording: ({ code }) => code }).sheets;
  expect(sendings?.page).toMatchObject({ fitToWidth: 2, repeatColumns: "$A:$B" });
  expect(leastLetters(sendings!)).toBeGreaterThanOrEqual(9);
});

test("A directive's line says what it is about", () => {
  const [line] = rowsWith(sheetOf("T1"), "38-CT/TW (2009): về bảo hiểm y tế");
  expect(line?.cells[10]).toBe("38-CT/TW (2009)");
});

test("The bars of the leader's page are drawn from its cells, and say what stands there", () => {
  const index = districtIndex;
  const model = mergeSubmissions([], { index, period: DISTRICT_PERIOD, asOf: "2024-08-01" });
  const [overview] = drawnSummary(model, { index, wording: ({ code }) => code }).sheets;
  const small = draftOf(campaign).sheets[0];
  const charts = [overview, small].flatMap((sheet) =>
    (sheet?.charts ?? []).map((chart) => ({ sheet, chart })),
  );
  expect(charts.map(({ chart }) => chart.name)).toEqual([
    "II. Đơn vị đã gửi, theo loại đơn vị",
    ...["II. Đơn vị đã gửi, theo loại đơn vị", "III. Văn bản có nhiều đơn vị báo cáo nhất"],
  ]);
  // What came and went back, or is not due yet, stands in the second bar too: it is not called unsent.
  expect(charts[0]?.chart.series.map(({ name }) => name)).toEqual(["Đã gửi", "Còn lại"]);
  for (const { sheet, chart } of charts) {
    const valuesAt = (range: string) => {
      const [, letters = "", first = 0, last = 0] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
      const rows = sheet?.rows.slice(Number(first) - 1, Number(last)) ?? [];
      return rows.map(({ cells }) => asCell(cells[columnNumber(letters) - 1]).value);
    };
    expect(valuesAt(chart.categories.cells)).toEqual(chart.categories.values);
    for (const { cells, values } of chart.series) expect(valuesAt(cells)).toEqual(values);
  }
});

test("The leader's page is one sheet of paper, also where none of a province's 150 units has sent anything", () => {
  const catalogue = shippedCatalogue("gia-lai-2026")!;
  const index = catalogueIndex(catalogue);
  const model = mergeSubmissions([], { index, period: "2026-H1", asOf: "2026-12-31" });
  const [province] = drawnSummary(model, { index, wording: ({ code }) => code }).sheets;
  for (const sheet of [draftOf(campaign).sheets[0], draftOf([]).sheets[0], province]) {
    expect(sheet?.page).toMatchObject({ orientation: "portrait", fitsOnePage: true });
    const heights = sheet?.rows.map(({ height }) => height ?? sheet.rowHeight ?? 0) ?? [];
    // So that letters of 11 points come out at 9 at least.
    expect(heights.reduce((sum, height) => sum + height, 0) * (9 / 11)).toBeLessThan(757);
  }
  expect(model.completeness.missing.length).toBeGreaterThan(130);
  const names = province?.rows.flatMap(({ cells }) => cells.map((cell) => String(asCell(cell).value ?? "")));
  expect(names).toContainEqual(expect.stringMatching(/ và \d+ đơn vị nữa \(trang “Tình hình gửi”\)$/));
});

test("Where a page for who leads has more to tell than it holds, its lists are cut and told, and its letters are not", () => {
  const { catalogue } = smallIndex;
  const [anyUnit] = catalogue.orgUnits;
  const owes = catalogue.assignments.find(({ template }) => template === "T1");
  const nameOf = (at: number) => `Đảng ủy các đơn vị sự nghiệp công lập trực thuộc Ủy ban loại ${at}`;
  const kinds = Array.from({ length: 7 }, (_, at) => ({ code: `loai_${at}`, name: nameOf(at) }));
  const units = kinds.map(({ code }) => ({ ...anyUnit!, code, kind: code, name: code, shortName: code }));
  const directives = Array.from({ length: 9 }, (_, at) => ({
    ...catalogue.directives[0]!,
    ...{ id: `${at + 50}-CT/TW@2010-01-0${at + 1}`, number: `${at + 50}-CT/TW`, date: `2010-01-0${at + 1}` },
  }));
  const index = catalogueIndex({
    ...catalogue,
    unitKinds: [...catalogue.unitKinds, ...kinds.map((kind) => ({ ...catalogue.unitKinds[0]!, ...kind }))],
    orgUnits: [...catalogue.orgUnits, ...units],
    directives: [...catalogue.directives, ...directives],
    assignments: [...catalogue.assignments, ...units.map(({ code }) => ({ ...owes!, orgUnit: code }))],
  });
  const rows = directives.map(({ id }) => ({ vanBan: id, hinhThuc: "Trực tiếp", phaiHoc: 10, thamGia: 9 }));
  const model = mergeSubmissions([report("XA1", { returns: { T1: rows } })], {
    ...{ index, period: PERIOD, asOf: "2024-08-01" },
  });
  const [overview] = drawnSummary(model, { index, wording: ({ code }) => code }).sheets;
  expect(overview?.page).toMatchObject({ orientation: "portrait", fitsOnePage: true });
  expect(leastLetters(overview!)).toBeGreaterThanOrEqual(9);
  const texts = overview!.rows.flatMap(({ cells }) => cells.map((cell) => String(asCell(cell).value ?? "")));
  expect(texts).toContainEqual(
    expect.stringMatching(/^II\. .* \(còn \d loại nữa ở trang “Tình hình gửi”\)$/),
  );
});

test("All who owe a form that nobody sent are named, or how many more there are", () => {
  const { catalogue } = comparisonIndex;
  const [anyUnit] = catalogue.orgUnits;
  const owes = catalogue.assignments.find(({ orgUnit }) => orgUnit === "BHXH");
  const compared = report("XA1", { returns: { T2: [{ diaBan: "XA1", danSo: 100 }] } });
  const lineOf = (count: number) => {
    const units = Array.from({ length: count }, (_, at) => ({
      ...anyUnit!,
      code: `X${at}`,
      shortName: `Xã ${at}`,
    }));
    const assignments = [...catalogue.assignments, ...units.map(({ code }) => ({ ...owes!, orgUnit: code }))];
    const index = catalogueIndex({ ...catalogue, orgUnits: [...catalogue.orgUnits, ...units], assignments });
    const model = mergeSubmissions([compared], { index, period: PERIOD, asOf: "2024-08-01" });
    const { sheets } = drawnSummary(model, { index, wording: ({ code }) => code });
    const sheet = sheets.find(({ name }) => name.startsWith("T2"));
    const found = sheet?.rows.find(({ cells }) =>
      String(asCell(cells[0]).value).startsWith("Chưa có số liệu"),
    );
    return { text: String(asCell(found?.cells[0]).value), height: found?.height ?? 0 };
  };
  const many = lineOf(90);
  expect(many.text).toContain("Xã 89");
  // Three lines would not hold them.
  expect(many.height).toBeGreaterThan(60);
  const tooMany = lineOf(2_000);
  expect(tooMany.text).toMatch(/ và \d+ đơn vị nữa \(trang “Tình hình gửi”\)\.$/);
  expect(tooMany.height).toBeLessThan(409);
});

test("A column of figures is as wide as its largest figure; nobody sees ####", () => {
  const large = report("XA1", { returns: { T1: [{ vanBan: D38, phaiHoc: 123_456_789_012, thamGia: 1 }] } });
  const sheet = draftOf([large]).sheets.find(({ name }) => name.startsWith("T1"));
  const widthOf = (key: string) => {
    const keys = sheet?.rows.find(({ cells }) => String(cells[0]).startsWith("khoagiao:"))?.cells ?? [];
    return sheet?.columns?.[keys.indexOf(key)]?.width ?? 0;
  };
  // Its margins beside it.
  expect(widthOf("phaiHoc")).toBeGreaterThan("123.456.789.012".length + 2);
  expect(widthOf("thamGia")).toBeLessThan(12);
});
