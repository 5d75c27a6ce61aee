import { exactKey, rememberedOf } from "../../base";
import type { PlainDate } from "../../base";
import type { Catalogue, Choice, ChoiceList, Directive, OrgUnit, Period, Template, UnitKind } from "../model";
import { orgUnitSearch } from "../search/org-unit-search";
import { directiveFinder, directiveNames } from "./find-directive";
import { orgUnitFinder } from "./find-org-unit";
import { nameIndex } from "./name-index";
import { type OwedTemplate, owedTemplates } from "./owed-templates";
import { periodTree } from "./period-tree";
import { type Heirs, heirFinder } from "./succession";
import { type Resolution, outOf } from "./resolution";
import { type ReviewDue, reviewsDue } from "./review-due";
import { typedDirectiveFinder } from "./typed-directive";

/** The catalogue, ready to be asked: every answer is a map look-up or remembered. */
export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  orgUnit(code: string): OrgUnit | undefined;
  directive(id: string): Directive | undefined;
  template(code: string): Template | undefined;
  period(id: string): Period | undefined;
  /** What a period is made of; nothing for one that is reported itself. */
  partsOf(id: string): readonly Period[];
  /** The period with all it is made of, in however many steps, from the earliest on. */
  periodsWithin(id: string): readonly Period[];
  choiceList(code: string): ChoiceList | undefined;
  unitKind(code: string): UnitKind | undefined;
  /** The period a cover names: a choice of the list of periods ("6 tháng đầu năm") and a year. */
  periodByCover(kind: string, year: number): Period | undefined;
  /** The unit a text names; `on` tells old and new units of one name apart. */
  findOrgUnit(text: string, on?: PlainDate): Resolution<OrgUnit>;
  /** What became of a unit on a day. */
  heirsOf(orgUnit: string, on: PlainDate): Heirs;
  /** Units that somebody may mean whose text names none: what the pickers' search finds. */
  unitsLike(text: string): readonly OrgUnit[];
  /** The document a text cites. */
  findDirective(text: string): Resolution<Directive>;
  /** The document a person means who typed into a cell: "Chỉ thị 40" too. */
  typedDirective(text: string): Resolution<Directive>;
  /** The choice of a list a text names. */
  choice(list: string, text: string, on?: PlainDate): Resolution<Choice>;
  /** What a unit has to send for a period; nothing for unknown codes. */
  owed(orgUnit: string, period: string): readonly OwedTemplate[];
  /** Units that owe, or may send, something for a period. */
  reportingUnits(period: string): readonly OrgUnit[];
  /** The review of a directive that falls into a year, if any. */
  reviewDue(directive: string, year: number): ReviewDue | undefined;
}

/** What is asked of a catalogue, made once for each. */
export const catalogueIndex = rememberedOf((catalogue: Catalogue): CatalogueIndex => {
  const orgUnit = by(catalogue.orgUnits, ({ code }) => code);
  const period = by(catalogue.periods, ({ id }) => id);
  const cover = by(catalogue.periods, ({ kind, year }) => coverKey(kind, year));
  const { partsOf, within } = periodTree(catalogue);
  const unitSearch = orgUnitSearch(catalogue.orgUnits);
  const names = directiveNames(catalogue.directives);
  const findDirective = directiveFinder(catalogue.directives, names);
  const finder = by(catalogue.choiceLists.map(choiceFinder), ({ list }) => list);
  const owedBy = owedTemplates(catalogue);
  const owed = (unit: OrgUnit | undefined, during: Period | undefined) =>
    unit === undefined || during === undefined ? [] : owedBy(unit, during);
  return {
    catalogue,
    orgUnit,
    period,
    partsOf,
    periodsWithin: within,
    directive: by(catalogue.directives, ({ id }) => id),
    template: by(catalogue.templates, ({ code }) => code),
    choiceList: by(catalogue.choiceLists, ({ code }) => code),
    unitKind: by(catalogue.unitKinds, ({ code }) => code),
    periodByCover: (kind, year) => cover(coverKey(kind, year)),
    findOrgUnit: orgUnitFinder(catalogue),
    heirsOf: heirFinder(catalogue),
    unitsLike: (text) => unitSearch.find(text, MOST_PROPOSALS).map(({ value }) => value),
    findDirective,
    typedDirective: typedDirectiveFinder(catalogue.directives, names, findDirective),
    choice: (list, text, on) => finder(list)?.find(text, on) ?? outOf<Choice>([], "name"),
    owed: (unit, during) => owed(orgUnit(unit), period(during)),
    reportingUnits: (during) => catalogue.orgUnits.filter((unit) => owed(unit, period(during)).length > 0),
    reviewDue: reviewsDue(catalogue),
  };
});

function by<T>(items: readonly T[], keyOf: (item: T) => string): (key: string) => T | undefined {
  const found = new Map(items.map((item) => [keyOf(item), item]));
  return (key) => found.get(key);
}

const MOST_PROPOSALS = 3;

const coverKey = (kind: string, year: number): string => `${exactKey(kind)}\n${year}`;

const choiceFinder = ({ code, choices }: ChoiceList) => ({
  list: code,
  find: nameIndex(
    choices.map((choice) => ({ value: choice, names: [choice.value], aliases: choice.aliases })),
  ),
});
