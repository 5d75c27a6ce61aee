import type { Style } from "../../workbook";

/** Look of the summary: light colours that survive a grey print, and words beside every colour. */
const COLOURS = {
  header: "DDEBF7",
  band: "F2F2F2",
  total: "FFF2CC",
  link: "0563C1",
  quiet: "595959",
  good: { fill: "E2F0D9", text: "375623" },
  notice: { fill: "FFF2CC", text: "7F6000" },
  bad: { fill: "FFC7CE", text: "9C0006" },
  calm: { fill: "DDEBF7", text: "1F4E79" },
} as const;

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

export const header = {
  /** Above the figures, where the header stays in view. */
  column: { font: { size: 10, bold: true }, fill: COLOURS.header, border: "thin", align: centre },
  label: { font: { size: 11, bold: true }, fill: COLOURS.header, border: "thin", align: centre },
  number: { font: { size: 9, italic: true }, border: "thin", align: centre },
  key: { font: { size: 9, colour: COLOURS.quiet } },
} as const satisfies Readonly<Record<string, Style>>;

/** A band across the table that names the part below it. */
export const band: Style = {
  font: { size: 11, bold: true },
  fill: COLOURS.band,
  border: "thin",
  align: { horizontal: "left", vertical: "center" },
};

export const text: Style = { font: { size: 11 }, border: "thin", align: { horizontal: "left", ...top } };
export const centred: Style = { font: { size: 11 }, border: "thin", align: { horizontal: "center", ...top } };
export const linked: Style = { ...text, font: { size: 11, underline: true, colour: COLOURS.link } };
export const quiet: Style = { ...text, font: { size: 9, colour: COLOURS.quiet } };
export const count: Style = {
  font: { size: 11 },
  border: "thin",
  align: { horizontal: "right", vertical: "top" },
  numberFormat: "#,##0",
};
/** For rows whose cells differ in height: everything in the middle. */
export const middle = {
  text: { ...text, align: middleLeft },
  centred: { ...centred, align: centre },
} as const satisfies Readonly<Record<string, Style>>;
export const rowCounts: Style = { ...centred, numberFormat: "#,##0" };
/** Beside a right-aligned number. */
export const unit: Style = { ...text, align: { ...text.align, indent: 1 } };
export const share: Style = { ...count, numberFormat: "0.0%" };

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
  fill: COLOURS.total,
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
  good: tone(COLOURS.good),
  notice: tone(COLOURS.notice),
  bad: tone(COLOURS.bad),
  calm: tone(COLOURS.calm),
  none: { font: { size: 11, colour: COLOURS.quiet }, border: "thin", align: centre },
} as const satisfies Readonly<Record<string, Style>>;

export const boldText: Style = { ...text, font: { size: 11, bold: true }, align: middleLeft };
export const boldCount: Style = { ...count, font: { size: 11, bold: true } };
export const boldShare: Style = { ...share, font: { size: 11, bold: true } };
