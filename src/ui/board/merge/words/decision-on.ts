import { type Issue, type Place, given } from "../../../../core/base";
import type { CatalogueIndex } from "../../../../core/catalogue";
import { notToBeWritten } from "../../../../core/merge";
import { type Decision, rowsTold } from "../../../../core/submissions";
import type { BoardWords } from "../../../../i18n";

/** A decision that is offered beside a finding. */
export interface OfferedKind {
  readonly kind: "pass" | "correct" | "leave-out" | "accept" | "send-back" | "split" | "join";
  readonly word: keyof BoardWords &
    (
      | "decidePass"
      | "decideCorrect"
      | "leaveOutRow"
      | "leaveOutRows"
      | "leaveOutSheet"
      | "leaveOutFile"
      | "acceptFile"
      | "matchColumns"
      | "sendBackSheet"
      | "sendBackFile"
      | "splitText"
      | "joinText"
    );
  /**
   * What is asked for beside the reason: another value, a new deadline, whose file it is and since when, what its columns
   * are, under which text it stands.
   */
  readonly takes?: "value" | "day" | "unit" | "columns" | "text";
  /** How much of the finding's place it is about. */
  readonly reach: "place" | "row" | "sheet" | "file";
}

const PASS: OfferedKind = { kind: "pass", word: "decidePass", reach: "place" };
const CORRECT: OfferedKind = { kind: "correct", word: "decideCorrect", takes: "value", reach: "place" };
const ROW: OfferedKind = { kind: "leave-out", word: "leaveOutRow", reach: "row" };
/** … where the finding is about several: a decision for each. */
const ROWS: OfferedKind = { kind: "leave-out", word: "leaveOutRows", reach: "row" };
const SHEET: OfferedKind = { kind: "leave-out", word: "leaveOutSheet", reach: "sheet" };
const FILE: OfferedKind = { kind: "leave-out", word: "leaveOutFile", reach: "file" };
const ACCEPT: OfferedKind = { kind: "accept", word: "acceptFile", takes: "unit", reach: "file" };
/** A unit's own form: what its columns are is remembered in the catalogue (RULES.md M40). */
const MATCH: OfferedKind = { kind: "accept", word: "matchColumns", takes: "columns", reach: "file" };
const SHEET_BACK: OfferedKind = { kind: "send-back", word: "sendBackSheet", takes: "day", reach: "sheet" };
const FILE_BACK: OfferedKind = { kind: "send-back", word: "sendBackFile", takes: "day", reach: "file" };

/** Offered on a text that stands under another, and on one that stands for itself or others (RULES.md M43). */
export const SPLIT: OfferedKind = { kind: "split", word: "splitText", reach: "place" };
export const JOIN: OfferedKind = { kind: "join", word: "joinText", takes: "text", reach: "place" };

/** Offered on a file whatever was found in it: one sent late for a good reason, or sent by mistake, has no finding. */
export const ON_FILE: readonly OfferedKind[] = [ACCEPT, FILE];
/** Offered on a figure that is right by every rule, and wrong all the same: the unit said so on the telephone. */
export const onFigure = (where: Place, index: CatalogueIndex): readonly OfferedKind[] =>
  isCorrected(where, index) ? [CORRECT, ROW] : [ROW];

/** What is worked out is not put right itself, but what it is worked out from. */
const isCorrected = ({ template, field }: Place, index: CatalogueIndex): boolean =>
  field !== undefined &&
  notToBeWritten({ kind: "correct", ...given({ template }), field }, index) === undefined;

/** Whose report it is, and for when, the board knows. */
const OF_IDENTITY =
  /^(?:submission\.(?:(?:period|org-unit|stamped-unit|stamps)-|cover-missing|form-unit-unknown|other-period)|merge\.(?:other-period|org-unit-unknown|day-unknown))/;

/** Nobody can tell which form it is. */
const OF_FORM: ReadonlySet<string> = new Set(["submission.form-unknown", "workbook.text-without-header"]);

/** Whether a finding asks whose report a file is, for when, or which form it stands for. */
export function asksWhose({ code }: Pick<Issue, "code">): boolean {
  return OF_FORM.has(code) || OF_IDENTITY.test(code);
}

/** What a board may decide on a finding (core/merge/RULES.md M21–M23, M25, M26); nothing on what it decided, or on no file. */
export function offeredFor(
  issue: Issue,
  orgUnit: string | undefined,
  index: CatalogueIndex,
): readonly OfferedKind[] {
  const { code, severity, where } = issue;
  const { file, template, row } = where;
  if (severity === "info" || file === undefined || /^merge\.deci/.test(code)) return [];
  // A conflict is settled by choosing; what rejects a whole file is not passed.
  const isPassable = severity === "warning" || (template !== undefined && !code.startsWith("merge."));
  const ofSheet = orgUnit !== undefined && template !== undefined;
  return [
    ...(OF_FORM.has(code) ? [MATCH] : asksWhose({ code }) ? [ACCEPT] : []),
    ...(isPassable && orgUnit !== undefined ? [PASS] : []),
    ...(ofSheet && row !== undefined && isCorrected(where, index) ? [CORRECT] : []),
    ...(ofSheet ? [row === undefined ? SHEET : rowsTold(issue).length > 1 ? ROWS : ROW, SHEET_BACK] : [FILE]),
    ...(orgUnit !== undefined && template === undefined ? [FILE_BACK] : []),
  ];
}

/** The decision without its reason: what it is about, told by the finding's place. */
export function decisionOn(
  { code, where }: Pick<Issue, "code" | "where">,
  orgUnit: string | undefined,
  { kind, reach }: OfferedKind,
): Omit<Decision, "reason" | "by" | "on"> {
  const { file, template, row, field } = where;
  if (reach === "file") return { kind, ...given({ orgUnit, file }) };
  if (reach === "sheet") return { kind, ...given({ orgUnit, file, template }) };
  if (reach === "row") return { kind, ...given({ orgUnit, file, template, row }) };
  return { kind, ...given({ orgUnit, file, template, row, field }), ...(kind === "pass" && { code }) };
}

/** The same for each row it is about, where rows are left out. */
export function decisionsOn(
  issue: Pick<Issue, "code" | "where" | "facts">,
  orgUnit: string | undefined,
  kind: OfferedKind,
): readonly [Subject, ...Subject[]] {
  const first = decisionOn(issue, orgUnit, kind);
  if (kind.reach !== "row") return [first];
  return [
    first,
    ...rowsTold(issue)
      .slice(1)
      .map((row) => ({ ...first, row })),
  ];
}

type Subject = ReturnType<typeof decisionOn>;
