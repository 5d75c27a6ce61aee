import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { UNIT_SPELLINGS } from "./unit-spellings";

const index = catalogueIndex(defaultCatalogue);
const IN_2024 = "2024-06-30";
const AFTER_THE_MERGER = "2025-07-01";

/** The code a text resolves to, or what else came out. */
function found(text: string, on?: string): string {
  const resolution = index.findOrgUnit(text, on);
  if (resolution.kind === "one") return resolution.value.code;
  return resolution.kind === "several" ? resolution.values.map(({ code }) => code).join("|") : "none";
}

describe("finding the unit a text names", () => {
  const unitsOf2024 = defaultCatalogue.orgUnits.filter(({ validFrom = "" }) => validFrom <= IN_2024);
  const unitsOf2025 = defaultCatalogue.orgUnits.filter(({ validFrom = "" }) => validFrom > IN_2024);

  test.each(unitsOf2024.map(({ code }) => code))("every known spelling of %s names it in 2024", (code) => {
    for (const spelling of UNIT_SPELLINGS[code] ?? [])
      expect([spelling, found(spelling, IN_2024)]).toEqual([spelling, code]);
  });

  test.each(unitsOf2025.map(({ code }) => code))(
    "every known spelling of %s names it after the merger",
    (code) => {
      for (const spelling of UNIT_SPELLINGS[code] ?? []) {
        expect([spelling, found(spelling, AFTER_THE_MERGER)]).toEqual([spelling, code]);
      }
    },
  );

  test("the spellings cover every unit of the catalogue", () => {
    expect(Object.keys(UNIT_SPELLINGS).sort()).toEqual(
      defaultCatalogue.orgUnits.map(({ code }) => code).sort(),
    );
  });

  test.each([
    ["UBND xã Bình Hoà", "XA_21829"],
    ["ubnd xa binh hoa", "XA_21829"],
    ["ỦY BAN NHÂN DÂN XÃ BÌNH HÒA", "XA_21829"],
    ["Ban Tuyên giáo Đảng uỷ xã Bình Hòa", "XA_21829"],
    ["ĐU xã Tây Vinh", "XA_21838"],
    ["X. Tây Vinh", "XA_21838"],
    ["Ðảng ủy xã Tây Vinh", "XA_21838"], // Ð U+00D0
    ["Đảng ủy xã Tây Vinh".normalize("NFD"), "XA_21838"],
    ["TT. Phú Phong", "XA_21808"],
    ["thị trấn Phú Phong, ", "XA_21808"],
    ["Trung tâm Y tế huyện Tây Sơn", "TTYT"],
    ["Phòng Giáo dục và Đào tạo huyện Tây Sơn", "PHONG_GDDT"],
    ["UBND huyện Tây Sơn", "UBND"],
    ["xa_21808", "XA_21808"],
  ])("“%s” names %s", (text, code) => {
    expect(found(text, IN_2024)).toBe(code);
  });

  test("Tỉnh ủy is the old one before the merger of the provinces, the new one after, and asked about without a date", () => {
    expect(found("Tỉnh ủy", IN_2024)).toBe("TU");
    expect(found("Tỉnh uỷ", AFTER_THE_MERGER)).toBe("TU25");
    expect(found("Tỉnh ủy")).toBe("TU|TU25");
  });

  test("Tây Sơn was a district in 2024 and is a commune from July 2025", () => {
    expect(found("Tây Sơn", AFTER_THE_MERGER)).toBe("XA25_TAYSON");
    expect(found("Tây Sơn", IN_2024)).toBe("XA25_TAYSON|HU|UBND");
    expect(found("xã Tây Sơn", AFTER_THE_MERGER)).toBe("XA25_TAYSON");
  });

  test("a level that does not agree is no match: there is no huyện Bình Tân", () => {
    expect(found("UBND huyện Bình Tân", IN_2024)).toBe("none");
  });

  test("“Y tế” could be the office or the centre: not guessed", () => {
    expect(found("Y tế", IN_2024)).toBe("none");
  });

  test("a slip of the keyboard is not accepted, but its likely meaning is proposed first", () => {
    const resolution = index.findOrgUnit("Đảng ủy xã Bình Tươg", IN_2024);
    expect(resolution.kind === "none" && resolution.near[0]?.code).toBe("XA_21835");
  });

  test("a foreign text proposes nothing", () => {
    expect(index.findOrgUnit("Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk")).toMatchObject({
      kind: "none",
      near: [],
    });
    expect(index.findOrgUnit("---")).toMatchObject({ kind: "none", near: [] });
  });

  test("how a unit was found tells sure matches from folded ones", () => {
    expect(index.findOrgUnit("HND", IN_2024)).toMatchObject({ how: "code" });
    expect(index.findOrgUnit("Đảng uỷ xã Bình Hoà", IN_2024)).toMatchObject({ how: "name" });
    expect(index.findOrgUnit("Đảng bộ xã Bình Hòa", IN_2024)).toMatchObject({ how: "alias" });
    expect(index.findOrgUnit("dang uy xa binh hoa", IN_2024)).toMatchObject({ how: "folded" });
  });

  test("a unit that no longer exists is still known by its name, so that the date can be objected to", () => {
    expect(found("Đảng ủy xã Bình Tân", AFTER_THE_MERGER)).toBe("XA_21811");
  });
});
