import { given } from "../../../base";
import { addsOtherRows } from "../../adds-other-rows";
import type { Cell, SheetNote } from "../../model";
import type { CellFindings } from "../sheet/cell-findings";
import { unreadable } from "../sheet/cell-reader";
import type { ConditionalLooks } from "../sheet/conditional/conditional-looks";
import { serialFromIso } from "../sheet/iso-serial";
import { type PlaceInRow, cellOfNumber, cellOfText, withTextLook } from "../sheet/shown-cell";
import type { ItemText } from "../sheet/text-runs";
import { shownKind } from "../package/number-formats";
import type { XmlReader } from "../xml/xml-reader";
import { BOXES, readOdsBox } from "./ods-boxes";
import { asExcelFormula } from "./ods-names";
import type { OdsStyles } from "./ods-styles";
import type { OdsValidation } from "./ods-validations";
import { OdsParagraphs } from "./ods-text";

/** What the whole file knows and its cells refer to. */
export interface OdsFacts {
  readonly styles: OdsStyles;
  readonly date1904: boolean;
  readonly findings: CellFindings;
  /** The text of formulas is kept, too, and what cells are held to. */
  readonly layout: boolean;
  /** By the names cells refer to. */
  readonly validations: ReadonlyMap<string, OdsValidation>;
}

/** A cell, or as many alike as it is repeated. */
export interface OdsCell {
  readonly cell: Cell | undefined;
  /** The name of its style, its own or that of its row or column. */
  readonly style: string;
  readonly notes: readonly SheetNote[];
}

/** As both LibreOffice and Excel show what could not be worked out. */
const ERROR = /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d{3})$/;
const SPACES = /\s+/g;
const DURATION = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/** What the attributes of a cell say; they are gone once its content is read. */
interface OdsValue {
  readonly type: string;
  readonly value: string;
  readonly isError: boolean;
}

function valueOf(reader: XmlReader): OdsValue {
  const type = reader.attribute("office:value-type") ?? "";
  const name = VALUES[type];
  return {
    type,
    value: (name === undefined ? undefined : reader.attribute(name)) ?? "",
    isError: reader.attribute("calcext:value-type") === "error",
  };
}

const VALUES: Readonly<Record<string, string>> = {
  float: "office:value",
  currency: "office:value",
  percentage: "office:value",
  date: "office:date-value",
  time: "office:time-value",
  boolean: "office:boolean-value",
  string: "office:string-value",
};

/** Reads the cell just opened. `style` is that of its column where it has none of its own. */
export function readOdsCell(
  reader: XmlReader,
  at: { readonly row: number; readonly column: number; readonly style: string },
  facts: OdsFacts,
): OdsCell {
  const { depth } = reader;
  const { row, column } = at;
  const formulaText = reader.attribute("table:formula");
  const formula = formulaText !== undefined;
  const style = reader.attribute("table:style-name") ?? at.style;
  const value = valueOf(reader);
  const paragraphs = new OdsParagraphs(facts.styles);
  const notes: SheetNote[] = [];
  while (reader.nextChild(depth)) {
    if (reader.local === "p") paragraphs.add(reader);
    else if (reader.local === "annotation" || BOXES.has(reader.local))
      notes.push(...readOdsBox(reader, { row, column }, facts.styles));
  }
  const place = { column, formula };
  const plain = new OdsCellReader({ place, style, row }, facts).read(value, paragraphs);
  if (plain === undefined) return { cell: undefined, style, notes };
  const text = formula ? asExcelFormula(formulaText) : "";
  const adds = formula && addsOtherRows(text, row);
  const digits = facts.layout && plain.kind === "number" ? facts.styles.leastDigits(style) : undefined;
  const kept = { ...(formula && facts.layout && { formulaText: text }), ...given({ leastDigits: digits }) };
  const isStruck = facts.styles.isStruck("table-cell", style);
  return {
    cell: { ...plain, ...kept, ...(adds ? { addsRows: true } : {}), ...(isStruck ? { look: "struck" } : {}) },
    style,
    notes,
  };
}

/** A cell with a figure as the conditional formats of its sheet show it. */
export function withConditionalLook(
  cell: Cell,
  { row, style }: { readonly row: number; readonly style: string },
  conditional: ConditionalLooks<string>,
): Cell {
  const { column, formula, value, look, ...others } = cell;
  if (typeof value !== "number" || look === "struck") return cell;
  const place = { row, column, style };
  if (conditional.strikes(place, value)) return { ...cell, look: "struck" };
  const kind = conditional.kind(place, value);
  const shown =
    kind === undefined ? cell : cellOfNumber({ column, formula }, value, { kind, date1904: false });
  return shown === cell ? cell : { ...others, ...shown };
}

class OdsCellReader {
  constructor(
    private readonly at: { readonly place: PlaceInRow; readonly style: string; readonly row: number },
    private readonly facts: OdsFacts,
  ) {}

  read({ type, value, isError }: OdsValue, paragraphs: OdsParagraphs): Cell | undefined {
    const { place } = this.at;
    const { text } = paragraphs;
    if (type === "") return place.formula ? { ...place, kind: "uncalculated", value: "" } : undefined;
    if (isError || (place.formula && ERROR.test(text.text)))
      return { ...place, kind: "error", value: text.text === "" ? "#VALUE!" : text.text };
    if (type === "string") return this.text(value, text);
    if (type === "boolean") return { ...place, kind: "boolean", value: value === "true" };
    return this.number(type, value);
  }

  /** A text that its format shows otherwise is written twice: as it is, and as it is seen. */
  private text(held: string, shown: ItemText): Cell | undefined {
    const [own, seen] = [held, shown.text].map((text) => text.replace(SPACES, ""));
    const isSeen = own === undefined || seen?.includes(own) !== false || shown.struckOut !== undefined;
    if (isSeen) return cellOfText(this.at.place, shown);
    return withTextLook({ ...this.at.place, kind: "text", value: held }, "disguised");
  }

  private number(type: string, value: string): Cell {
    const { place, style, row } = this.at;
    const { styles, date1904, findings } = this.facts;
    const number = type === "date" ? serialFromIso(value) : type === "time" ? daysOf(value) : figureOf(value);
    if (number === undefined) {
      findings.add("workbook.cell-unreadable", row, place.column, value.slice(0, 100));
      return unreadable(place.column, place.formula);
    }
    const kind = styles.kind(style, number);
    if (type === "percentage" && kind === "number")
      return cellOfNumber(place, number, { kind: "percent", date1904 });
    const isDay = type === "date" || type === "time";
    if (!isDay || kind === "disguised") return cellOfNumber(place, number, { kind, date1904 });
    const shown = shownKind(kind) === "date" ? kind : type;
    return cellOfNumber(place, number, { kind: shown, date1904: date1904 && type === "time" });
  }
}

const figureOf = (text: string): number | undefined => {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
};

/** `PT08H30M00S` → the part of a day; thousandths of a second are as fine as a cell shows. */
function daysOf(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (match === null || text === "P" || text === "PT") return undefined;
  const [, sign, days = "0", hours = "0", minutes = "0", seconds = "0"] = match;
  const whole = (Number(days) * 24 + Number(hours)) * 3600 + Number(minutes) * 60;
  const inSeconds = whole + Math.round(Number(seconds) * 1000) / 1000;
  return (sign === "-" ? -inSeconds : inSeconds) / 86_400;
}
