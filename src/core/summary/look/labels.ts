import { type CatalogueIndex, type Field, type Holds, kindOf } from "../../catalogue";
import type { FieldValue } from "../../submissions";
import type { Scalar } from "../../workbook";
import { remembered, serialFromDate, serialFromTime } from "../../base";
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

/** Names are those of the catalogue; of equal names each carries its code too. */
export function labelsOf({ catalogue, orgUnit: unitOf, period: periodOf }: CatalogueIndex): Labels {
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
    distinctNames(catalogue.orgUnits.map(({ code, name }) => [code, name])),
  );
  const directive = remember(
    "directive",
    distinctNames(catalogue.directives.map(({ id, label }) => [id, label])),
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

function distinctNames(
  entries: readonly (readonly [code: string, name: string])[],
): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const [, name] of entries) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(
    entries.map(([code, name]) => [code, (uses.get(name) ?? 0) > 1 ? `${name} (${code})` : name]),
  );
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
