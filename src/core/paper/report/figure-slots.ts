import { lowerFirst } from "../../base";
import { kindOf } from "../../catalogue";
import { figureKeyOf, ROW_COUNT } from "../../summary";
import { type FigureBook, mainKey } from "../figures/figure-book";
import { namedFigure } from "../figures/named-figure";
import type { SlotFilling } from "../language/fill-line";
import { joined } from "../language/joined";
import { type Piece, plainPiece } from "../language/pieces";
import { type ReportFacts, countOr } from "./report-facts";

/** How an outline names a template: "KG01", "BM12A". */
const TEMPLATE_CODE = "[A-Z]+\\d\\w*";
const IS_CODE = new RegExp(`^${TEMPLATE_CODE}$`);

/** Codes of the templates that slots name. */
export const templatesNamed = (slots: readonly string[]): ReadonlySet<string> =>
  new Set(slots.flatMap((name) => name.toUpperCase().match(new RegExp(`\\b${TEMPLATE_CODE}`, "g")) ?? []));

const FIGURE = /^(?:(so sánh|theo|dưới (\d{1,3}) ?%) )?(\w+(?:\.\w+)?)$/;

/** "KG01.soHoiNghi", "so sánh KG01.soHoiNghi", "theo KG03.loai", "dưới 80% KG01.tyLeDV", "KG01" (its rows). */
export function askFigure(name: string, { book, isOpen }: ReportFacts): SlotFilling | undefined {
  if (name.startsWith(REACHES)) return reaches(book, name.slice(REACHES.length));
  const [whole, way = "", least, typed = ""] = FIGURE.exec(name) ?? [];
  const [typedCode = ""] = typed.split(".");
  if (whole === undefined) return undefined;
  const named = namedFigure(book.index, typed);
  // The board's catalogue need not have every template the outline can tell of.
  if (named === undefined)
    return IS_CODE.test(typedCode) && book.index.template(typedCode) === undefined ? "empty" : undefined;
  const {
    template: { code },
    key,
  } = named;
  if (!isOpen(code)) return "empty";
  if (way === "theo") return byChoice(book, code, key);
  if (least !== undefined) return unitsBelow(book, { code, key, least: Number(least) / 100 });
  const figure = book.figure(mainKey(book, code, key) ?? "");
  if (figure === undefined) return "empty";
  if (way === "so sánh") return book.comparison?.clause(code, figure) ?? "empty";
  return countOr(book, figure.key);
}

const REACHES = "đạt ";

/** "đạt KG05B.tyLeBaoPhu/KG05B.chiTieu": whether a figure is as high as the one that says what was to be reached. */
function reaches(book: FigureBook, names: string): SlotFilling | undefined {
  const [figure, target, more] = names.split("/").map((name) => {
    const known = namedFigure(book.index, name.trim());
    return known && book.figure(mainKey(book, known.template.code, known.key) ?? "");
  });
  if (figure === undefined || target === undefined || more !== undefined) return "empty";
  return [plainPiece(figure.value >= target.value ? "đạt chỉ tiêu" : "chưa đạt chỉ tiêu")];
}

/** So many choices are told by their names. */
const MOST_CHOICES = 6;

/** "5 kế hoạch, 2 công văn": rows by choice, the most frequent first. */
function byChoice(book: FigureBook, code: string, field: string): SlotFilling {
  const counts = book.summaryOf(code)?.choices.find((one) => one.field === field)?.counts ?? [];
  const named = [...counts].sort((a, b) => b.rows - a.rows).filter(({ value }) => value !== undefined);
  const told = named.slice(0, MOST_CHOICES).flatMap(({ value }): readonly (readonly Piece[])[] => {
    const number = book.number(figureKeyOf(code, { of: "choice", field, value }, ROW_COUNT));
    return number === undefined ? [] : [[number, plainPiece(` ${lowerFirst(String(value))}`)]];
  });
  if (told.length === 0) return "empty";
  const rest = named.length > told.length ? [[plainPiece("còn lại là loại khác")]] : [];
  const between = named.some(({ value }) => String(value).includes(",")) ? "; " : ", ";
  return joined([...told, ...rest], between);
}

interface Below {
  readonly code: string;
  readonly key: string;
  readonly least: number;
}

/** "Bình Tân (75,2%), Tây Phú (71%)": units whose share is below the threshold, the lowest first. */
function unitsBelow(book: FigureBook, { code, key, least }: Below): SlotFilling {
  const summary = book.summaryOf(code);
  const field = summary?.template.fields.find((one) => one.key === key);
  if (summary === undefined || field === undefined || !kindOf(field).isShare) return "empty";
  const low = summary.units.flatMap(({ orgUnit }) => {
    const figure = book.figure(figureKeyOf(code, { of: "unit", orgUnit }, key));
    return figure !== undefined && figure.value < least ? [{ orgUnit, figure }] : [];
  });
  const told = low
    .sort((a, b) => a.figure.value - b.figure.value)
    .flatMap(({ orgUnit, figure }): readonly (readonly Piece[])[] => {
      const number = book.number(figure.key);
      const name = book.index.orgUnit(orgUnit)?.shortName ?? orgUnit;
      return number === undefined ? [] : [[plainPiece(`${name} (`), number, plainPiece(")")]];
    });
  return told.length === 0 ? "empty" : joined(told, ", ");
}
