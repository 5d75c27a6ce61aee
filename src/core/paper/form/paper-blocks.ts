import type { PlainDate } from "../../base";
import type { BlockDraft, ParagraphDraft, WordTableDraft } from "../../word";
import { type PaperIssuer, openDate, openNumber } from "./paper-issuer";
import { STYLES } from "./paper-styles";

type StyleId = (typeof STYLES)[keyof typeof STYLES];

/** A paragraph of one look. */
export const line = (style: StyleId, text = ""): ParagraphDraft => ({
  kind: "paragraph",
  style,
  runs: text === "" ? [] : [{ text }],
});

const twoColumns = (
  widthsMm: readonly [number, number],
  ...rows: readonly (readonly [readonly ParagraphDraft[], readonly ParagraphDraft[]])[]
): WordTableDraft => ({
  kind: "table",
  ...{ widthsMm, borders: false, headRows: 0 },
  rows: rows.map((sides) => sides.map((paragraphs) => ({ paragraphs }))),
});

export interface HeadFacts {
  /** Letters of the type: "BC", "CV". */
  readonly type: string;
  readonly on: PlainDate;
  /** Of a letter, which has no title: stands under the number. */
  readonly letterSubject?: string;
}

/** Head of an official paper: superior, issuer and number to the left; motto, place and day to the right. */
export function paperHead(issuer: PaperIssuer, { type, on, letterSubject }: HeadFacts): BlockDraft {
  const { heading, form } = issuer;
  const motto = heading.motto.map((text, at) =>
    line(at === heading.motto.length - 1 ? STYLES.mottoRule : STYLES.motto, text),
  );
  const issuing = [
    ...(heading.superior === undefined ? [] : [line(STYLES.superior, heading.superior)]),
    line(STYLES.issuer, heading.name),
    ...(heading.asterisks === undefined ? [] : [line(STYLES.number, heading.asterisks)]),
  ];
  const subject =
    letterSubject === undefined ? [] : [line(STYLES.letterSubject, form.letterSubject.lead + letterSubject)];
  return twoColumns(
    form.headMm,
    [issuing, motto],
    [[line(STYLES.number, openNumber(issuer, type)), ...subject], [line(STYLES.date, openDate(issuer, on))]],
  );
}

/** Type, subject, and what closes them. */
export const paperTitle = (
  { form }: PaperIssuer,
  type: string,
  subject: readonly string[],
): readonly BlockDraft[] => [
  line(STYLES.title, type),
  ...subject.map((text) => line(STYLES.subject, text)),
  ...(form.dashes === undefined ? [] : [line(STYLES.number, form.dashes)]),
];

/** Room for signature and seal. */
const SIGNATURE_LINES = 5;

/** Nơi nhận to the left; who signs, and the room to do so, to the right. */
export function paperClosing(issuer: PaperIssuer, recipients: readonly string[]): readonly BlockDraft[] {
  const { form } = issuer;
  const all = [...recipients, `Lưu ${issuer.name}`];
  const list = all.map((text, at) =>
    line(STYLES.recipients, `- ${text}${at === all.length - 1 ? "." : form.recipients.separator}`),
  );
  const signing = [
    ...signingLines(issuer),
    ...Array.from({ length: SIGNATURE_LINES }, () => line(STYLES.base)),
  ];
  return [
    line(STYLES.base),
    twoColumns(form.headMm, [[line(STYLES.recipientsHead, "Nơi nhận:"), ...list], signing]),
  ];
}

/** "T/M BAN THƯỜNG VỤ" is a power, in bold; a position is bold only where the form says so. */
function signingLines({ head }: PaperIssuer): readonly ParagraphDraft[] {
  return head
    .split("\n")
    .map((text) =>
      line(/^(T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.|Q\.)/.test(text) ? STYLES.power : STYLES.position, text),
    );
}
