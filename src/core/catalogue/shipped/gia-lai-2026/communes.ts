import type { OrgUnit } from "../../model";
import { SINCE_MERGER, UNTIL_MERGER, shippedUnit } from "../building/unit-builder";
import { communesSince2025 } from "./communes-since-2025";
import { communesUntil2025 } from "./communes-until-2025";

/** "  21808 thị trấn Phú Phong > 21808" */
const COMMUNE = /^ *(?<code>\d+) (?<level>xã|phường|thị trấn) (?<name>[^>]+?)(?: > (?<heirs>[\d ]+))?$/u;
/** "547 huyện Tây Sơn < Bình Định" */
const DISTRICT = /^(?<code>\d+) (?<level>huyện|thị xã|thành phố) (?<name>.+) < (?<province>.+)$/u;

const COMMITTEES: Readonly<Record<string, string>> = {
  huyện: "Huyện ủy",
  "thị xã": "Thị ủy",
  "thành phố": "Thành ủy",
};
const PROVINCES: Readonly<Record<string, string>> = { "Bình Định": "TU", "Gia Lai": "TU_64" };

/** Under the same codes as in the district's catalogue of 2024: the State's number alone is borne by two. */
const oldCode = (number: string): string => `XA_${number}`;
const newCode = (number: string): string => `XA25_${number}`;

const linesOf = (table: string): readonly string[] => table.trim().split("\n");

/** A commune reports through its Party committee. */
export const communes: readonly OrgUnit[] = linesOf(communesSince2025).map((line) => {
  const { code = "", level = "", name = "" } = COMMUNE.exec(line)?.groups ?? {};
  return shippedUnit(newCode(code), `Đảng ủy ${level} ${name}`, name, "dang_uy_xa_2025", {
    parent: "TU25",
    reports: true,
    validFrom: SINCE_MERGER,
    officialCode: code,
    place: name,
  });
});

/** Districts and communes as they stood on their last day, with those that took the communes over. */
export const formerUnits: readonly OrgUnit[] = withDistricts(linesOf(communesUntil2025));

function withDistricts(lines: readonly string[]): readonly OrgUnit[] {
  const names = lines.map((line) => COMMUNE.exec(line)?.groups).map((parts) => nameOf(parts ?? {}));
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  let district: Readonly<Record<string, string>> = {};
  return lines.map((line) => {
    const head = DISTRICT.exec(line)?.groups;
    if (head === undefined) return formerCommune(COMMUNE.exec(line)?.groups ?? {}, district, isShared);
    district = head;
    return formerDistrict(head);
  });
}

type Parts = Readonly<Record<string, string>>;

function nameOf({ level = "", name = "" }: Parts): string {
  return `${level} ${name}`;
}

function formerDistrict({ code = "", level = "", name = "", province = "" }: Parts): OrgUnit {
  return shippedUnit(`HU_${code}`, `${COMMITTEES[level] ?? ""} ${name}`, name, "dang_cap_huyen", {
    parent: PROVINCES[province] ?? "",
    validTo: UNTIL_MERGER,
  });
}

/** Communes of one name bear their district's behind it: no name may mean two on one day. */
function formerCommune(commune: Parts, district: Parts, isShared: (name: string) => boolean): OrgUnit {
  const { code = "", name = "", heirs = "" } = commune;
  const where = isShared(nameOf(commune)) ? `, ${district["level"] ?? ""} ${district["name"] ?? ""}` : "";
  return shippedUnit(oldCode(code), `Đảng ủy ${nameOf(commune)}${where}`, name, "dang_uy_xa", {
    parent: `HU_${district["code"] ?? ""}`,
    validTo: UNTIL_MERGER,
    officialCode: code,
    successors: heirs.split(" ").map(newCode),
  });
}
