import type { BlockDraft, ParagraphDraft, WordTableDraft } from "../../word";
import type { PaperIssuer } from "./paper-issuer";
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
  /** The line of the number, and that of place and day. */
  readonly number: string;
  readonly date: string;
  /** Of a letter, which has no title: stands under the number. */
  readonly letterSubject?: string;
}

/** Head of an official paper: superior, issuer and number to the left; motto, place and day to the right. */
export function paperHead(
  { heading, form }: Pick<PaperIssuer, "heading" | "form">,
  { number, date, letterSubject }: HeadFacts,
): BlockDraft {
  const motto = heading.motto.map((text, at) =>
    line(at === heading.motto.length - 1 ? STYLES.mottoRule : STYLES.motto, text),
  );
  const issuing = [
    ...(heading.superior === undefined ? [] : [line(STYLES.superior, heading.superior)]),
    line(STYLES.issuer, inTwoLines(heading.name)),
    ...(heading.asterisks === undefined ? [] : [line(STYLES.number, heading.asterisks)]),
  ];
  const subject =
    letterSubject === undefined ? [] : [line(STYLES.letterSubject, form.letterSubject.lead + letterSubject)];
  return twoColumns(
    form.headMm,
    [issuing, motto],
    [[line(STYLES.number, number), ...subject], [line(STYLES.date, date)]],
  );
}

/** So many capitals stand beside the motto. */
const ONE_LINE = 22;

/** A long name as two lines of much the same length: no word stands alone below the others. A slot is no name. */
export function inTwoLines(name: string): string {
  if (name.length <= ONE_LINE || name.includes("{{")) return name;
  const spaces = [...name].flatMap((letter, at) => (letter === " " ? [at] : []));
  const middle = name.length / 2;
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? name : `${name.slice(0, at)}\n${name.slice(at + 1)}`;
}

/** Type, subject, and what closes them. */
export const paperTitle = (
  { form }: Pick<PaperIssuer, "form">,
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
export function paperClosing(
  { form, name }: Pick<PaperIssuer, "form" | "name">,
  recipients: readonly string[],
  signatory: readonly ParagraphDraft[],
): readonly BlockDraft[] {
  const all = [...recipients, `Lưu ${name}`];
  const list = all.map((text, at) =>
    line(STYLES.recipients, `- ${text}${at === all.length - 1 ? "." : form.recipients.separator}`),
  );
  const signing = [...signatory, ...Array.from({ length: SIGNATURE_LINES }, () => line(STYLES.base))];
  return [
    line(STYLES.base),
    twoColumns(form.headMm, [[line(STYLES.recipientsHead, "Nơi nhận:"), ...list], signing]),
  ];
}

/** "T/M BAN THƯỜNG VỤ" is a power, in bold; a position is bold only where the form says so. */
export const isPower = (text: string): boolean => /^(T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.|Q\.)/.test(text);

/** Who signs, line by line. */
export const signatoryLines = ({ head }: PaperIssuer): readonly ParagraphDraft[] =>
  head.split("\n").map((text) => line(isPower(text) ? STYLES.power : STYLES.position, text));
