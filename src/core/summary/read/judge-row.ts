import { type Issue, isError } from "../../base";
import { COVER_FIELDS, type CatalogueIndex } from "../../catalogue";
import { type Entry, type FieldValue, entryChecker, valueText } from "../../submissions";
import { summaryIssue } from "../issues";
import type { FileRecord } from "../records";

/** A row as the board that merges takes it: computed fields worked out anew, which is told where it changes them, and every error. */
export interface JudgedRow {
  readonly values: Entry["values"];
  /** `where` names template and field; the caller knows row and column. */
  readonly issues: readonly Issue[];
}

export type RowJudge = (entry: Entry) => JudgedRow;

/**
 * Judges the rows one file brings for one template by the limits and conditions of the board that merges, as if they
 * were typed into its form. Undefined for a template its catalogue lacks, which is told elsewhere, and for a sheet that
 * went back: nothing of it counts but what the board wishes to (RULES.md M19).
 */
export function rowJudge(record: FileRecord, code: string, index: CatalogueIndex): RowJudge | undefined {
  const template = index.template(code);
  const { cover } = record.report ?? {};
  const refused = record.returns.some((one) => one.template === code && one.refused !== undefined);
  if (template === undefined || cover === undefined || refused) return undefined;
  const world = { index, period: index.period(cover.period) };
  const values = { ...cover.values, [COVER_FIELDS.orgUnit]: cover.orgUnit };
  const check = entryChecker(template, { ...world, cover: { values, refused: new Set() } });
  const [inputs, computed] = [false, true].map((isComputed) =>
    template.fields.filter(({ formula }) => (formula !== undefined) === isComputed),
  );
  return (entry) => {
    const texts: Record<string, string> = {};
    for (const field of inputs ?? []) {
      const value = entry.values[field.key];
      if (value !== undefined) texts[field.key] = valueText(value, field, world);
    }
    const checked = check(texts);
    const anew: Record<string, FieldValue> = { ...entry.values };
    const issues = checked.issues.filter((issue) => isError(issue) && !isNatural(issue, entry, record));
    for (const { key } of computed ?? []) {
      const [shown, value] = [entry.values[key], checked.values[key]];
      if (value === undefined) delete anew[key];
      else anew[key] = value;
      if (!isSame(shown, value))
        issues.push(
          summaryIssue(
            "summary.computed-anew",
            { field: key },
            {
              found: String(shown ?? ""),
              facts: { value: String(value ?? "") },
            },
          ),
        );
    }
    return { values: anew, issues };
  };
}

/** Office programs keep about 15 digits of a fraction, each in its own way. */
const isSame = (shown: FieldValue | undefined, value: FieldValue | undefined): boolean =>
  typeof shown === "number" && typeof value === "number"
    ? Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value))
    : shown === value;

/** A summary writes as a text what looks like a formula; and what the board below passed with its reason is passed. */
const isNatural = ({ code }: Issue, { template, row }: Entry, { decided = [] }: FileRecord): boolean =>
  code === "submission.formula-as-text" ||
  decided.some(
    ({ decision }) =>
      decision.kind === "pass" &&
      (decision.template ?? template) === template &&
      (decision.row ?? row) === row &&
      (decision.code ?? code) === code,
  );
