import { type CatalogueIndex, type Dated, type Field, type Holds, kindOf, validOn } from "../../catalogue";
import type { FieldValue } from "../../submissions";
import type { Scalar } from "../../workbook";
import { type PlainDate, groupBy, remembered, serialFromDate, serialFromTime } from "../../base";
import { words } from "./words";

/** What a reader of the summary has to know to find the code behind a name it shows. */
export interface UsedLabel {
  readonly kind: "directive" | "org-unit";
  readonly label: string;
  readonly code: string;
}

type CellOf = (value: FieldValue | undefined) => Scalar | undefined;

/** Names for people in place of codes, and a memory of the names used, so that a summary can be read back. */
export interface Labels {
  orgUnit(code: string): string;
  /** Short, for lists of names. */
  shortName(code: string): string;
  directive(id: string): string;
  /** "Tháng 2 năm 2024" */
  period(id: string): string;
  /** How a cell shows a value of this field; every value of a field is shown as another text or number. */
  cellOf(field: Field): CellOf;
  used(): readonly UsedLabel[];
}

/**
 * Names are those of the catalogue. Of equal names each carries its code too, but for the only one that is there on the day:
 * a commune that bears the name of one it took over is called by it alone.
 */
export function labelsOf(
  { catalogue, orgUnit: unitOf, period: periodOf }: CatalogueIndex,
  on: PlainDate,
): Labels {
  const used: UsedLabel[] = [];
  const remember = (kind: UsedLabel["kind"], names: ReadonlyMap<string, string>) => {
    const labels = new Map<string, string>();
    return (code: string): string => {
      const known = labels.get(code);
      if (known !== undefined) return known;
      const label = names.get(code) ?? code;
      labels.set(code, label);
      used.push({ kind, label, code });
      return label;
    };
  };
  const orgUnit = remember(
    "org-unit",
    distinctNames(
      catalogue.orgUnits.map((unit) => ({ ...unit, key: unit.code })),
      on,
    ),
  );
  const directive = remember(
    "directive",
    distinctNames(
      catalogue.directives.map((one) => ({ ...one, key: one.id, name: one.label })),
      on,
    ),
  );
  const cells = {
    ...{ text: asItIs, number: asItIs, choice: asItIs },
    ...{
      day: dateCell,
      time: timeCell,
      truth: yesOrNo,
      directive: named(directive),
      "org-unit": named(orgUnit),
    },
  } satisfies Record<Holds, CellOf>;
  return {
    orgUnit,
    directive,
    period: (id) => periodOf(id)?.name ?? id,
    shortName: (code) => unitOf(code)?.shortName ?? code,
    cellOf: (field) => cells[kindOf(field).holds],
    used: () => used,
  };
}

interface NamedRecord extends Dated {
  readonly key: string;
  readonly name: string;
}

function distinctNames(records: readonly NamedRecord[], on: PlainDate): ReadonlyMap<string, string> {
  const labels = [...groupBy(records, ({ name }) => name)].flatMap(([name, alike]) => {
    const [only, another] = alike.length === 1 ? alike : alike.filter((one) => validOn(one, on));
    const plain = another === undefined ? only : undefined;
    return alike.map((one) => [one.key, one === plain ? name : `${name} (${one.key})`] as const);
  });
  return new Map(labels);
}

const named =
  (nameOf: (code: string) => string) =>
  (value: FieldValue | undefined): Scalar | undefined =>
    typeof value === "string" ? nameOf(value) : value;

const yesOrNo = (value: FieldValue | undefined): Scalar | undefined =>
  typeof value === "boolean" ? (value ? words.yes : words.no) : value;

/** The first day Excel counts; earlier ones stay ISO text. */
const FIRST_DAY = "1900-03-01";

const serialOf = remembered(serialFromDate);

const dateCell = (value: FieldValue | undefined): Scalar | undefined =>
  typeof value === "string" && value >= FIRST_DAY ? serialOf(value) : value;

const timeCell = (value: FieldValue | undefined): Scalar | undefined =>
  typeof value === "string" ? serialFromTime(value) : value;

const asItIs = (value: FieldValue | undefined): Scalar | undefined => value;
