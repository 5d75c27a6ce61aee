import { type CatalogueIndex, fieldOfKey } from "../../catalogue";
import type { Entry } from "../../submissions";
import type { TemplateRecord } from "../records";
import type { Records } from "./read-records";

/**
 * The records of a summary by the keys its columns bear today: a column whose key was changed since holds the same
 * figures, and is compared and added up with them.
 */
export function underKeysOfToday(records: Records, index: CatalogueIndex | undefined): Records {
  const keysThen = new Map<string, ReadonlyMap<string, string>>();
  const templates = new Map(records.templates);
  for (const record of records.templates.values()) {
    const changed = changedKeys(record, index);
    if (changed.size === 0) continue;
    templates.set(
      record.template,
      underKeys(record, new Map([...changed].map(([now, then]) => [then, now]))),
    );
    keysThen.set(record.template, changed);
  }
  return keysThen.size === 0 ? records : { ...records, templates, keysThen };
}

/** Key of today → key of then. */
function changedKeys(
  { template, types }: TemplateRecord,
  index: CatalogueIndex | undefined,
): ReadonlyMap<string, string> {
  const fields = index?.template(template)?.fields ?? [];
  const changed = Object.keys(types).flatMap((then) => {
    const now = fieldOfKey(fields, then)?.key ?? then;
    return now === then || now in types ? [] : [[now, then] as const];
  });
  return new Map(changed);
}

function underKeys(record: TemplateRecord, today: ReadonlyMap<string, string>): TemplateRecord {
  const { types, columns, byBoard } = record;
  return {
    ...record,
    types: calledBy(types, today),
    ...(columns && { columns: calledBy(columns, today) }),
    ...(byBoard && { byBoard: byBoard.map((key) => today.get(key) ?? key) }),
  };
}

const calledBy = <Value>(
  values: Readonly<Record<string, Value>>,
  names: ReadonlyMap<string, string>,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [names.get(key) ?? key, value]));

/** Entries under the keys of then, by which the summary's fingerprints were taken. */
export const underKeysOfThen = (
  entries: readonly Entry[],
  keysThen: ReadonlyMap<string, string> | undefined,
): readonly Entry[] =>
  keysThen === undefined
    ? entries
    : entries.map((entry) => ({ ...entry, values: calledBy(entry.values, keysThen) }));
