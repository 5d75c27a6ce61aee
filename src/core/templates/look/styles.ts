import { remembered } from "../../base";
import type { Style } from "../../workbook";
import { GUIDANCE_SIZE, LABEL_SIZE, UNIT_SIZE } from "./text-size";

/** Colours of all our workbooks. They are light: the sheets are printed, often in grey. */
export const COLOURS = {
  header: "DDEBF7",
  computed: "F2F2F2",
  error: { fill: "FFC7CE", text: "9C0006" },
  warning: { fill: "FFE0B2", text: "7F4A00" },
  missing: { fill: "FFF9D6" },
  done: { fill: "E2F0D9" },
  link: "0563C1",
  quiet: "595959",
} as const;

const middle = { vertical: "center" } as const;
const centre = { horizontal: "center", vertical: "center", wrap: true } as const;
const left = { horizontal: "left", vertical: "center", wrap: true } as const;
const indented = { ...left, indent: 1 } as const;

/** Locked cells of headings and headers. */
export const heading = {
  blank: {},
  left: { font: { size: 12 }, align: { ...middle, wrap: true } },
  centre: { font: { size: 12 }, align: centre },
  centreBold: { font: { size: 12, bold: true }, align: centre },
  centreBoldRule: { font: { size: 12, bold: true, underline: true }, align: centre },
  centreItalic: { font: { size: 12, italic: true }, align: centre },
  title: { font: { size: 14, bold: true }, align: centre },
  subtitle: { font: { size: 13, bold: true }, align: centre },
  guidance: { font: { size: 11, italic: true, colour: COLOURS.quiet }, align: { ...left, vertical: "top" } },
  section: { font: { size: 12, bold: true }, align: { horizontal: "left", vertical: "center" } },
} as const satisfies Readonly<Record<string, Style>>;

/** Headings above a table stay in view with its header: they are smaller than those of the cover. */
export const tableHeading = {
  unit: { font: { size: 11, bold: true }, align: left },
  number: { font: { size: 11, bold: true }, align: { horizontal: "right", vertical: "center" } },
  title: { font: { size: 13, bold: true }, align: centre },
  period: { font: { size: 10, italic: true }, align: left },
  attached: { font: { size: 10, italic: true }, align: { horizontal: "right", vertical: "center" } },
  guidance: { font: { size: GUIDANCE_SIZE, italic: true, colour: COLOURS.quiet }, align: left },
  nil: { font: { size: 11, bold: true }, align: { horizontal: "left", vertical: "center" } },
  status: { font: { size: 10, italic: true }, align: indented },
} as const satisfies Readonly<Record<string, Style>>;

/** The bordered header over the columns of a table, and over the parts of the cover. */
export const header = {
  column: { font: { size: LABEL_SIZE, bold: true }, fill: COLOURS.header, border: "thin", align: centre },
  label: { font: { size: 11, bold: true }, fill: COLOURS.header, border: "thin", align: centre },
  unit: { font: { size: UNIT_SIZE, italic: true }, fill: COLOURS.header, border: "thin", align: centre },
  number: { font: { size: 9, italic: true }, border: "thin", align: centre },
  key: { font: { size: 9, colour: COLOURS.quiet } },
} as const satisfies Readonly<Record<string, Style>>;

/** Cells of the tables on the cover. */
export const table = {
  text: { font: { size: 12 }, border: "thin", align: indented },
  centre: { font: { size: 12 }, border: "thin", align: centre },
  link: { font: { size: 12, underline: true, colour: COLOURS.link }, border: "thin", align: indented },
  count: { font: { size: 12 }, border: "thin", align: centre, numberFormat: "0" },
  check: { font: { size: 11, italic: true, colour: COLOURS.quiet }, border: "thin", align: indented },
} as const satisfies Readonly<Record<string, Style>>;

/** Values on the cover: open to the unit, or written by the workbook itself. */
export const coverCell = {
  open: (numberFormat: string): Style => ({ ...table.text, numberFormat, unlocked: true }),
  fixed: (numberFormat: string): Style => ({ ...table.text, numberFormat, fill: COLOURS.computed }),
};

/** The cell of the mark "không phát sinh". */
export const nilMark: Style = {
  font: { size: 12, bold: true },
  border: "thin",
  align: centre,
  numberFormat: "@",
  unlocked: true,
};

type Alignment = "left" | "center" | "right";

/** Cells of one format and alignment share one style, in all columns of all sheets. */
const sharedStyle = (of: (numberFormat: string, alignment: Alignment) => Style) => {
  const byAlignment = {
    left: remembered((format) => of(format, "left")),
    center: remembered((format) => of(format, "center")),
    right: remembered((format) => of(format, "right")),
  };
  return (numberFormat: string, alignment: Alignment): Style => byAlignment[alignment](numberFormat);
};

/**
 * Cells a unit fills in, and those it must not: these are writable too, because Excel sorts a protected range only where
 * every cell of it is unlocked; a validation guards them instead.
 */
export const entryCell = sharedStyle((numberFormat, horizontal) => ({
  font: { size: 11 },
  border: "thin",
  align: { horizontal, vertical: "top", wrap: true },
  numberFormat,
  unlocked: true,
}));
export const guardedCell = sharedStyle((numberFormat, alignment) => ({
  ...entryCell(numberFormat, alignment),
  font: { size: 11, italic: true },
  fill: COLOURS.computed,
}));
export const checkCell: Style = {
  font: { size: 10, italic: true, colour: COLOURS.quiet },
  border: "thin",
  align: { horizontal: "left", vertical: "top", wrap: true },
  unlocked: true,
};

/** What conditional formats turn a cell into. */
export const mark = {
  error: { fill: COLOURS.error.fill, font: { colour: COLOURS.error.text } },
  warning: { fill: COLOURS.warning.fill, font: { colour: COLOURS.warning.text } },
  missing: { fill: COLOURS.missing.fill },
  done: { fill: COLOURS.done.fill },
} as const satisfies Readonly<Record<string, Pick<Style, "font" | "fill">>>;
