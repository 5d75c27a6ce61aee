import { exactKey } from "../../base";
import { kindOf } from "../../catalogue";
import type { SaidIn } from "../model";
import type { LabelColumn } from "../table/label-columns";
import type { NumberMark } from "../table/numbering";
import { areAnswers, isJudged } from "./answers";
import { type OfferedAnswers, offeredAnswers } from "./offered-in-label";
import { areCountedOn, explainedAnswers } from "./explained-answers";
import { typeByWords } from "./type-words";

/** What a note of a form says may be answered in a column. */
export interface OfferedInNote extends OfferedAnswers {
  readonly note: SaidIn;
}

interface NotedTable {
  readonly columns: readonly LabelColumn[];
  readonly marks: readonly NumberMark[];
  readonly notes: readonly SaidIn[];
}

/**
 * The answers a note below a table explains for a column it names, by its number or its label: "Cột (5): A – đạt; B – chưa
 * đạt". A note that names none is said of the one column that judges ("Xếp loại"), where its words are known answers, and doubted.
 */
export function offeredInNotes(
  { column, label }: LabelColumn,
  { columns, marks, notes }: NotedTable,
): OfferedInNote | undefined {
  if (isFigure(label)) return undefined;
  for (const note of notes) {
    const explained = explainedAnswers(note.text);
    if (explained === undefined) continue;
    const { head, answers } = explained;
    const named = new Set([...byNumber(head, marks), ...byLabel(head, columns)]);
    if (named.has(column)) return { note, ...offeredAnswers(explained, false) };
    const isKnown = areCountedOn(answers) && areAnswers(answers.map(({ meaning }) => meaning));
    const judged = columns.filter((one) => isJudged(one.label) && !isFigure(one.label));
    const isIt = named.size === 0 && isKnown && judged.length === 1 && judged[0]?.column === column;
    if (isIt && !NAMES_COLUMN.test(head)) return { note, ...offeredAnswers(explained, true) };
  }
  return undefined;
}

const isFigure = (label: string): boolean =>
  kindOf({ type: typeByWords(label)?.type ?? "text" }).holds === "number";

/** "Cột (5)", "cột 5, 6" */
const NAMES_COLUMN = /cột\s*(?:số\s*)?\(?(?:\d{1,2}|[a-eđ](?!\p{L}))\)?(?:\s*(?:,|và)\s*\(?\d{1,2}\)?)*/iu;

function byNumber(head: string, marks: readonly NumberMark[]): readonly number[] {
  const [said = ""] = NAMES_COLUMN.exec(head) ?? [];
  const numbers = said.slice("cột".length).match(/\d{1,2}|\p{L}/gu) ?? [];
  return marks.flatMap(({ mark, column }) =>
    numbers.some((one) => one.toLowerCase() === mark.toLowerCase()) ? [column] : [],
  );
}

const SHORTEST_LABEL = 4;

/** Columns whose labels stand in it, the longest of them: of "Xếp loại năm trước" not "Xếp loại". */
function byLabel(head: string, columns: readonly LabelColumn[]): readonly number[] {
  const text = exactKey(head);
  const found = columns
    .map(({ column, label }) => ({ column, key: exactKey(label.replace(/\s*\(.*/, "")) }))
    .filter(({ key }) => key.length >= SHORTEST_LABEL && text.includes(key));
  const longest = Math.max(0, ...found.map(({ key }) => key.length));
  return found.flatMap(({ column, key }) => (key.length === longest ? [column] : []));
}
