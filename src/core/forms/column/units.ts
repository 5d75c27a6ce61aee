import { exactKey, foldKey, given } from "../../base";
import { unitOfMeasure } from "../../submissions";
import { unitOfLine } from "../sheet/row-words";
import { namesAnswers } from "./answers";

/** Things that are counted or measured in a form; money and its multipliers are told by `unitOfMeasure`. */
const MEASURES = new Set(
  [
    ...[
      "%",
      "‰",
      "m2",
      "m²",
      "m3",
      "m³",
      "m",
      "km",
      "km2",
      "ha",
      "cm",
      "mm",
      "kg",
      "g",
      "gr",
      "gam",
      "tấn",
      "tạ",
      "yến",
      "lít",
      "ml",
      "l",
    ],
    ...[
      "mmhg",
      "lần/phút",
      "lần",
      "lượt",
      "lượt người",
      "người",
      "hộ",
      "học sinh",
      "hs",
      "cháu",
      "trẻ",
      "em",
      "lớp",
      "trường",
      "cái",
      "chiếc",
      "con",
    ],
    ...[
      "bộ",
      "cây",
      "quyển",
      "cuốn",
      "trang",
      "bài",
      "buổi",
      "cuộc",
      "ca",
      "vụ",
      "ngày",
      "tháng",
      "năm",
      "giờ",
      "phút",
      "tiết",
      "điểm",
      "món",
      "giường",
    ],
    ...[
      "hội nghị",
      "đảng viên",
      "đồng chí",
      "đ/c",
      "cán bộ",
      "xã",
      "thôn",
      "cơ sở",
      "đơn vị",
      "doanh nghiệp",
      "dự án",
      "hồ sơ",
      "văn bản",
      "kw",
      "kwh",
      "mw",
    ],
    ...[
      "£",
      "$",
      "€",
      "usd",
      "eur",
      "gbp",
      "£m",
      "ngày công",
      "mét",
      "mét vuông",
      "cái, chiếc",
      "mét khối",
      "tín chỉ",
      "công",
      "đvt",
      "tấn/ha",
      "tạ/ha",
      "mui/ml",
    ],
  ].map(exactKey),
);
const SLASHED = /^[\p{L}²³\d]{1,6} ?\/ ?(?:\p{L}{1,6}|\d{2,4} ?\p{L}{1,8})$/u;
/** When something was, and no figure of it. */
const IN_TIME = /^(?:ngày ?\/ ?)?tháng ?\/ ?năm$/u;
const PREFIXED = /^(?:đvt|đơn vị tính|đơn vị|unit|tính bằng|tính theo)\s*:?\s+/iu;
const BRACKETED = /\(([^()]*)\)/g;

/** Whether a text is a unit of measure and no other remark. */
export function isMeasure(text: string): boolean {
  const key = exactKey(text).replace(/\s*\/\s*/g, "/");
  if (MEASURES.has(key) || MEASURES.has(key.replace(/[.,]$/, ""))) return true;
  const { zeros, base } = unitOfMeasure(text);
  if (base === "dong" || (base === "" && zeros > 0)) return true;
  if (IN_TIME.test(key) || namesAnswers(text)) return false;
  return (zeros > 0 && MEASURES.has(base)) || SLASHED.test(key);
}

export const isMoneyUnit = (unit: string): boolean => {
  const { base, zeros } = unitOfMeasure(unit.replace(/\(.*\)/, ""));
  return (
    base === "dong" ||
    (base === "" && zeros > 0) ||
    /^[£$€]m?$|^(?:usd|eur|gbp)$/i.test(unit) ||
    /(?:^| )(?:vn[dđ]|đồng)(?: |$)/iu.test(unit)
  );
};

/** Behind a comma only these are units: "Chức vụ, đơn vị" names two things. */
const SIZE = /^(?:%|m[23²³]?|km2?|ha|kg|tấn|tạ|lít|người|lượt(?: người)?)$/iu;

/** The unit a label states: "(triệu đồng)", "(ĐVT: người)", "% tiền khám", "Diện tích, ha". */
export function unitInLabel(label: string): string | undefined {
  for (const [, inner = ""] of label.matchAll(BRACKETED)) {
    const stated = inner.replace(PREFIXED, "").trim();
    if (stated !== inner.trim() && stated !== "") return stated;
    const bare = stated.replace(/^[<>≤≥~\d.,\s]+(?=\p{L})/u, "");
    if (isMeasure(bare)) return bare;
  }
  if (/^%|%$/.test(label.trim())) return "%";
  const after = /[,:]\s*([^,:]{1,20})$/.exec(label)?.[1]?.trim();
  return after !== undefined && (isMoneyUnit(after) || SIZE.test(after)) ? after : undefined;
}

/** A line over the table may name several units: for money, for what is counted, or for columns by name. */
export interface UnitLine {
  readonly money?: string;
  readonly other?: string;
  /** Folded words of a label → its unit. */
  readonly named: ReadonlyMap<string, string>;
  /** "trường, lớp, học sinh": each is said of the columns whose label has the word. */
  readonly each?: readonly string[];
}

export function readUnitLine(text: string): UnitLine {
  if (/\slà\s*:/iu.test(text)) return { named: namedUnits(text) };
  const unit = unitOfLine(text);
  if (unit === "" || /^n\/?a$/i.test(unit)) return { named: new Map() };
  const several = unit.split(/\s*[,;]\s*/);
  if (several.length > 1 && several.every(isMeasure)) return severalUnits(several);
  const parts = /^[^/]+\/[^/]+$/.test(unit) ? unit.split("/").map((part) => part.trim()) : [unit];
  const money = parts.find(isMoneyUnit);
  const other = parts.find((part) => !isMoneyUnit(part));
  if (parts.length === 2 && (money === undefined || other === undefined))
    return { other: unit, named: new Map() };
  return {
    ...(money === undefined ? {} : { money: parts.length === 1 ? restored(text, unit) : money }),
    ...(other === undefined ? {} : { other }),
    named: new Map(),
  };
}

function severalUnits(units: readonly string[]): UnitLine {
  const [money] = units.filter(isMoneyUnit);
  const each = units.filter((unit) => !isMoneyUnit(unit));
  const [other] = each.length === 1 ? each : [];
  return { ...given({ money, other }), named: new Map(), each };
}

/** "Đồng Việt Nam (VND)" keeps its brackets. */
const restored = (text: string, unit: string): string =>
  text.includes(`${unit})`) && unit.includes("(") ? `${unit})` : unit;

/** "Diện tích là: Mét vuông; Giá trị là: Nghìn đồng". */
function namedUnits(text: string): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const part of text.replace(/^[^:]*cho\s*:/iu, "").split(";")) {
    const [, name = "", unit = ""] = /^(.*?)\s+là\s*:\s*(.+)$/iu.exec(part.trim()) ?? [];
    if (unit !== "") named.set(foldKey(name), unit.trim());
  }
  return named;
}

/** The unit a line names for a column of this label. */
export function namedUnit({ named, each = [] }: UnitLine, label: string): string | undefined {
  const key = ` ${exactKey(label)} `;
  return (
    named.get(foldKey(label)) ??
    [...named].find(([name]) => name.startsWith(`${foldKey(label)} `))?.[1] ??
    each.find((unit) => key.includes(` ${exactKey(unit)} `))
  );
}
