import type { Issue } from "../../base";
import { type CatalogueIndex, fieldOfKey } from "../../catalogue";
import type { Decided } from "../../submissions";
import type { DecisionsRecord, FileRecord, TemplateRecord } from "../records";
import type { Records } from "./read-records";

/** Key of one day → key of another; only what is otherwise. */
type Names = ReadonlyMap<string, string>;

/**
 * The records of a summary by the keys its columns bear today: a column whose key was changed since holds the same
 * figures, and is compared and added up with them. Whoever reads a summary begins with it.
 */
export function underKeysOfToday(records: Records, index: CatalogueIndex | undefined): Records {
  const today = new Map<string, Names>();
  const templates = new Map(records.templates);
  for (const record of records.templates.values()) {
    const names = changedKeys(record, index);
    if (names.size === 0) continue;
    templates.set(record.template, underKeys(record, names));
    today.set(record.template, names);
  }
  if (today.size === 0) return records;
  const files = records.files.map((file) => fileToday(file, today));
  const decisions = records.decisions && decisionsToday(records.decisions, today);
  return { ...records, templates, keysToday: today, files, ...(decisions && { decisions }) };
}

/** Key of then → key of today. */
function changedKeys({ template, types }: TemplateRecord, index: CatalogueIndex | undefined): Names {
  const fields = index?.template(template)?.fields ?? [];
  const changed = Object.keys(types).flatMap((then) => {
    const now = fieldOfKey(fields, then)?.key ?? then;
    return now === then || now in types ? [] : [[then, now] as const];
  });
  return new Map(changed);
}

function underKeys(record: TemplateRecord, today: Names): TemplateRecord {
  const { types, total, columns, byBoard, firstKeys = {} } = record;
  const first = Object.keys(types).map((then) => [today.get(then) ?? then, firstKeys[then] ?? then]);
  return {
    ...record,
    types: calledBy(types, today),
    ...(total && { total: calledBy(total, today) }),
    ...(columns && { columns: calledBy(columns, today) }),
    ...(byBoard && { byBoard: byBoard.map((key) => today.get(key) ?? key) }),
    firstKeys: Object.fromEntries(first.filter(([now, was]) => now !== was)),
  };
}

/** By template. */
type NamesToday = ReadonlyMap<string, Names>;

function fileToday({ issues, returns, decided, ...file }: FileRecord, today: NamesToday): FileRecord {
  return {
    ...file,
    issues: issues.map((one) => issueToday(one, today)),
    returns: returns.map(({ brought, ...one }) => ({
      ...one,
      ...(brought && { brought: brought.map((value) => fieldToday(value, one.template, today)) }),
    })),
    ...(decided && { decided: decided.map((one) => decidedToday(one, today)) }),
  };
}

const decisionsToday = (
  { waiting, ofTexts, ...rest }: DecisionsRecord,
  today: NamesToday,
): DecisionsRecord => ({
  ...rest,
  waiting: waiting.map((one) => decidedToday(one, today)),
  ...(ofTexts && { ofTexts: ofTexts.map((one) => decidedToday(one, today)) }),
});

const decidedToday = ({ decision, findings, ...rest }: Decided, today: NamesToday): Decided => ({
  ...rest,
  decision: fieldToday(decision, decision.template, today),
  findings: findings.map((one) => issueToday(one, today)),
});

const issueToday = (issue: Issue, today: NamesToday): Issue => ({
  ...issue,
  where: fieldToday(issue.where, issue.where.template, today),
});

/** Whatever names a column of a template, by its key of today. */
function fieldToday<T extends { readonly field?: string }>(
  one: T,
  template: string | undefined,
  today: NamesToday,
): T {
  const now = today.get(template ?? "")?.get(one.field ?? "");
  return now === undefined ? one : { ...one, field: now };
}

const calledBy = <Value>(values: Readonly<Record<string, Value>>, names: Names): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [names.get(key) ?? key, value]));
