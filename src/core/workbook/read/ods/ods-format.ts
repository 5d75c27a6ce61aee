import type { XmlReader } from "../xml/xml-reader";

/** A number style of an OpenDocument file (ODF 1.3 part 3, 16.29), as the format code Excel would write for it. */
export interface OdsFormat {
  readonly code: string;
  /** Other styles for some numbers, each with its condition: `[>=0]` → name of the style. */
  readonly maps: readonly { readonly condition: string; readonly style: string }[];
}

/** The elements that hold such a style. */
export const FORMATS: ReadonlySet<string> = new Set([
  ...["number-style", "currency-style", "percentage-style"],
  ...["date-style", "time-style", "boolean-style", "text-style"],
]);

/** Reads the number style just opened. */
export function readOdsFormat(reader: XmlReader): OdsFormat {
  const { depth, local: kind } = reader;
  const isElapsed = reader.attribute("number:truncate-on-overflow") === "false";
  const isInOrderOfSystem = reader.attribute("number:automatic-order") === "true";
  const maps: { condition: string; style: string }[] = [];
  let code = "";
  while (reader.nextChild(depth)) {
    if (reader.local === "map") maps.push(readMap(reader));
    else code += partOf(reader, kind);
  }
  if (isElapsed) code = code.replace(/h+|m+|s+/, "[$&]");
  if (isInOrderOfSystem && SHORT_DATE.test(code)) code = SYSTEM_DATE;
  return { code, maps };
}

/** How programs spell a date in the order of the user's system. */
const SYSTEM_DATE = "m/d/yyyy";
const SHORT_DATE = /^(?=.*d)(?=.*y)(?!.*mmm)[dmy]+(?:"[^"]*"[dmy]+)*$/;

function readMap(reader: XmlReader): { condition: string; style: string } {
  const condition = (reader.attribute("style:condition") ?? "").replace("value()", "").replace("!=", "<>");
  return { condition: `[${condition}]`, style: reader.attribute("style:apply-style-name") ?? "" };
}

type Part = (reader: XmlReader, isLong: boolean) => string;

const PARTS: Readonly<Record<string, Part>> = {
  number: figure,
  "scientific-number": () => "0.00E+00",
  fraction: () => "# ?/?",
  boolean: () => "0",
  "text-content": () => "@",
  "currency-symbol": (reader) => quoted(reader.text()),
  day: (_, isLong) => (isLong ? "dd" : "d"),
  "day-of-week": (_, isLong) => (isLong ? "dddd" : "ddd"),
  month: (reader, isLong) =>
    (reader.attribute("number:textual") === "true" ? "mmm" : "m") + (isLong ? "m" : ""),
  year: (_, isLong) => (isLong ? "yyyy" : "yy"),
  // A part of a year that Excel's formats do not know: like a month, it leaves the day open.
  quarter: () => "mmm",
  "week-of-year": () => "mmm",
  hours: (_, isLong) => (isLong ? "hh" : "h"),
  minutes: (_, isLong) => (isLong ? "mm" : "m"),
  seconds: (_, isLong) => (isLong ? "ss" : "s"),
  "am-pm": () => "AM/PM",
};

function partOf(reader: XmlReader, kind: string): string {
  const { local } = reader;
  if (local === "text") return ownText(reader.text(), kind);
  const part = Object.hasOwn(PARTS, local) ? PARTS[local] : undefined;
  return part?.(reader, reader.attribute("number:style") === "long") ?? "";
}

/** Excel keeps no more of a number. */
const MOST_DIGITS = 15;

/** The places of the number; words may stand between them, and it may be shown in thousands. */
function figure(reader: XmlReader): string {
  const { depth } = reader;
  const factor = Number(reader.attribute("number:display-factor") ?? "1");
  const thousands = Math.max(0, Math.round(Math.log10(factor) / 3));
  const least = Number(reader.attribute("number:min-integer-digits") ?? "1");
  const isWhole = Number(reader.attribute("number:decimal-places") ?? "0") === 0;
  let code = "0".repeat(isWhole && least > 1 ? Math.min(least, MOST_DIGITS) : 1);
  while (reader.nextChild(depth)) if (reader.local === "embedded-text") code += `${quoted(reader.text())}0`;
  return code + ",".repeat(Number.isFinite(thousands) ? thousands : 0);
}

/** The sign of a percentage means hundredths; elsewhere it is a word like others. */
function ownText(text: string, kind: string): string {
  if (kind !== "percentage-style" || !text.includes("%")) return quoted(text);
  return text
    .split("%")
    .map((part) => quoted(part))
    .join("%");
}

const quoted = (text: string): string => (text === "" ? "" : `"${text.replaceAll('"', "")}"`);
