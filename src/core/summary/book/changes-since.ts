import type { CatalogueIndex, Template } from "../../catalogue";
import {
  type Figures,
  type Standing,
  type SummaryModel,
  boardColumns,
  rowKeyDigest,
  ofSeveralRows,
  totalOf,
  withStocks,
} from "../../merge";
import {
  type Decision,
  type DigestKeys,
  type Entry,
  contentDigest,
  contentInGround,
  entriesDigest,
  isSameValue,
} from "../../submissions";
import type { BookChange, BookChanges, ChangeCause, ChangedTotal, ChangedValue } from "./changes";
import { type EarlierBlock, type WorkingBook, blockKey } from "./working-book";

interface Block {
  readonly orgUnit: string;
  readonly period: string;
  readonly entries: readonly Entry[];
  readonly sha256: string;
  readonly file: string;
}

/** What has become another since the earlier book was made, unit by unit and row by row, with its cause. */
export function changesSinceBook(book: WorkingBook, model: SummaryModel, index: CatalogueIndex): BookChanges {
  const rows: BookChange[] = [];
  const totals: ChangedTotal[] = [];
  const known = new Set<string>();
  for (const { template, blocks, comparison, total } of model.templates) {
    const before = rows.length;
    for (const block of [...blocks, ...comparison]) {
      const source = model.sources[block.source - 1];
      const key = blockKey({ ...block, template: template.code });
      known.add(key);
      const now = { ...block, sha256: source?.sha256 ?? "", file: source?.file ?? "" };
      rows.push(...blockChanges(book.blocks.get(key), now, { book, model, template, index }));
    }
    rows.push(...vanished(template, known, { book, model, template, index }));
    if (rows.length > before) totals.push(...changedTotals(total, { book, model, template, index }));
  }
  return { rows, totals };
}

interface World {
  readonly book: WorkingBook;
  readonly model: SummaryModel;
  readonly template: Template;
  readonly index: CatalogueIndex;
}

function vanished({ code }: Template, known: ReadonlySet<string>, world: World): readonly BookChange[] {
  return [...world.book.blocks].flatMap(([key, earlier]): readonly BookChange[] => {
    const { orgUnit, period, template, rows } = earlier;
    if (template !== code || known.has(key)) return [];
    const cause = causeOf(earlier, { orgUnit, period, entries: [], sha256: "", file: "" }, world);
    return [{ kind: "vanished", orgUnit, template: code, rows, cause, values: [] }];
  });
}

function blockChanges(earlier: EarlierBlock | undefined, now: Block, world: World): readonly BookChange[] {
  const { template } = world;
  const byBoard = boardColumns(template);
  const common = { orgUnit: now.orgUnit, template: template.code, file: now.file };
  if (earlier === undefined) {
    const cause = causeOf(undefined, now, world);
    return [{ ...common, kind: "new", rows: now.entries.length, cause, values: [] }];
  }
  if (earlier.content === entriesDigest(now.entries, byBoard).content) return [];
  const cause = causeOf(earlier, now, world);
  const { gone, come } = apart(earlier.entries, now.entries, byBoard);
  const pairs = pairsOf(gone, come, template);
  const paired = new Set(pairs.flat());
  const alone = (entries: readonly Entry[]) => entries.filter((entry) => !paired.has(entry));
  const line = (kind: BookChange["kind"], entry: Entry, values: readonly ChangedValue[]): BookChange => ({
    ...{ ...common, kind, row: entry.row, rows: 1, cause, values },
  });
  return [
    ...pairs.map(([old, entry]) => line("changed", entry, changedValues(old.values, entry.values, template))),
    ...alone(come).map((entry) => line("new", entry, [])),
    ...alone(gone).map((entry) => line("vanished", entry, [])),
  ];
}

/** Rows of which the other side has none with the same values. */
function apart(before: readonly Entry[], after: readonly Entry[], byBoard: DigestKeys) {
  const digests = (entries: readonly Entry[]) => entries.map((entry) => contentDigest([entry], byBoard));
  const [old, now] = [digests(before), digests(after)];
  return { gone: without(before, old, now), come: without(after, now, old) };
}

function without(
  entries: readonly Entry[],
  own: readonly string[],
  others: readonly string[],
): readonly Entry[] {
  const left = new Map<string, number>();
  for (const digest of others) left.set(digest, (left.get(digest) ?? 0) + 1);
  return entries.filter((_, at) => {
    const count = left.get(own[at] ?? "") ?? 0;
    left.set(own[at] ?? "", count - 1);
    return count <= 0;
  });
}

/** A row that is about the same thing, else the one with the same number, is the same row with other values. */
function pairsOf(gone: readonly Entry[], come: readonly Entry[], template: Template) {
  const keyOf = rowKeyDigest(template);
  const free = new Set(gone);
  const byKey = grouped(gone, ({ values }) => keyOf(values));
  const byRow = grouped(gone, ({ row }) => String(row));
  const firstFree = (entries: readonly Entry[] = []) => entries.find((entry) => free.has(entry));
  return come.flatMap((entry): readonly (readonly [Entry, Entry])[] => {
    const partner = firstFree(byKey.get(keyOf(entry.values))) ?? firstFree(byRow.get(String(entry.row)));
    if (partner === undefined) return [];
    free.delete(partner);
    return [[partner, entry]];
  });
}

/** Entries by what they have in common; those without it are left out. */
function grouped(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | undefined,
): ReadonlyMap<string | undefined, readonly Entry[]> {
  const groups = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group !== undefined) group.push(entry);
    else if (key !== undefined) groups.set(key, [entry]);
  }
  return groups;
}

const changedValues = (
  before: Entry["values"],
  after: Entry["values"],
  { fields }: Template,
): readonly ChangedValue[] =>
  fields.flatMap(({ key, filledByBoard }) =>
    filledByBoard || isSameValue(before[key], after[key])
      ? []
      : [{ field: key, before: before[key], after: after[key] }],
  );

function changedTotals(
  total: SummaryModel["templates"][number]["total"],
  { book, model, template, index }: World,
): readonly ChangedTotal[] {
  const earlier = book.totals.get(template.code) ?? earlierTotal({ book, model, template, index });
  return template.fields.flatMap(({ key }) =>
    isSameValue(earlier[key], total[key])
      ? []
      : [{ template: template.code, field: key, before: earlier[key], after: total[key] }],
  );
}

/** Added up from the rows that stand in the book now. */
function earlierTotal({ book, model: { period }, template, index }: World): Figures {
  const counted = [...book.blocks.values()].filter(
    (block) => block.template === template.code && !block.isBeside,
  );
  const periods = index.periodsWithin(period.id);
  const over = ofSeveralRows(template, index);
  return over(totalOf(template, withStocks(counted, template, { index, period, periods })));
}

/** What was carried out says on what ground; what was typed since, and is carried out now, did not yet. */
const asCarriedOut = ({ kind, orgUnit, template, row, field, value, ground }: Decision): string =>
  JSON.stringify([kind, orgUnit, template, row, field, value, contentInGround(ground)]);

/** Why no return of the unit counts, though one came. */
function heldBack(
  orgUnit: string,
  { code }: Template,
  { sources }: SummaryModel,
): Extract<ChangeCause, "conflict" | "refused"> | undefined {
  const own = sources.filter((source) => source.orgUnit === orgUnit).flatMap(({ returns }) => returns);
  const stands = (as: Standing) => own.some(({ template, standing }) => template === code && standing === as);
  return stands("conflict") ? "conflict" : stands("refused") ? "refused" : undefined;
}

function causeOf(
  earlier: EarlierBlock | undefined,
  now: Block,
  { book, model, template, index }: World,
): ChangeCause {
  if (now.sha256 !== "" && !book.files.has(now.sha256)) return "new-file";
  const known = new Set(book.decisions.map(asCarriedOut));
  const isDecided = model.decisions.some(
    ({ decision, state }) =>
      state === "applied" &&
      decision.orgUnit === now.orgUnit &&
      decision.kind !== "reply" &&
      (decision.template === undefined || decision.template === template.code) &&
      !known.has(asCarriedOut(decision)),
  );
  if (isDecided) return "decision";
  const held = now.sha256 === "" ? heldBack(now.orgUnit, template, model) : undefined;
  if (held !== undefined) return held;
  if (earlier?.isEdited === true) return "edited";
  if (book.catalogueVersion !== index.catalogue.version) return "catalogue";
  const isGone = earlier !== undefined && !model.sources.some(({ sha256 }) => sha256 === earlier.sha256);
  return isGone ? "file-gone" : "other-file";
}
