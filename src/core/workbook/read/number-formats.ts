/**
 * What a number format makes of a number: "date" shows a day of the calendar, "time" only the time of day,
 * "duration" hours, minutes or seconds without end (`[h]:mm`), "number" everything else.
 */
export type FormatKind = "number" | "date" | "time" | "duration";

/** Built-in formats that are never spelled out in a file (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are East Asian). */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number, kind: FormatKind])[] = [
  [14, 17, "date"],
  [18, 21, "time"],
  [22, 22, "date"],
  [27, 31, "date"],
  [32, 33, "time"],
  [34, 36, "date"],
  [45, 45, "time"],
  [46, 46, "duration"],
  [47, 47, "time"],
  [50, 58, "date"],
];

export function builtInFormatKind(id: number): FormatKind {
  return BUILT_IN_DATES.find(([from, to]) => id >= from && id <= to)?.[2] ?? "number";
}

/** One section of a format code, and the numbers it is for. */
interface Section {
  readonly kind: FormatKind;
  readonly condition: ((value: number) => boolean) | undefined;
}

/** Literals: "quoted", \escaped, _space of a letter's width, *filled. */
const LITERALS = /"[^"]*"?|[\\_*][\s\S]?/g;
const BRACKETS = /\[[^\]]*\]/g;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\]/i;
const NOT_DATE_LETTERS = /general|standard|am\/pm|a\/p/gi;
/** Decimals of a second: the one place where digits stand in a time. */
const SECOND_DECIMALS = /(s|\])[.,]0+/gi;
const DIGITS = /[0#?]/;
const DAY_OR_YEAR = /[dyb]|e(?![+-])|m{3,}|aaa/i;
const TIME = /[hs]/i;
const MONTH = /m/i;

/**
 * Reads a format code such as `[$-42A]dd/mm/yyyy;@`, `[h]:mm` or `0.00E+00`: a function from a value to the kind
 * of the section that would show it, or the kind itself where all sections agree.
 */
export function readFormatCode(code: string): FormatKind | ((value: number) => FormatKind) {
  const sections = splitSections(code).filter(isForNumbers).map(readSection);
  const [first] = sections;
  if (first === undefined || sections.every(({ kind }) => kind === first.kind))
    return first?.kind ?? "number";
  return (value) => sectionFor(value, sections).kind;
}

const splitSections = (code: string): readonly string[] =>
  code.replace(LITERALS, (literal) => (literal.includes(";") ? "" : literal)).split(";");

/** The section with "@" is for text. */
const isForNumbers = (section: string): boolean => !section.replace(LITERALS, "").includes("@");

function readSection(section: string): Section {
  const condition = CONDITION.exec(section);
  return {
    kind: sectionKind(section),
    condition: condition ? comparison(condition[1], Number(condition[2])) : undefined,
  };
}

function sectionKind(section: string): FormatKind {
  let isElapsed = false;
  const letters = section
    .replace(LITERALS, "")
    .replace(BRACKETS, (bracket) => {
      if (!ELAPSED.test(bracket)) return "";
      isElapsed = true;
      return "]";
    })
    .replace(NOT_DATE_LETTERS, "")
    .replace(SECOND_DECIMALS, "$1");
  if (DIGITS.test(letters)) return "number";
  if (DAY_OR_YEAR.test(letters)) return "date";
  if (isElapsed) return "duration";
  if (TIME.test(letters)) return "time";
  return MONTH.test(letters) ? "date" : "number";
}

/** Excel's choice: the first condition that holds; without conditions positive, negative and zero in turn. */
function sectionFor(value: number, sections: readonly Section[]): Section {
  const fallback = sections[sections.length - 1] ?? { kind: "number", condition: undefined };
  if (sections.some(({ condition }) => condition)) {
    return sections.find(({ condition }) => condition === undefined || condition(value)) ?? fallback;
  }
  const index = value > 0 || (value === 0 && sections.length < 3) ? 0 : value < 0 ? 1 : 2;
  return sections[index] ?? fallback;
}

function comparison(operator: string | undefined, limit: number): (value: number) => boolean {
  switch (operator) {
    case "<":
      return (value) => value < limit;
    case "<=":
      return (value) => value <= limit;
    case ">":
      return (value) => value > limit;
    case ">=":
      return (value) => value >= limit;
    case "<>":
      return (value) => value !== limit;
    default:
      return (value) => value === limit;
  }
}
