import { catalogueIndex, catalogueWorkbook, shippedCatalogue, validOn } from "../../../src/core/catalogue";
import { readBack } from "./edited-workbook";

const catalogue = shippedCatalogue("gia-lai-2026")!;
const index = catalogueIndex(catalogue);
const { directives, orgUnits } = catalogue;
const ofKind = (kind: string) => orgUnits.filter((unit) => unit.kind === kind);

test("it comes back from Excel as it went, without a finding", () => {
  const result = readBack(catalogueWorkbook(catalogue));
  expect(result.issues).toEqual([]);
  expect(result.ok && result.value).toStrictEqual(catalogue);
});

describe("units", () => {
  test("110 xã and 25 phường since July 2025, made of 373 old ones in 28 districts", () => {
    const communes = ofKind("dang_uy_xa_2025");
    const level = (word: string) => communes.filter(({ name }) => name.includes(` ${word} `)).length;
    expect([communes.length, level("xã"), level("phường")]).toEqual([135, 110, 25]);
    expect(ofKind("dang_uy_xa")).toHaveLength(373);
    expect(ofKind("dang_cap_huyen")).toHaveLength(28);
  });

  test("every old commune has heirs of the day after; three were split", () => {
    const split = ofKind("dang_uy_xa").filter(({ successors }) => successors.length !== 1);
    expect(split.map(({ shortName }) => shortName)).toEqual(["An Nghĩa", "Canh Liên", "Canh Hiệp"]);
    for (const { successors } of ofKind("dang_uy_xa"))
      for (const heir of successors) expect(validOn(index.orgUnit(heir)!, "2025-07-01")).toBe(true);
    const taken = new Set(ofKind("dang_uy_xa").flatMap(({ successors }) => successors));
    expect(taken.size).toBe(135);
  });

  test("the number of a commune is borne by an old one too, never by two on one day", () => {
    const bearers = orgUnits.filter(({ officialCode }) => officialCode === "21808");
    expect(bearers.map(({ code, name }) => [code, name])).toEqual([
      ["XA25_21808", "Đảng ủy xã Tây Sơn"],
      ["XA_21808", "Đảng ủy thị trấn Phú Phong"],
    ]);
    const bearing = orgUnits.filter((unit) => validOn(unit, "2026-06-30") && unit.officialCode !== undefined);
    expect(new Set(bearing.map(({ officialCode }) => officialCode)).size).toBe(bearing.length);
  });

  test("156 units report at mid-year 2026: none of the district's time, none twice", () => {
    const reporting = index.reportingUnits("2026-H1");
    expect(reporting).toHaveLength(156);
    for (const { validFrom } of reporting) expect(validFrom).toBe("2025-07-01");
    expect(index.owed("XA_21808", "2026-H1")).toEqual([]);
  });
});

test("the figures of each field have one owner", () => {
  const owner = (template: string) =>
    index
      .reportingUnits("2026")
      .filter(({ code }) =>
        index.owed(code, "2026").some((owed) => owed.template.code === template && owed.duty === "mandatory"),
      )
      .map(({ code }) => code);
  expect(["KG05A", "KG05B", "KG05C", "KG05D", "KG05E"].map(owner)).toEqual([
    ["SO_GDDT"],
    ["BHXH_TINH"],
    ["SO_NV"],
    ["SO_KHCN"],
    ["HKH_TINH"],
  ]);
});

describe("documents", () => {
  test.each([
    ["91-KL/TW", ["91-KL/TW@2024-08-12", "91-KL/TW@2026-09-03"]],
    ["Kết luận 91", ["91-KL/TW@2024-08-12", "91-KL/TW@2026-09-03"]],
  ])("“%s” is two documents: asked, with both shown", (text, ids) => {
    const found = index.typedDirective(text);
    expect(found.kind === "several" && found.values.map(({ id }) => id)).toEqual(ids);
  });

  test("the day, or the year, tells which", () => {
    const idOf = (text: string) => {
      const found = index.typedDirective(text);
      return found.kind === "one" ? found.value.id : found.kind;
    };
    expect(idOf("Kết luận số 91-KL/TW ngày 12/8/2024")).toBe("91-KL/TW@2024-08-12");
    expect(idOf("91-KL/TW năm 2026")).toBe("91-KL/TW@2026-09-03");
    expect(idOf("25-NQ/TW ngày 12/3/2003")).toBe("none");
    expect(idOf("700/QĐ-TTg")).toBe("700/QĐ-TTg@2026-04-20");
  });

  test("labels are unlike, and what a document carries out is in the list", () => {
    expect(new Set(directives.map(({ label }) => label)).size).toBe(directives.length);
    for (const { documentType } of directives) expect(documentType).not.toBe("");
  });
});
