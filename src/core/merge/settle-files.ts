import type { Submission, TemplateReturn } from "../submissions";
import type { FileInHand } from "./collect-files";
import { calledBeside, submissionOf } from "./collect-files";
import { mergeIssue } from "./issues";
import type { Standing } from "./model";
import type { Plan } from "./plan";
import { instantOf } from "./sent-on";
import type { Candidate, Settlement } from "./settle-returns";
import { saysNothing, isChosen, isCorrectedBy, settleReturns, shownEntries } from "./settle-returns";

/** One template of one file, and whether it counts, or is chosen only to compare (RULES.md M17). */
export interface SettledReturn {
  readonly file: FileInHand;
  readonly orgUnit: string;
  /** Id of the one it is for: the period that is merged, or one it is made of. */
  readonly period: string;
  readonly templateReturn: TemplateReturn;
  readonly standing: Standing;
}

/**
 * Settles, unit by unit, period by period and template by template, which return counts. What was decided is said in the findings
 * of the files it concerns: one finding for all templates two files meet in.
 */
export function settleFiles(files: readonly FileInHand[], plan: Plan): readonly SettledReturn[] {
  const notes = new Notes();
  const rivals = new Map<string, FiledCandidate[]>();
  for (const file of files) {
    const submission = submissionOf(file.outcome);
    if ((file.fate !== "live" && file.fate !== "left-out") || submission === undefined) continue;
    for (const templateReturn of submission.returns) {
      if (!isKnownTable(templateReturn, file, plan)) continue;
      const key = `${submission.cover.orgUnit}\n${submission.cover.period}\n${templateReturn.template}`;
      const group = rivals.get(key) ?? [];
      group.push(
        candidateOf(file, submission, { templateReturn, byBoard: plan.byBoard(templateReturn.template) }),
      );
      rivals.set(key, group);
    }
  }
  const settled = [...rivals.values()].flatMap((all) => {
    const group = all.filter((one) => !isLeftOut(one));
    const { good, counted } = settledRivals(group, plan, notes);
    const leftOut = all.filter((one) => isLeftOut(one) && one.file.fate === "live");
    if (counted !== undefined) tellBehind(counted, all.filter(isLeftOut), notes);
    return [
      ...good,
      ...settledRefused(group, plan, { good, counted }),
      ...leftOut.map((one) => settledAs("left-out", one)),
    ];
  });
  notes.tell(plan);
  for (const one of settled) warnOfStrangers(one, plan);
  return settled.sort((a, b) => a.file.number - b.file.number);
}

const isLeftOut = ({ file, templateReturn }: FiledCandidate): boolean =>
  file.fate === "left-out" || templateReturn.leftOut === true;

/** Where the board left out what came last, what came before counts (RULES.md M23): perhaps it is not meant to. */
function tellBehind(counted: FiledCandidate, leftOut: readonly FiledCandidate[], notes: Notes): void {
  const later = leftOut.filter(
    (one) =>
      one.templateReturn.refused === undefined && !saysNothing(one.templateReturn) && isMended(counted, one),
  );
  if (later.length > 0) notes.add("merge.earlier-than-left-out", counted, later);
}

/** Those of a unit and template that came without an error, and the one of them that counts. */
interface SettledRivals {
  readonly good: readonly SettledReturn[];
  readonly counted: FiledCandidate | undefined;
}

function settledRivals(group: readonly FiledCandidate[], plan: Plan, notes: Notes): SettledRivals {
  const good = group.filter(({ templateReturn }) => templateReturn.refused === undefined);
  const settlement = settleReturns(good);
  explain(good, settlement, notes);
  const { counted } = settlement;
  for (const candidate of group) {
    if (good.includes(candidate) || counted === undefined) continue;
    const why = isMended(candidate, counted) ? "merge.superseded" : "merge.other-sheet-counted";
    notes.add(why, candidate, [counted]);
  }
  const settled = good.map((candidate): SettledReturn => {
    const standing = settlement.standings.get(candidate) ?? "blank";
    return settledAs(standing === "counted" && compares(candidate, plan) ? "compared" : standing, candidate);
  });
  return { good: settled, counted };
}

/**
 * What went back came again without an error, in a higher turn or, of the same turn, saved clearly later: nobody has to
 * mend the first any more.
 */
const isMended = ({ turn, savedAt }: FiledCandidate, counted: FiledCandidate | undefined): boolean =>
  counted !== undefined &&
  (counted.turn > turn || (counted.turn === turn && isCorrectedBy(savedAt, counted.savedAt)));

/** Those that go back (RULES.md M10); where no other counts, the good rows of one may, on the board's wish (M19). */
function settledRefused(
  group: readonly FiledCandidate[],
  plan: Plan,
  { good, counted: mending }: SettledRivals,
): readonly SettledReturn[] {
  const refused = group.filter(({ templateReturn }) => templateReturn.refused !== undefined);
  const isOpen = good.every(({ standing }) => standing === "blank");
  const usable = plan.provisional && isOpen ? refused.flatMap((one) => goodRowsOf(one, plan)) : [];
  const { counted } = settleReturns(usable);
  return refused.map((one): SettledReturn =>
    counted?.file === one.file
      ? settledAs("provisional", counted)
      : settledAs(isMended(one, mending) ? "superseded" : "refused", one),
  );
}

const settledAs = (
  standing: Standing,
  { file, orgUnit, period, templateReturn }: FiledCandidate,
): SettledReturn => ({ file, orgUnit, period, templateReturn, standing });

const compares = ({ orgUnit, period, templateReturn }: FiledCandidate, plan: Plan): boolean =>
  plan.duty(orgUnit, templateReturn.template, period).kind === "comparison";

function goodRowsOf(candidate: FiledCandidate, plan: Plan): readonly FiledCandidate[] {
  const { templateReturn } = candidate;
  if (templateReturn.refused?.rows === undefined || compares(candidate, plan)) return [];
  const entries = shownEntries(templateReturn, "provisional");
  return entries.length === 0 ? [] : [{ ...candidate, templateReturn: { ...templateReturn, entries } }];
}

interface FiledCandidate extends Candidate {
  readonly file: FileInHand;
  readonly orgUnit: string;
  readonly period: string;
}

function candidateOf(
  file: FileInHand,
  { cover, savedAt, sha256, chosenOver = [] }: Submission,
  brought: Pick<Candidate, "templateReturn" | "byBoard">,
): FiledCandidate {
  const { orgUnit, period, turn } = cover;
  const over = [...chosenOver, ...(brought.templateReturn.chosenOver ?? [])];
  return { file, orgUnit, period, turn, savedAt: instantOf(savedAt), ...brought, sha256, chosenOver: over };
}

/** The cover is no table; a template the catalogue lacks cannot be summed up, which is said. */
function isKnownTable({ template }: TemplateReturn, file: FileInHand, plan: Plan): boolean {
  if (plan.templates.some(({ code }) => code === template)) return true;
  if (plan.index.catalogue.templates.some(({ code }) => code === template)) return false;
  file.issues.push(
    mergeIssue("merge.template-unknown", { file: file.file.file, template }, { found: template }),
  );
  return false;
}

function explain(
  group: readonly FiledCandidate[],
  { standings, counted, outlived, overruled }: Settlement<FiledCandidate>,
  notes: Notes,
): void {
  if (group.length === 1 && counted !== undefined) return;
  const conflict = group.filter((candidate) => standings.get(candidate) === "conflict");
  for (const candidate of conflict) {
    const others = conflict.filter((other) => other !== candidate);
    notes.add(others.length === 0 ? "merge.rows-left-behind" : "merge.conflict", candidate, others);
  }
  if (counted === undefined) return;
  for (const candidate of group) {
    const standing = standings.get(candidate);
    if (standing === "superseded") {
      const isOutlived = outlived.includes(candidate);
      const why = overruled.includes(candidate) ? "merge.not-chosen" : "merge.superseded";
      notes.add(isOutlived ? "merge.saved-earlier" : why, candidate, [counted]);
    }
    if (standing === "repeated") notes.add("merge.same-content", candidate, [counted]);
  }
  for (const loser of outlived) notes.add("merge.later-save", counted, [loser]);
  for (const loser of overruled) notes.add("merge.chosen-by-board", counted, [loser]);
}

type NoteCode =
  | "merge.rows-left-behind"
  | "merge.other-sheet-counted"
  | "merge.conflict"
  | "merge.superseded"
  | "merge.saved-earlier"
  | "merge.not-chosen"
  | "merge.same-content"
  | "merge.later-save"
  | "merge.chosen-by-board"
  | "merge.earlier-than-left-out";

interface Note {
  readonly code: NoteCode;
  readonly file: FileInHand;
  readonly others: readonly FileInHand[];
  readonly templates: Set<string>;
}

/** Gathers what is to be said, so that two files meeting in ten templates are told about once. */
class Notes {
  private readonly notes = new Map<string, Note>();

  add(code: NoteCode, { file, templateReturn }: FiledCandidate, others: readonly FiledCandidate[]): void {
    const key = [code, file.number, ...others.map((other) => other.file.number)].join(" ");
    const note = this.notes.get(key) ?? {
      code,
      file,
      others: others.map((other) => other.file),
      templates: new Set(),
    };
    note.templates.add(templateReturn.template);
    this.notes.set(key, note);
  }

  tell(plan: Plan): void {
    for (const { code, file, others, templates } of this.notes.values()) {
      const inOrder = plan.templates.flatMap(({ code: template }) =>
        templates.has(template) ? [template] : [],
      );
      const facts = {
        templates: inOrder.join(", "),
        other: others.map((other) => calledBeside(other.file, file.file)).join(", "),
      };
      file.issues.push(mergeIssue(code, { file: file.file.file }, { facts }));
    }
  }
}

/** Rows nobody asked this unit for count, and are pointed out; so are values of columns the catalogue lacks. */
function warnOfStrangers(
  { file, orgUnit, period, templateReturn, standing }: SettledReturn,
  plan: Plan,
): void {
  const { template: code, entries } = templateReturn;
  if (!isChosen(standing) || entries.length === 0) return;
  const place = { file: file.file.file, template: code };
  if (plan.duty(orgUnit, code, period).kind === "none") {
    file.issues.push(mergeIssue("merge.not-assigned", place, { facts: { rows: entries.length } }));
  }
  const keys = new Set(
    plan.templates.find((template) => template.code === code)?.fields.map(({ key }) => key),
  );
  const strangers = new Set<string>();
  for (const { values } of entries) for (const key in values) if (!keys.has(key)) strangers.add(key);
  for (const field of strangers) {
    file.issues.push(mergeIssue("merge.field-unknown", { ...place, field }, { found: field }));
  }
}
