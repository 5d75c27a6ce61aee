import type { PlainDate } from "../../base";
import type { Dated, HeadingLayout } from "../../catalogue";

/**
 * Thể thức: how an official paper looks by the rules in force on its date. Rules change, so this is dated data; every
 * measure is in points or millimetres. The lines of the heading themselves are `unitHeading`'s.
 */
export interface PaperForm extends Dated {
  readonly id: string;
  readonly layouts: readonly HeadingLayout[];
  readonly marginsMm: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Columns of the heading and of the signature. */
  readonly headMm: readonly [left: number, right: number];
  readonly superiorPt: number;
  readonly issuerPt: number;
  readonly mottoPt: number;
  readonly datePt: number;
  readonly titlePt: number;
  readonly subjectPt: number;
  /** Closes the title. */
  readonly dashes: string | undefined;
  readonly body: {
    readonly pt: number;
    readonly firstLineMm: number;
    readonly spacePt: number;
    readonly linePt: number;
  };
  /** "I- " of the Party, "I. " of the State. */
  readonly chapterMark: string;
  readonly letterSubject: { readonly lead: string; readonly pt: number; readonly italic: boolean };
  readonly recipients: {
    readonly headPt: number;
    readonly headLook: "underline" | "bold-italic";
    readonly listPt: number;
    /** Behind every line but the last. */
    readonly separator: string;
  };
  readonly isPositionBold: boolean;
  readonly endMark: string;
}

const party = {
  layouts: ["party", "youth-union"],
  marginsMm: { top: 20, right: 15, bottom: 20, left: 30 },
  headMm: [75, 90],
  ...{ superiorPt: 14, issuerPt: 14, mottoPt: 15, datePt: 14, titlePt: 16, subjectPt: 14 },
  dashes: "-----",
  body: { pt: 14, firstLineMm: 10, spacePt: 6, linePt: 18 },
  chapterMark: "- ",
  letterSubject: { lead: "về việc ", pt: 12, italic: true },
  isPositionBold: false,
  endMark: ".",
} as const;

/**
 * Hướng dẫn 36-HD/VPTW (2018) and, from 27/5/2026, Hướng dẫn 05-HD/VPTW, which closes the lines of "Nơi nhận" with
 * semicolons; Nghị định 30/2020/NĐ-CP. Where the rules leave a range, one value of it stands here.
 */
const FORMS: readonly PaperForm[] = [
  {
    ...party,
    id: "HD36-2018",
    validTo: "2026-05-26",
    recipients: { headPt: 14, headLook: "underline", listPt: 12, separator: "," },
  },
  {
    ...party,
    id: "HD05-2026",
    validFrom: "2026-05-27",
    recipients: { headPt: 14, headLook: "underline", listPt: 12, separator: ";" },
  },
  {
    id: "ND30-2020",
    layouts: ["state"],
    marginsMm: { top: 20, right: 15, bottom: 20, left: 30 },
    headMm: [75, 90],
    ...{ superiorPt: 13, issuerPt: 13, mottoPt: 13, datePt: 13, titlePt: 14, subjectPt: 14 },
    dashes: undefined,
    body: { pt: 14, firstLineMm: 12.7, spacePt: 6, linePt: 18 },
    chapterMark: ". ",
    letterSubject: { lead: "V/v ", pt: 12, italic: false },
    recipients: { headPt: 12, headLook: "bold-italic", listPt: 11, separator: ";" },
    isPositionBold: true,
    endMark: "./.",
  },
];

/** The form of a kind of body's papers on a day; the earliest known for a day before all of them. */
export function paperForm(layout: HeadingLayout, on: PlainDate): PaperForm {
  const own = FORMS.filter(({ layouts }) => layouts.includes(layout));
  const inForce = own.find(({ validFrom = "", validTo = "9999" }) => validFrom <= on && on <= validTo);
  const form = inForce ?? own[0];
  if (form === undefined) throw new Error(`no form of paper for ${layout}`);
  return form;
}
