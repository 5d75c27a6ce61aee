import type { UnitStatus } from "../../merge";
import type { WordDraft } from "../../word";
import { paperIssuer } from "../form/paper-issuer";
import type { LetterFile, LetterOrder, LetterParts, Writing } from "./letter-order";
import { listOfAll } from "./list-of-all";
import { sendBack } from "./send-back";
import { acknowledgement, confirmation, reminder } from "./to-one-unit";
import { letterDraft, letterText } from "./written-letter";

/** A letter of the board to one unit, or to several: as a document, and as a text to paste. */
export interface Letter {
  readonly about: "remind-all" | "remind" | "send-back" | "confirm" | "acknowledge";
  /** Absent for the list of all, and where nobody can tell whose file goes back. */
  readonly orgUnit?: string;
  /** The file that goes back, where nobody can tell whose it is. */
  readonly file?: string;
  readonly draft: WordDraft;
  readonly text: string;
}

type About = Pick<Letter, "about" | "orgUnit" | "file">;

/**
 * The letters of one merge: one list of all who have to be reminded of something; to each unit that owes a report đôn
 * đốc, to each whose report went back, whole or in part, trả lại để sửa, to each whose files contradict each other đề
 * nghị xác nhận, to each other thông báo tiếp nhận; and one for each file that nobody knows the unit of. The board writes
 * none to itself; number and date are left to the clerk; units are called by their names.
 */
export function boardLetters(order: LetterOrder): readonly Letter[] {
  const writing = writingOf(order);
  const { board } = order.index.catalogue;
  const units = order.merged.completeness.units.filter(({ orgUnit }) => orgUnit !== board.orgUnit);
  const written = (about: About, parts: LetterParts): Letter => ({
    ...about,
    draft: letterDraft(parts, writing.issuer, order.on),
    text: letterText(parts, writing.issuer),
  });
  const list = listOfAll(writing);
  return [
    ...(list === undefined ? [] : [written({ about: "remind-all" }, list)]),
    ...units.flatMap((unit) => {
      const letter = toUnit(unit, writing);
      return letter === undefined
        ? []
        : [written({ about: letter.about, orgUnit: unit.orgUnit }, letter.parts)];
    }),
    ...order.merged.files
      .filter(({ orgUnit, status }) => orgUnit === undefined && status === "rejected")
      .map((one) => written({ about: "send-back", file: one.file }, sendBack([one], writing))),
  ];
}

/** The list of all, to paste; empty where nobody has to be reminded of anything. */
export function listText(order: LetterOrder): string {
  const writing = writingOf(order);
  const list = listOfAll(writing);
  return list === undefined ? "" : letterText(list, writing.issuer);
}

/** The letter with which a file goes back, to paste: that of its unit, with what else goes back to it. */
export function sendBackText(file: LetterFile, order: LetterOrder): string {
  const writing = writingOf(order);
  const unit = order.merged.completeness.units.find(({ orgUnit }) => orgUnit === file.orgUnit);
  const together = unit === undefined ? [] : goingBack(unit, writing);
  return letterText(sendBack(together.includes(file) ? together : [file], writing), writing.issuer);
}

const writingOf = (order: LetterOrder): Writing => ({
  ...order,
  issuer: paperIssuer(order.index, order.on),
});

function toUnit(
  unit: UnitStatus,
  order: Writing,
): { readonly about: Letter["about"]; readonly parts: LetterParts } | undefined {
  const back = goingBack(unit, order);
  if (back.length > 0) return { about: "send-back", parts: sendBack(back, order) };
  switch (unit.state) {
    case "missing":
    case "blank":
      return unit.expected ? { about: "remind", parts: reminder(unit, order) } : undefined;
    case "conflict":
      return { about: "confirm", parts: confirmation(unit, order) };
    case "received":
    case "nil":
      return { about: "acknowledge", parts: acknowledgement(unit, order) };
    case "rejected":
    case "not-yet-due":
    case "not-expected":
      return undefined;
  }
}

/** Told of a file that was to take the place of another, and went back. */
const STILL_COUNTED: ReadonlySet<string> = new Set([
  "merge.earlier-still-counted",
  "merge.other-sheet-counted",
]);

/** Files that go back to a unit; one sent back whole is of no interest any more once the report is complete without it. */
function goingBack({ orgUnit, state, lacking }: UnitStatus, { merged }: Writing): readonly LetterFile[] {
  const isComplete = (state === "received" || state === "nil") && lacking.length === 0;
  return merged.files.filter(
    ({ orgUnit: sender, status, issues }) =>
      sender === orgUnit &&
      (status === "accepted-in-part" ||
        (status === "rejected" && (!isComplete || issues.some(({ code }) => STILL_COUNTED.has(code))))),
  );
}
