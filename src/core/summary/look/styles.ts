import { COLOURS } from "../../templates";
import type { Style } from "../../workbook";

/** Look of the summary: the colours of the templates, which survive a grey print, and words beside every colour. */
const EMPHASIS = "FFF2CC";

const centre = { horizontal: "center", vertical: "center", wrap: true } as const;
const middleLeft = { horizontal: "left", vertical: "center", wrap: true } as const;
const top = { vertical: "top", wrap: true } as const;

export const page = {
  centre: { font: { size: 12 }, align: centre },
  centreBold: { font: { size: 12, bold: true }, align: centre },
  centreRule: { font: { size: 12, bold: true, underline: true }, align: centre },
  centreItalic: { font: { size: 12, italic: true }, align: centre },
  title: { font: { size: 14, bold: true }, align: centre },
  section: { font: { size: 12, bold: true }, align: { horizontal: "left", vertical: "center" } },
  note: {
    font: { size: 11, italic: true, colour: COLOURS.quiet },
    align: { horizontal: "left", vertical: "center" },
  },
} as const satisfies Readonly<Record<string, Style>>;

export const headCell = {
  /** Above the figures, where the header stays in view. */
  column: { font: { size: 10, bold: true }, fill: COLOURS.header, border: "thin", align: centre },
  label: { font: { size: 11, bold: true }, fill: COLOURS.header, border: "thin", align: centre },
  number: { font: { size: 9, italic: true }, border: "thin", align: centre },
  key: { font: { size: 9, colour: COLOURS.quiet } },
} as const satisfies Readonly<Record<string, Style>>;

/** A band across the table that names the part below it. */
export const band: Style = {
  font: { size: 11, bold: true },
  fill: COLOURS.computed,
  border: "thin",
  align: { horizontal: "left", vertical: "center" },
};

export const textCell: Style = { font: { size: 11 }, border: "thin", align: { horizontal: "left", ...top } };
export const centred: Style = { font: { size: 11 }, border: "thin", align: { horizontal: "center", ...top } };
export const linked: Style = { ...textCell, font: { size: 11, underline: true, colour: COLOURS.link } };
export const quiet: Style = { ...textCell, font: { size: 9, colour: COLOURS.quiet } };
export const countCell: Style = {
  font: { size: 11 },
  border: "thin",
  align: { horizontal: "right", vertical: "top" },
  numberFormat: "#,##0",
};
/** For rows whose cells differ in height: everything in the middle. */
export const middle = {
  text: { ...textCell, align: middleLeft },
  centred: { ...centred, align: centre },
} as const satisfies Readonly<Record<string, Style>>;
export const rowCounts: Style = { ...centred, numberFormat: "#,##0" };
export const shareCell: Style = { ...countCell, numberFormat: "0.0%" };

/** A figure in the format of its field. */
export const figure = (numberFormat: string, horizontal: "left" | "center" | "right"): Style => ({
  font: { size: 11 },
  border: "thin",
  align: { horizontal, ...top },
  numberFormat,
});

export const emphasised = (style: Style): Style => ({
  ...style,
  font: { ...style.font, bold: true },
  fill: EMPHASIS,
  align: { ...style.align, vertical: "center" },
});

/** For rows that stand beside the counted ones: told apart on every page, in a grey print too. */
export const beside = (style: Style): Style => ({
  ...style,
  font: { ...style.font, italic: true, colour: COLOURS.quiet },
});

const tone = ({ fill, text: colour }: { readonly fill: string; readonly text: string }): Style => ({
  font: { size: 11, colour },
  fill,
  border: "thin",
  align: centre,
});

/** Colours of the states; each cell also says its state in words. */
export const tones = {
  good: tone({ ...COLOURS.done, text: "375623" }),
  notice: tone({ fill: EMPHASIS, text: "7F6000" }),
  bad: tone(COLOURS.error),
  calm: tone({ fill: COLOURS.header, text: "1F4E79" }),
  none: { font: { size: 11, colour: COLOURS.quiet }, border: "thin", align: centre },
} as const satisfies Readonly<Record<string, Style>>;

/** Lists read one line at a time, on the page for the leader: nothing touches its border. */
const LISTED = { horizontal: "right", vertical: "center", indent: 1 } as const;
const listedText: Style = { ...textCell, align: { ...middleLeft, indent: 1 } };
export const listed = {
  text: listedText,
  bold: { ...listedText, font: { size: 11, bold: true } },
  count: { ...countCell, align: LISTED },
  share: { ...shareCell, align: LISTED },
  figure: (numberFormat: string): Style => ({ ...countCell, numberFormat, align: LISTED }),
} as const;

export const boldText: Style = { ...textCell, font: { size: 11, bold: true }, align: middleLeft };
export const boldCount: Style = { ...countCell, font: { size: 11, bold: true } };
export const boldShare: Style = { ...shareCell, font: { size: 11, bold: true } };
