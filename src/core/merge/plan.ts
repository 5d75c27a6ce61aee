import type { PlainDate } from "../base";
import {
  type CatalogueIndex,
  type Duty as Binding,
  type Field,
  type Holds,
  type OrgUnit,
  type Period,
  type Template,
  kindOf,
} from "../catalogue";
import type { DigestKeys, FieldValue } from "../submissions";
import { boardColumnsOf } from "./board-columns";

/** What one unit owes of one template. */
export interface Obligation {
  readonly kind: Binding | "none";
  readonly dueDate?: PlainDate;
}

/** A place in the catalogue's order; texts stand behind numbers, blank last of all. */
export type Rank = number | string;

/** The catalogue, seen from one period and one day: who owes what, and which order everything is told in. */
export interface Plan {
  readonly index: CatalogueIndex;
  readonly period: Period;
  /** The period with all it is made of, from the earliest on: what is reported for these is merged (RULES.md M31). */
  readonly periods: readonly Period[];
  readonly asOf: PlainDate;
  /** Good rows of sheets that go back count for the time being (RULES.md M19). */
  readonly provisional: boolean;
  /** Table templates that somebody owes or may send, or that `returned` names; in catalogue order. */
  readonly templates: readonly Template[];
  /** Every unit of the catalogue, in its order. */
  readonly orgUnitCodes: readonly string[];
  orgUnit(code: string): OrgUnit | undefined;
  duty(orgUnit: string, template: string, period: string): Obligation;
  /** Keys of the columns of a template that are the board's own. */
  byBoard(template: string): DigestKeys;
  /** Whether a table template is expected of the unit, for the period or one it is made of. */
  owes(orgUnit: string): boolean;
  /** Place of a unit in the catalogue; unknown units stand last. */
  positionOf(orgUnit: string | undefined): number;
  /** How values of a field are ordered: as their list or catalogue has them, else by size or text. */
  rankOf(field: Field | undefined): (value: FieldValue | undefined) => Rank;
}

export interface PlanOptions {
  readonly period: string;
  readonly asOf: PlainDate;
  readonly provisional?: boolean;
  /** Templates that came back, owed or not. */
  readonly returned: ReadonlySet<string>;
}

const NO_DUTY: Obligation = { kind: "none" };

/** @throws RangeError for a period the catalogue lacks: the caller asks for one that is there. */
export function periodOf(index: CatalogueIndex, id: string): Period {
  const period = index.period(id);
  if (period === undefined) throw new RangeError(`the catalogue has no period "${id}"`);
  return period;
}

/** @throws RangeError where the catalogue has no such period. */
export function planFor(
  index: CatalogueIndex,
  { period: id, asOf, provisional = false, returned }: PlanOptions,
): Plan {
  const { catalogue } = index;
  const period = periodOf(index, id);
  const periods = index.periodsWithin(id);
  const duties = new Map(periods.map((one) => [one.id, dutiesOf(index, one.id)]));
  const all = [...duties.values()].flatMap((byUnit) => [...byUnit]);
  const owed = new Set(all.flatMap(([, duty]) => [...duty.keys()]));
  const owing = new Set(
    all.flatMap(([code, duty]) =>
      [...duty.values()].some(({ kind }) => kind === "mandatory") ? [code] : [],
    ),
  );
  const positions = new Map(catalogue.orgUnits.map(({ code }, position) => [code, position]));
  return {
    index,
    ...{ period, periods, asOf, provisional },
    templates: catalogue.templates.filter(
      ({ code, layout }) => layout === "table" && (owed.has(code) || returned.has(code)),
    ),
    orgUnitCodes: catalogue.orgUnits.map(({ code }) => code),
    orgUnit: (code) => index.orgUnit(code),
    duty: (orgUnit, template, during) => duties.get(during)?.get(orgUnit)?.get(template) ?? NO_DUTY,
    byBoard: boardColumnsOf(index),
    owes: (orgUnit) => owing.has(orgUnit),
    positionOf: (orgUnit) => positions.get(orgUnit ?? "") ?? positions.size,
    rankOf: (field) => ranking(orderOf(field, index)),
  };
}

type Duties = ReadonlyMap<string, ReadonlyMap<string, Obligation>>;

function dutiesOf(index: CatalogueIndex, period: string): Duties {
  return new Map(
    index.reportingUnits(period).map(({ code }) => {
      const tables = index.owed(code, period).filter(({ template }) => template.layout === "table");
      const duties = tables.map(({ template, duty, dueDate }): [string, Obligation] => [
        template.code,
        { kind: duty, dueDate },
      ]);
      return [code, new Map(duties)];
    }),
  );
}

/** The values a field can take, in the catalogue's order; empty where it lists none. */
const orderOf = (field: Field | undefined, index: CatalogueIndex): readonly FieldValue[] =>
  field === undefined ? [] : ORDERS[kindOf(field).holds](index, field);

const none = (): readonly FieldValue[] => [];

const ORDERS = {
  ...{ text: none, number: none, day: none, time: none, truth: none },
  directive: ({ catalogue }) => catalogue.directives.map(({ id }) => id),
  "org-unit": ({ catalogue }) => catalogue.orgUnits.map(({ code }) => code),
  choice: ({ choiceList }, { list = "" }) => choiceList(list)?.choices.map(({ value }) => value) ?? [],
} satisfies Record<Holds, (index: CatalogueIndex, field: Field) => readonly FieldValue[]>;

const BLANK_RANK = "\uffff";

function ranking(order: readonly FieldValue[]): (value: FieldValue | undefined) => Rank {
  const places = new Map(order.map((value, place) => [value, place]));
  return (value) => {
    if (value === undefined) return BLANK_RANK;
    return places.get(value) ?? (typeof value === "number" ? value : String(value));
  };
}
