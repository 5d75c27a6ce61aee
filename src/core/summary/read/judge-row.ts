import { type Issue, isError } from "../../base";
import { COVER_FIELDS, type CatalogueIndex, type Field } from "../../catalogue";
import { isAnsweredBy } from "../../merge";
import { type Entry, type FieldValue, entryChecker, typedTexts } from "../../submissions";
import { summaryIssue } from "../issues";
import type { FileRecord } from "../records";

/** A row as the board that merges takes it: computed fields worked out anew, which is told where it changes them, and every error. */
export interface JudgedRow {
  readonly values: Entry["values"];
  /** `where` names template and field; the caller knows row and column. */
  readonly issues: readonly Issue[];
}

export type RowJudge = (entry: Entry) => JudgedRow;

export interface JudgeWorld {
  readonly index: CatalogueIndex;
  /** Keys of columns that hold something else than ours: what stands in them is not ours to judge. */
  readonly notComparable: ReadonlySet<string> | undefined;
}

/**
 * Judges the rows one file brings for one template by the limits and conditions of the board that merges, as if they
 * were typed into its form. Undefined for a template its catalogue lacks, which is told elsewhere, and for a sheet that
 * went back: nothing of it counts but what the board wishes to (RULES.md M19).
 */
export function rowJudge(
  record: FileRecord,
  code: string,
  { index, notComparable }: JudgeWorld,
): RowJudge | undefined {
  const template = index.template(code);
  const { cover } = record.report ?? {};
  const refused = record.returns.some((one) => one.template === code && one.refused !== undefined);
  if (template === undefined || cover === undefined || refused) return undefined;
  const world = { index, period: index.period(cover.period) };
  const values = { ...cover.values, [COVER_FIELDS.orgUnit]: cover.orgUnit };
  const check = entryChecker(template, { ...world, cover: { values, refused: new Set() } });
  const computed = template.fields.filter(({ formula }) => formula !== undefined);
  return (entry) => {
    const checked = check(typedTexts(entry.values, template, world));
    const isForeign = ({ where }: Issue): boolean => notComparable?.has(where.field ?? "") === true;
    const errors = checked.issues.filter(
      (issue) => isError(issue) && !isForeign(issue) && !isNatural(issue, entry, record),
    );
    const anew = computed.filter(({ key }) => !isSame(entry.values[key], checked.values[key]));
    return {
      values: withFigures(entry.values, anew, checked.values),
      issues: [...errors, ...anew.map(({ key }) => toldAnew(key, entry.values[key], checked.values[key]))],
    };
  };
}

/** The values, with those of some fields as they were worked out: a figure over nothing is blank. */
function withFigures(
  values: Entry["values"],
  fields: readonly Field[],
  workedOut: Entry["values"],
): Entry["values"] {
  const anew: Record<string, FieldValue> = { ...values };
  for (const { key } of fields) {
    const value = workedOut[key];
    if (value === undefined) delete anew[key];
    else anew[key] = value;
  }
  return anew;
}

const toldAnew = (field: string, shown: FieldValue | undefined, value: FieldValue | undefined): Issue =>
  summaryIssue(
    "summary.computed-anew",
    { field },
    { found: String(shown ?? ""), facts: { value: String(value ?? "") } },
  );

/** Office programs keep about 15 digits of a fraction, each in its own way. */
const isSame = (shown: FieldValue | undefined, value: FieldValue | undefined): boolean =>
  typeof shown === "number" && typeof value === "number"
    ? Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value))
    : shown === value;

/** A summary writes as a text what looks like a formula; and what the board below passed with its reason is passed. */
function isNatural(issue: Issue, { template, row }: Entry, { decided = [] }: FileRecord): boolean {
  const ofUnit = { ...issue, where: { ...issue.where, template, row } };
  return (
    issue.code === "submission.formula-as-text" ||
    decided.some(({ decision, state }) => state === "applied" && isAnsweredBy(ofUnit, decision))
  );
}
