import { cleanText, foldKey, numeralIn } from "../base";
import { COVER_FIELDS } from "./cover-fields";
import type { CatalogueIndex } from "./look-up/catalogue-index";
import type { Catalogue } from "./model";

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** "Năm 2024", "6 tháng đầu năm 2024", "Năm học 2025-2026": the years at its end, with what stands before each. */
const YEARS_AT_END = /(?:[\s,/-]*(?:19|20)\d{2})+\s*$/;

/** The years a text names, each once: "Năm 2024" → 2024. */
export const yearsIn = (text: string): readonly number[] => [
  ...new Set((text.slice(0, LONGEST).match(YEARS) ?? []).map(Number)),
];

/** Longer than any name of a period. */
const LONGEST = 100;

/** The kind of period without the years behind it: "6 tháng đầu năm 2024" → "6 tháng đầu năm". */
export function withoutYear(text: string): string {
  if (text.length > LONGEST) return text;
  const bare = text.replace(YEARS_AT_END, "");
  return bare.trim() === "" ? text : bare;
}

/**
 * The kind of period a text means, as the list of kinds writes it, however it is spelt: "Quý I/2024",
 * "tháng 03 năm 2024", "Kỳ 6T đầu năm", the name or the id of a period ("2024-H1").
 */
export function periodKindIn(text: string, list: string, index: CatalogueIndex): string | undefined {
  const named = [text, ...spellings(text)].map((one) => index.choice(list, one));
  const choice = named.find((one) => one.kind === "one");
  if (choice?.kind === "one") return choice.value.value;
  const key = foldKey(text);
  return index.catalogue.periods.find(({ id, name }) => foldKey(id) === key || foldKey(name) === key)?.kind;
}

const BRACKETED = /\s*\([^()]*\)/g;
const BEFORE = /^(?:kỳ|báo cáo|số liệu|sơ kết|tổng kết)(?: (?:kỳ|báo cáo|số liệu))* /iu;

function spellings(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const plain = cleanText(text.replace(BRACKETED, "").replace(BEFORE, ""))
    .replace(/\b0(?=\d)/g, "")
    .replace(/(?<=\d) ?t(?= |\/|$)/iu, " tháng");
  const bare = withoutYear(plain);
  return [plain, bare, bare.replace(/ năm$/iu, ""), inFull(plain), inFull(bare)];
}

const QUARTER = /^(?:quý|quy|q)[ .]*(?<which>\d|[iv]{1,3}|\p{L}{2,4})(?:[ /-]*\d{4})?$/iu;
const MONTH = /^(?:(?:tháng|thang|t) ?(?<word>\d{1,2}|\p{L}{2,5})|(?<which>\d{1,2})\/\d{4})$/iu;

/** "Q1/2024" → "Quý 1", "T3", "tháng ba" and "03/2024" → "Tháng 3". */
function inFull(text: string): string {
  const quarter = QUARTER.exec(text)?.groups?.["which"];
  if (quarter !== undefined) return `Quý ${numeralIn(quarter, text) ?? quarter}`;
  const { word, which = word } = MONTH.exec(text)?.groups ?? {};
  return which === undefined ? text : `Tháng ${numeralIn(which, text) ?? String(Number(which) || which)}`;
}

/** Code of the list the cover's kind of period is chosen from; undefined where no cover has one. */
export const periodKindList = ({ templates }: Pick<Catalogue, "templates">): string | undefined =>
  templates
    .flatMap(({ layout, fields }) => (layout === "cover" ? fields : []))
    .find(({ key }) => key === COVER_FIELDS.periodKind)?.list;
