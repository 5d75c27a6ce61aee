import { type Issue, type Place, given } from "../base";
import type { Template } from "../catalogue";
import type { SheetNote, Workbook } from "../workbook";
import { submissionIssue } from "./issues";
import type { SheetLayout } from "./read-template";

/** More notes of one file are counted, not listed. */
const LISTED = 200;

/** What a unit wrote beside its figures, in comments and boxes, each with its place: carried to the board, judged by nobody. */
export function unitNotes(
  { sheets }: Workbook,
  file: string,
  layouts: ReadonlyMap<string, SheetLayout>,
): readonly Issue[] {
  const found = sheets.flatMap((sheet) => {
    const layout = [...layouts].find(([, one]) => one.sheet === sheet);
    return (sheet.notes ?? []).map((note) => noteIssue(note, { file, sheet: sheet.name }, layout));
  });
  if (found.length <= LISTED) return found;
  const more = { facts: { count: found.length - LISTED } };
  return [...found.slice(0, LISTED), submissionIssue("submission.more-notes", { file }, more)];
}

function noteIssue(
  { kind, row, column, text, author }: SheetNote,
  place: Place,
  layout: readonly [template: Template["code"], layout: SheetLayout] | undefined,
): Issue {
  const [template, { columnOf }] = layout ?? [undefined, NO_LAYOUT];
  const field = [...columnOf].find(([, at]) => at === column)?.[0];
  const code = kind === "comment" ? "submission.note" : "submission.text-box";
  const where = { ...place, ...given({ row, column, template, field }) };
  const by = author === undefined ? "" : ` (${author})`;
  return submissionIssue(code, where, { found: text, facts: { by } });
}

const NO_LAYOUT: Pick<SheetLayout, "columnOf"> = { columnOf: new Map() };
