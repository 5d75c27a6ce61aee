import { COLOURS } from "../../templates";
import type { Style } from "../../workbook";

/** Look of the summary: the colours of the templates, which survive a grey print, and words beside every colour. */
const EMPHASIS = "FFF2CC";

const centre = { horizontal: "center", vertical: "center", wrap: true } as const;
const middleLeft = { horizontal: "left", vertical: "center", wrap: true } as const;

export const page = {
  centre: { font: { size: 12 }, align: centre },
  centreBold: { font: { size: 12, bold: true }, align: centre },
  centreRule: { font: { size: 12, bold: true, underline: true }, align: centre },
  centreItalic: { font: { size: 12, italic: true }, align: centre },
  title: { font: { size: 13, bold: true }, align: { horizontal: "center", vertical: "bottom", wrap: true } },
  section: { font: { size: 12, bold: true }, align: { horizontal: "left", vertical: "center" } },
  note: {
    font: { size: 11, italic: true, colour: COLOURS.quiet },
    align: { horizontal: "left", vertical: "center", wrap: true },
  },
} as const satisfies Readonly<Record<string, Style>>;

export const headCell = {
  label: { font: { size: 11, bold: true }, fill: COLOURS.header, border: "thin", align: centre },
  number: { font: { size: 11, italic: true }, border: "thin", align: centre },
  key: { font: { size: 9, colour: COLOURS.quiet } },
} as const satisfies Readonly<Record<string, Style>>;

/** Told apart by their lightness too, in a grey print; black letters can be read on both. */
export const BAR_COLOURS = { done: "4A90D9", open: "F4B183" } as const;
export type BarColour = (typeof BAR_COLOURS)[keyof typeof BAR_COLOURS];

/** What a colour of bars means, written on it. */
export const keyTo = (fill: BarColour): Style => ({
  font: { size: 11, bold: true },
  ...{ fill, align: centre },
});

/** One of the large figures of the page for who leads, and what it counts. */
export const card = {
  number: {
    font: { size: 22, bold: true, colour: "1F4E79" },
    fill: COLOURS.header,
    numberFormat: "#,##0",
    align: centre,
  },
  caption: {
    font: { size: 11 },
    fill: COLOURS.header,
    align: { horizontal: "center", vertical: "top", wrap: true },
  },
} as const satisfies Readonly<Record<string, Style>>;

/** A band across the table that names the part below it. */
export const band: Style = {
  font: { size: 11, bold: true },
  fill: COLOURS.computed,
  border: "thin",
  align: { horizontal: "left", vertical: "center" },
};

/** Within a table lines are as fine as paper allows, and no text touches one. */
export const textCell: Style = { font: { size: 11 }, border: "hair", align: { ...middleLeft, indent: 1 } };
export const centred: Style = { font: { size: 11 }, border: "hair", align: centre };
export const linked: Style = { ...textCell, font: { size: 11, underline: true, colour: COLOURS.link } };
export const quiet: Style = { ...textCell, font: { size: 9, colour: COLOURS.quiet } };

/** Figures keep away from the line to their right by a blank in their format: LibreOffice forgets their indent where the format beside them is another. */
const KEPT_AWAY = "_)";
const toTheRight = (numberFormat: string): Style => ({
  font: { size: 11 },
  border: "hair",
  align: { horizontal: "right", vertical: "center" },
  numberFormat: `${numberFormat}${KEPT_AWAY}`,
});

export const countCell: Style = toTheRight("#,##0");
export const rowCounts: Style = { ...centred, numberFormat: "#,##0" };
export const shareCell: Style = toTheRight("0.0%");

/** A figure in the format of its field. */
export const figure = (numberFormat: string, horizontal: "left" | "center" | "right"): Style =>
  horizontal === "right"
    ? toTheRight(numberFormat)
    : {
        font: { size: 11 },
        border: "hair",
        align: { horizontal, vertical: "center", wrap: true, ...(horizontal === "left" && { indent: 1 }) },
        numberFormat,
      };

export const emphasised = (style: Style): Style => ({
  ...style,
  font: { ...style.font, bold: true },
  fill: EMPHASIS,
});

/** For rows that stand beside the counted ones: told apart on every page, in a grey print too. */
export const beside = (style: Style): Style => ({
  ...style,
  font: { ...style.font, italic: true, colour: COLOURS.quiet },
});

const tone = ({ fill, text: colour }: { readonly fill: string; readonly text: string }): Style => ({
  font: { size: 11, colour },
  fill,
  border: "hair",
  align: centre,
});

/** Colours of the states; each cell also says its state in words. */
export const tones = {
  good: tone({ ...COLOURS.done, text: "375623" }),
  notice: tone({ fill: EMPHASIS, text: "7F6000" }),
  bad: tone(COLOURS.error),
  calm: tone({ fill: COLOURS.header, text: "1F4E79" }),
  none: { font: { size: 11, colour: COLOURS.quiet }, border: "hair", align: centre },
} as const satisfies Readonly<Record<string, Style>>;

export const boldText: Style = { ...textCell, font: { size: 11, bold: true } };
export const boldCount: Style = { ...countCell, font: { size: 11, bold: true } };
export const boldShare: Style = { ...shareCell, font: { size: 11, bold: true } };
