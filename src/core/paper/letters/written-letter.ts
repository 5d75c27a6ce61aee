import { type PlainDate, upperFirst } from "../../base";
import type { ParagraphDraft, RunDraft, WordDraft } from "../../word";
import { line, paperClosing, paperHead, signatoryLines } from "../form/paper-blocks";
import { type PaperIssuer, openDate, openNumber } from "../form/paper-issuer";
import { paperStyles, STYLES } from "../form/paper-styles";
import { type LetterLine, type LetterParts, OPEN_DAY } from "./letter-order";

const LOOKS = {
  body: STYLES.body,
  item: STYLES.body,
  heading: STYLES.listHeading,
} as const satisfies Record<LetterLine["level"], string>;

/** A letter as a text to paste: a blank line before all but the items of a list. */
export function letterText({ subject, to, lines }: LetterParts, { name, form }: PaperIssuer): string {
  const told = closed(lines, form.endMark).map(({ text, level }) =>
    level === "item" ? `\n${text}` : `\n\n${text}`,
  );
  return `${name}\n${upperFirst(form.letterSubject.lead)}${subject}\n\nKính gửi: ${to}${told.join("")}`;
}

/** A letter as a document: official head, number and day open, room to sign. */
export function letterDraft(parts: LetterParts, issuer: PaperIssuer, on: PlainDate): WordDraft {
  const { form } = issuer;
  const { subject, to, lines } = parts;
  return {
    styles: paperStyles(form),
    sections: [
      {
        page: { marginsMm: form.marginsMm, number: { style: STYLES.pageNumber, fromSecond: true } },
        blocks: [
          paperHead(issuer, {
            ...{ number: openNumber(issuer, "CV"), date: openDate(issuer, on), letterSubject: subject },
          }),
          line(STYLES.addressee, `Kính gửi: ${to}`),
          ...closed(lines, form.endMark).map(paragraph),
          ...paperClosing(issuer, ["Như trên"], signatoryLines(issuer)),
        ],
      },
    ],
    title: subject,
    creator: issuer.name,
  };
}

/** The last sentence ends as the form closes a paper: "./." of the State. */
const closed = (lines: readonly LetterLine[], endMark: string): readonly LetterLine[] =>
  lines.map((one, at) =>
    at === lines.length - 1 ? { ...one, text: one.text.replace(/\.$/, endMark) } : one,
  );

/** A day left open is marked, as all that somebody still has to write. */
function paragraph({ text, level }: LetterLine): ParagraphDraft {
  const runs = text.split(OPEN_DAY).flatMap((piece, at): readonly RunDraft[] => {
    const own = piece === "" ? [] : [{ text: piece }];
    return at === 0 ? own : [{ text: OPEN_DAY, marked: true }, ...own];
  });
  return { kind: "paragraph", style: LOOKS[level], runs };
}
