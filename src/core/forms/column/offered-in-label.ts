import { exactKey } from "../../base";
import { kindOf } from "../../catalogue";
import { alternatives, areAnswers, isJudged, isMark } from "./answers";
import { isYesOrNo } from "./choices";
import { type ExplainedAnswers, explainedAnswers, explainedChoice } from "./explained-answers";
import { typeByWords } from "./type-words";
import { isMeasure } from "./units";

/** What is said to be answered: yes or no (a mark), or one of some words. */
export interface OfferedAnswers {
  readonly type: "boolean" | "choice";
  readonly choices: readonly string[];
  /** As written: "Nam/Nữ". */
  readonly found: string;
  /** They may be something else than answers. */
  readonly isDoubtful: boolean;
}

const BRACKETED = /\(([^()]*)\)/g;

/**
 * "Đảng viên (Có/Không)" and "Đạt chuẩn (x)" are answered yes or no, "Giới tính (Nam/Nữ)" and "Nam/Nữ" by one of the words.
 * Words that are no known answers are taken for some where a slash or semicolon stands between them, and doubted. Units
 * ("học sinh/lớp") and places ("thôn, xã") are none, and figures stay figures: "Số đảng viên (nam/nữ)".
 */
export function offeredInLabel(text: string): OfferedAnswers | undefined {
  const { type = "text" } = typeByWords(text.replace(BRACKETED, "").trim()) ?? {};
  if (kindOf({ type }).holds === "number") return undefined;
  const texts = [...text.matchAll(BRACKETED)].map(([, inner = ""]) => inner.trim());
  const marked = texts.find(isMark);
  if (marked !== undefined) return { type: "boolean", choices: [], found: marked, isDoubtful: false };
  const label = text.trim();
  for (const found of texts) {
    const explained = explainedAnswers(found);
    if (explained?.head === "") return offeredAnswers(explained, false);
    const choices = alternatives(found);
    const isSure = areAnswers(choices);
    if (isSure || mayBeAnswers(found, choices, label)) return offered(choices, found, !isSure);
  }
  const either = alternatives(label);
  return isEither(either) && label.includes("/") ? offered(either, label, false) : undefined;
}

const offered = (choices: readonly string[], found: string, isDoubtful: boolean): OfferedAnswers => ({
  ...{ type: isYesOrNo(choices) ? "boolean" : "choice", choices, found, isDoubtful },
});

/** "A – đạt; B – chưa đạt" are chosen with what they mean; "1 – có; 0 – không" is a yes or no. */
export function offeredAnswers({ answers, found }: ExplainedAnswers, isDoubtful: boolean): OfferedAnswers {
  const meanings = answers.map(({ meaning }) => meaning);
  return offered(isYesOrNo(meanings) ? meanings : answers.map(explainedChoice), found, isDoubtful);
}

/** Two that exclude each other: alone in a label "Đại học/Cao đẳng" are counted, "Nam/Nữ" are chosen from. */
function isEither(choices: readonly string[]): boolean {
  const [one = "", other = ""] = choices.map(exactKey);
  const isDenied = [`không ${one}`, `chưa ${one}`, "không"].includes(other);
  return choices.length === 2 && areAnswers(choices) && (isDenied || (one === "nam" && other === "nữ"));
}

const mayBeAnswers = (found: string, choices: readonly string[], label: string): boolean =>
  choices.length > 1 &&
  !/[\d,]/.test(found) &&
  isJudged(label) &&
  !isMeasure(found) &&
  !choices.some(isMeasure);
