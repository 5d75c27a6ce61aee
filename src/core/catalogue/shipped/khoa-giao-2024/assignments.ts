import type { Assignment, Duty } from "../../model";

interface Line {
  readonly units: readonly string[];
  readonly templates: readonly string[];
  readonly periods: readonly string[];
  readonly duty: Duty;
}

const numbered = (prefix: string, count: number, digits: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `2024-${prefix}${String(at + 1).padStart(digits, "0")}`);

const YEAR = ["2024"];
const FULL_REPORTS = ["2024-H1", ...YEAR];
const SHORT_REPORTS = [...numbered("M", 12, 2), ...numbered("Q", 4, 1), "2024-9M"];

const COMMUNES = ["@dang_uy_xa"];
const BRANCHES = ["@nganh_khoa_giao"];
const FRONT = ["@mttq_ctxh", "@doan_tncs"];
const ASSOCIATIONS = ["@hoi_quan_chung", "@don_vi_su_nghiep_dang"];

const owes = (units: readonly string[], templates: string, periods: readonly string[]): Line => ({
  units,
  templates: templates.split(" "),
  periods,
  duty: "mandatory",
});
const maySend = (...parts: Parameters<typeof owes>): Line => ({ ...owes(...parts), duty: "voluntary" });
const maySendToCompare = (...parts: Parameters<typeof owes>): Line => ({
  ...owes(...parts),
  duty: "comparison",
});

const lines: readonly Line[] = [
  owes([...COMMUNES, ...BRANCHES, ...FRONT], "KG00 KG01 KG02 KG02B KG03 KG04 KG05 KG06 KG08", FULL_REPORTS),
  owes([...COMMUNES, ...BRANCHES], "KG07", FULL_REPORTS),
  owes([...COMMUNES, ...BRANCHES, ...FRONT], "KG00 KG01 KG02 KG02B", SHORT_REPORTS),
  // District conferences and classes are reported by the board itself.
  owes(["BTGHU"], "KG00 KG07", FULL_REPORTS),
  maySend(["BTGHU"], "KG01", FULL_REPORTS),
  // Figures for the five reviews: one unit owns each; the others' are for comparison.
  owes(["PHONG_GDDT"], "KG05A", YEAR),
  owes(["BHXH"], "KG05B", YEAR),
  owes(["PHONG_LDTBXH"], "KG05C", YEAR),
  owes(["PHONG_VHTT", "VP_HDND_UBND"], "KG05D", YEAR),
  owes(["HOI_KHUYEN_HOC"], "KG00 KG05E", YEAR),
  maySendToCompare(["GDNN_GDTX"], "KG05C", YEAR),
  maySendToCompare(COMMUNES, "KG05A KG05B KG05C KG05E", YEAR),
  // KG05D counts each unit's own staff and papers, so every unit's figures add up.
  maySend([...COMMUNES, ...BRANCHES], "KG05D", YEAR),
  // Associations and the political centre report when they have something to say.
  maySend(ASSOCIATIONS, "KG00 KG01 KG06 KG08", FULL_REPORTS),
];

function expanded({ units, templates, periods, duty }: Line): readonly Assignment[] {
  return periods.flatMap((period) =>
    units.flatMap((orgUnit) => templates.map((template) => ({ orgUnit, template, period, duty }))),
  );
}

/**
 * Who owes what in 2024. The whole set is due at mid-year and at year's end, as the guide's reports are; months,
 * quarters and nine months ask only for what moves fast. A line for a unit comes before a line for its kind.
 */
export const assignments: readonly Assignment[] = lines.flatMap(expanded);
