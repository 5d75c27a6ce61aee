import type { PlainDate } from "../../base";
import type { UnitStatus } from "../../merge";
import type { WordDraft } from "../../word";
import { line, paperClosing, paperHead } from "../form/paper-blocks";
import { type PaperIssuer, paperIssuer } from "../form/paper-issuer";
import { paperStyles, STYLES } from "../form/paper-styles";
import {
  type LetterOrder,
  type LetterParts,
  type Writing,
  listOfAll,
  calledUnit,
  received,
  reminder,
  sentBack,
} from "./letter-words";

/** A letter of the board to one unit, or to several: as a document, and as a text to paste. */
export interface Letter {
  readonly about: "remind" | "send-back" | "acknowledge" | "remind-all";
  /** Absent for the list of all. */
  readonly orgUnit?: string;
  readonly draft: WordDraft;
  readonly text: string;
}

/**
 * The letters of one merge: đôn đốc to each unit that owes a report and one list of all, trả lại để sửa to each whose
 * report went back, thông báo tiếp nhận to each whose report counts. The board writes none to itself; number and date
 * are left to the clerk; units are called by their names.
 */
export function boardLetters(order: LetterOrder): readonly Letter[] {
  const { model, index, on } = order;
  const writing: Writing = { ...order, issuer: paperIssuer(index, on) };
  const { board } = index.catalogue;
  const units = model.completeness.units.filter((unit) => unit.expected && unit.orgUnit !== board.orgUnit);
  const owing = units.filter(({ state }) => state === "missing" || state === "blank");
  const each = units.flatMap((unit) => {
    const parts = partsFor(unit, writing);
    return parts === undefined
      ? []
      : [{ ...written(parts, writing), about: aboutOf(unit), orgUnit: unit.orgUnit }];
  });
  return owing.length === 0
    ? each
    : [{ ...written(listOfAll(owing, writing), writing), about: "remind-all" }, ...each];
}

function aboutOf({ state }: UnitStatus): Letter["about"] {
  if (state === "rejected" || state === "conflict") return "send-back";
  return state === "missing" || state === "blank" ? "remind" : "acknowledge";
}

function partsFor(unit: UnitStatus, order: Writing): LetterParts | undefined {
  const to = calledUnit(unit.orgUnit, order);
  switch (unit.state) {
    case "missing":
    case "blank":
      return {
        subject: `đôn đốc gửi báo cáo ${order.model.period.name}`,
        to,
        paragraphs: reminder(unit, order),
      };
    case "rejected":
    case "conflict":
      return {
        subject: `trả lại báo cáo ${order.model.period.name} để sửa`,
        to,
        paragraphs: sentBack(unit, order),
      };
    case "received":
    case "nil":
      return {
        subject: `tiếp nhận báo cáo ${order.model.period.name}`,
        to,
        paragraphs: received(unit, order),
      };
    case "not-yet-due":
    case "not-expected":
      return undefined;
  }
}

function written(parts: LetterParts, { issuer, on }: Writing): Pick<Letter, "draft" | "text"> {
  const { subject, to, paragraphs } = parts;
  return {
    draft: letterDraft(issuer, parts, on),
    text: [
      `${issuer.name}: ${subject}`,
      `Kính gửi: ${to}`,
      ...paragraphs,
      `Nơi nhận báo cáo: ${issuer.name}.`,
    ].join("\n"),
  };
}

function letterDraft(
  issuer: PaperIssuer,
  { subject, to, paragraphs }: LetterParts,
  on: PlainDate,
): WordDraft {
  const { form } = issuer;
  return {
    styles: paperStyles(form),
    sections: [
      {
        page: { marginsMm: form.marginsMm, number: { style: STYLES.pageNumber, fromSecond: true } },
        blocks: [
          paperHead(issuer, { type: "CV", on, letterSubject: subject }),
          line(STYLES.addressee, `Kính gửi: ${to}`),
          ...paragraphs.map((text) => line(STYLES.body, text)),
          ...paperClosing(issuer, ["Như trên"]),
        ],
      },
    ],
    title: subject,
    creator: issuer.name,
  };
}
