import { type PlainDate, given, groupBy } from "../core/base";
import { type CatalogueIndex, type Template, kindOf } from "../core/catalogue";
import {
  type Recommendation,
  type RowBlock,
  type SummaryModel,
  askedTexts,
  boardColumns,
  recommendationsOf,
  totalOf,
} from "../core/merge";
import { type Entry, entryKey, followedUp, valueText } from "../core/submissions";
import type { EarlierEntry } from "../core/templates";
import { type EntryFigures, type WordingWorld, figureTexts } from "./filling/figure-texts";
import { entryTitle } from "./filling/report/entry-title";

/** A summary of before, told by the units of a later day. */
export interface Earlier {
  readonly index: CatalogueIndex;
  readonly model: SummaryModel;
  /** Templates in which the board was asked something, over the periods. */
  readonly asking: readonly string[];
  /** What was asked of the board in a template, over the periods, by a unit or by the one that took it over. */
  mattersOf(template: string, orgUnit: string): readonly Recommendation[];
  /** Whose reports are now a unit's: its own, and those of units it took over, whole or in part. */
  sourcesOf(orgUnit: string): readonly EarlierSource[];
  /** The rows of a template by the unit that reported them. */
  rowsOf(template: string): ReadonlyMap<string, readonly Entry[]>;
  /** The same rows in the order `Recommendation.at` counts them. */
  rowAt(template: string, place: number): Entry | undefined;
}

export interface EarlierSource {
  readonly code: string;
  /** Absent for the unit itself. */
  readonly name?: string;
  /** Names of those it was divided among. */
  readonly among?: readonly string[];
}

/** The world of `entriesFor`, made once a summary; `on`: the day by whose units it is told (RULES.md M39, M42). */
export function earlierWorld(summary: SummaryModel, index: CatalogueIndex, on: PlainDate): Earlier {
  // What stands beside the figures was reported none the less.
  const templates = summary.templates.map((one) => ({ ...one, blocks: [...one.blocks, ...one.comparison] }));
  const model = { ...summary, templates };
  const blocksOf = new Map(templates.map(({ template, blocks }) => [template.code, blocks]));
  const rows = new Map([...blocksOf].map(([code, blocks]) => [code, byUnit(blocks)]));
  const flat = new Map([...blocksOf].map(([code, blocks]) => [code, blocks.flatMap(entriesOf)]));
  const reported = new Set([
    ...templates.flatMap(({ blocks }) => blocks.map(({ orgUnit }) => orgUnit)),
    ...summary.askedBefore.map(({ orgUnit }) => orgUnit),
  ]);
  const sources = sourcesByUnit(reported, index, on);
  const matters = recommendationsOf(model, index, on);
  const byAsker = groupBy(
    matters.flatMap((matter) =>
      [...new Set([matter.orgUnit, ...matter.askedBy])].map((code) => ({ code, matter })),
    ),
    ({ code, matter }) => `${matter.template} ${code}`,
  );
  return {
    ...{ index, model, asking: [...new Set(matters.map(({ template }) => template))] },
    mattersOf: (template, orgUnit) =>
      (byAsker.get(`${template} ${orgUnit}`) ?? []).map(({ matter }) => matter),
    sourcesOf: (orgUnit) => [
      ...(reported.has(orgUnit) ? [{ code: orgUnit }] : []),
      ...(sources.get(orgUnit) ?? []),
    ],
    rowsOf: (template) => rows.get(template) ?? new Map(),
    rowAt: (template, place) => flat.get(template)?.[place],
  };
}

const entriesOf = ({ entries }: RowBlock): readonly Entry[] => entries;

const byUnit = (blocks: readonly RowBlock[]): ReadonlyMap<string, readonly Entry[]> =>
  new Map(
    [...groupBy(blocks, ({ orgUnit }) => orgUnit)].map(([code, own]) => [code, own.flatMap(entriesOf)]),
  );

/** Unit of the day → those of before that went over to it, in catalogue order. */
function sourcesByUnit(
  reported: ReadonlySet<string>,
  index: CatalogueIndex,
  on: PlainDate,
): ReadonlyMap<string, readonly EarlierSource[]> {
  const found = new Map<string, EarlierSource[]>();
  for (const { code, shortName: name } of index.catalogue.orgUnits) {
    const heirs = reported.has(code) ? index.heirsOf(code, on) : { kind: "ended" as const };
    if (heirs.kind !== "one" && heirs.kind !== "split") continue;
    const units = heirs.kind === "split" ? heirs.units : [heirs.unit];
    const among = heirs.kind === "split" ? units.map(({ shortName }) => shortName) : undefined;
    for (const unit of units)
      found.set(unit.code, [...(found.get(unit.code) ?? []), { code, name, ...given({ among }) }]);
  }
  return found;
}

interface Wanted {
  readonly orgUnit: string;
  readonly sources: readonly EarlierSource[];
  readonly template: Template;
}

/** What of one template a unit's workbook brings along: its own, what its forerunners had together, what a divided unit had. */
export function entriesFor(wanted: Wanted, earlier: Earlier): readonly EarlierEntry[] {
  const { orgUnit, sources } = wanted;
  const whole = sources.filter(({ among }) => among === undefined);
  const divided = sources.filter(({ among }) => among !== undefined);
  return [
    ...entriesOfGroup({ ...wanted, sources: whole, codes: [orgUnit] }, earlier),
    ...divided.flatMap((source) =>
      entriesOfGroup({ ...wanted, sources: [source], codes: [source.code] }, earlier).map(ofDivided),
    ),
  ];
}

/** None of the parts answers for it alone. */
const ofDivided = ({ row, isOpen, ...entry }: EarlierEntry): EarlierEntry => ({
  ...{ ...entry, isOfDivided: true },
  ...(isOpen && row === undefined && { isOpen }),
});

interface Group extends Wanted {
  /** Codes its matters are followed under. */
  readonly codes: readonly string[];
}

function entriesOfGroup(group: Group, earlier: Earlier): readonly EarlierEntry[] {
  const { template } = group;
  const asks = template.layout !== "cover" && boardColumns(template).size > 0;
  return [
    ...(asks ? mattersOf(group, earlier) : figuresOf(group, earlier)),
    ...rowsComingBack(group, earlier),
  ];
}

const worldOf = ({ index, model: { period } }: Earlier): WordingWorld => ({ index, period });

const named = (sources: readonly EarlierSource[], codes: readonly string[]): Pick<EarlierEntry, "of"> => {
  const of = sources.flatMap(({ code, name }) => (name !== undefined && codes.includes(code) ? [name] : []));
  return of.length === 0 ? {} : { of };
};

/** What was asked: with the board's answer, or else all that was said, so that it can be asked again. */
function mattersOf({ template, sources, codes }: Group, earlier: Earlier): readonly EarlierEntry[] {
  const world = worldOf(earlier);
  const byBoard = boardColumns(template);
  const matters = new Set(codes.flatMap((code) => earlier.mattersOf(template.code, code)));
  return [...matters].flatMap((matter): readonly EarlierEntry[] => {
    const { askedBy, at, key, reply, state } = matter;
    const entry = at && earlier.rowAt(template.code, at.place);
    const said = entry ? saidBy(entry.values, template, world) : askedTexts(matter, template);
    const title = entryTitle(template, said) || (matter.text.split("\n")[0] ?? "");
    const common = { template: template.code, key, about: title, ...named(sources, askedBy) };
    if (state === "answered") {
      if (entry === undefined) return [];
      const ofBoard = Object.entries(said).filter(([field]) => byBoard.has(field));
      const [first = ""] = byBoard;
      const answer = ofBoard.length > 0 ? Object.fromEntries(ofBoard) : { [first]: reply?.text ?? "" };
      const figures = figureTexts(template, [entry], world).flatMap(({ texts }) => Object.entries(texts));
      return [{ ...common, texts: { ...Object.fromEntries(figures), ...answer } }];
    }
    const lasting = template.fields.filter((field) => !kindOf(field).isMoment && !byBoard.has(field.key));
    const asked = lasting.flatMap((field) =>
      said[field.key] === undefined ? [] : [[field.key, said[field.key] as string] as const],
    );
    const [first] = matter.asked;
    const since = first === world.period.id ? undefined : world.index.period(first)?.name;
    return [{ ...common, texts: Object.fromEntries(asked), isOpen: true, ...given({ since }) }];
  });
}

/** Its figures; of what several units of before reported alike, those over all their rows, by each column's rule. */
function figuresOf({ template, sources }: Group, earlier: Earlier): readonly EarlierEntry[] {
  const world = worldOf(earlier);
  const rows = earlier.rowsOf(template.code);
  const all = sources.flatMap(({ code }) =>
    figureTexts(template, rows.get(code) ?? [], world).map((one) => ({ ...one, orgUnit: code })),
  );
  return [...groupBy(all, ({ key }) => key).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { key, entry, texts } = alike.length === 1 ? first : together(first, alike, template, world);
    const about = entryTitle(template, saidBy(entry.values, template, world));
    const of = named(
      sources,
      alike.map(({ orgUnit }) => orgUnit),
    );
    return [{ template: template.code, key, about, texts, ...of }];
  });
}

function together(
  { key, entry }: EntryFigures,
  alike: readonly (EntryFigures & { readonly orgUnit: string })[],
  template: Template,
  world: WordingWorld,
): EntryFigures {
  const total = totalOf(
    template,
    alike.map((one) => ({ orgUnit: one.orgUnit, entries: [one.entry] })),
  );
  const isAbout = (field: string) => template.rowKey.includes(field);
  const about = Object.entries(entry.values).filter(([field]) => isAbout(field));
  const figures = Object.entries(total).flatMap(([field, value]) =>
    typeof value !== "number" || isAbout(field) ? [] : [[field, value] as const],
  );
  const added = { ...entry, values: Object.fromEntries([...about, ...figures]) };
  return { key, entry: added, texts: figureTexts(template, [added], world)[0]?.texts ?? {} };
}

/** What the unit has to say the outcome of; it stands in its next workbook beforehand, once whoever reported it. */
function rowsComingBack({ orgUnit, template, sources }: Group, earlier: Earlier): readonly EarlierEntry[] {
  const world = worldOf(earlier);
  const rows = earlier.rowsOf(template.code);
  const all = sources.flatMap(({ code }) =>
    followedUp(template, rows.get(code) ?? [], { ...world, orgUnit }).map((values) => ({ code, values })),
  );
  const byKey = groupBy(all, ({ values }) => entryKey(template, values) ?? "");
  return [...byKey].flatMap(([key, alike]) => {
    const values = alike.at(-1)?.values;
    if (values === undefined) return [];
    const texts = saidBy(values, template, world);
    const row = Object.fromEntries(
      Object.entries(values).flatMap(([field, value]) =>
        typeof value === "boolean" ? [] : [[field, value] as const],
      ),
    );
    const of = named(
      sources,
      alike.map(({ code }) => code),
    );
    const about = entryTitle(template, texts);
    return [{ template: template.code, key, about, texts, isOpen: true, row, ...of }];
  });
}

/** The values of a row as people read them, by field. */
const saidBy = (
  values: Entry["values"],
  template: Template,
  world: WordingWorld,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    template.fields.flatMap((field) => {
      const value = values[field.key];
      return value === undefined ? [] : [[field.key, valueText(value, field, world)] as const];
    }),
  );
