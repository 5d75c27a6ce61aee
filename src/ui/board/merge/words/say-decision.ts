import { clipped, formatDate, parseIsoDate } from "../../../../core/base";
import type { DecidedHere } from "../../../../core/merge";
import {
  type Decision,
  type DecisionKind,
  type DecisionState,
  isAboutTexts,
  whoSigned,
} from "../../../../core/submissions";
import { type BoardWords, fieldLabelsOf, fill } from "../../../../i18n";
import { nameOf } from "./names";
import type { Stationery } from "./stationery";

const KINDS = {
  pass: "decidedPass",
  correct: "decidedCorrect",
  "leave-out": "decidedLeaveOut",
  choose: "decidedChoose",
  accept: "decidedAccept",
  "send-back": "decidedSendBack",
  reply: "decidedReply",
  split: "decidedSplit",
  join: "decidedJoin",
} as const satisfies Record<DecisionKind, keyof BoardWords>;

const STATES = {
  applied: undefined,
  open: "decisionOpen",
  met: "decisionMet",
  astray: "decisionAstray",
} as const satisfies Record<DecisionState, keyof BoardWords | undefined>;

/** "Sửa số liệu · Đảng ủy xã Bình Tân · KG01, dòng 13, Số lớp · 30 → 3: gõ nhầm (Nguyễn Văn An, 01/08/2024)" */
export function sayDecision({ decision, state }: DecidedHere, { index, words }: Stationery): string {
  const { kind, orgUnit, template, row, field, file, value, reason } = decision;
  const word = STATES[state];
  const place = [
    template,
    row === undefined ? undefined : fill(words.decidedRow, { row }),
    template === undefined || field === undefined ? undefined : fieldLabelsOf(index)(template, field),
  ];
  const parts = [
    words[KINDS[kind]],
    orgUnit === undefined ? undefined : nameOf(orgUnit, index),
    template === undefined ? file : listed(place, ", "),
    kind === "accept" ? dayIn(value) : changeIn(decision),
  ];
  const signed = whoSigned(decision);
  const why = [reason === "" ? "" : `: ${reason}`, signed === "" ? "" : ` (${signed})`].join("");
  return `${word === undefined ? "" : `${words[word]} · `}${listed(parts, " · ")}${why}`;
}

/** The day an accepted file counts as sent. */
const dayIn = (value: string | undefined): string | undefined => {
  const day = value === undefined ? undefined : parseIsoDate(value);
  return day === undefined ? value : formatDate(day);
};

/** What stood there and what stands there now; of texts the one that was moved, and under which. */
function changeIn(decision: Decision): string | undefined {
  const { before = "", value } = decision;
  if (!isAboutTexts(decision)) return value === undefined ? undefined : `${before} → ${value}`;
  return [before, ...(value === undefined ? [] : [value])].map((text) => `“${clipped(text)}”`).join(" → ");
}

const listed = (parts: readonly (string | undefined)[], mark: string): string =>
  parts.filter((part) => part !== undefined).join(mark);
