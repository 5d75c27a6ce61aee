import type { CellRange, CellValidation, ValidationKind } from "../../model";
import type { XmlReader } from "../xml/xml-reader";
import { asExcelFormula } from "./ods-names";

/** What cells of a name are held to. */
export type OdsValidation = Omit<CellValidation, "ranges">;

const LIST = /cell-content-is-in-list\((.*)\)/s;
const KINDS: readonly (readonly [ValidationKind, RegExp])[] = [
  ["list", LIST],
  ["whole", /cell-content-is-whole-number\(/],
  ["decimal", /cell-content-is-decimal-number\(/],
  ["date", /cell-content-is-date\(/],
  ["time", /cell-content-is-time\(/],
  ["text-length", /cell-content-text-length/],
];
const MOST_RANGES = 5_000;

/** `<table:content-validations>` was just opened: its conditions by their names. */
export function readOdsValidations(reader: XmlReader): ReadonlyMap<string, OdsValidation> {
  const { depth } = reader;
  const validations = new Map<string, OdsValidation>();
  while (reader.nextChild(depth)) {
    const condition = reader.attribute("table:condition") ?? "";
    const kind = KINDS.find(([, pattern]) => pattern.test(condition))?.[0];
    const needsValue = reader.attribute("table:allow-empty-cell") === "false";
    const formula = asExcelFormula(LIST.exec(condition)?.[1] ?? "").replace(/^\$/, "");
    if (kind !== undefined)
      validations.set(reader.attribute("table:name") ?? "", { kind, formula, needsValue });
  }
  return validations;
}

/** Cells of one table by the name of what they are held to; those below one another are one range. */
export class ValidatedCells {
  private readonly ranges = new Map<string, CellRange[]>();
  private count = 0;

  add(name: string, range: CellRange): void {
    const found = this.ranges.get(name) ?? [];
    const above = found.findIndex(
      ({ left, right, bottom }) => left === range.left && right === range.right && bottom + 1 === range.top,
    );
    const whole = found[above];
    if (whole !== undefined) found[above] = { ...whole, bottom: range.bottom };
    else if (this.count < MOST_RANGES) {
      found.push(range);
      this.count += 1;
    }
    this.ranges.set(name, found);
  }

  all(validations: ReadonlyMap<string, OdsValidation>): readonly CellValidation[] {
    return [...this.ranges].flatMap(([name, ranges]) => {
      const validation = validations.get(name);
      return validation === undefined ? [] : [{ ...validation, ranges }];
    });
  }
}
