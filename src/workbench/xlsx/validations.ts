import { given } from "../../core/base";
import type { DataValidationOperator, ISheetDataValidationRule } from "@univerjs/core";
import { rangesOf } from "./area";
import { attribute, elementsOf, elementAt, flagAttribute } from "./xml-elements";

/** How the grid numbers what happens to a refused entry. */
const ERROR_STYLES: Readonly<Record<string, number>> = { stop: 1, warning: 2, information: 0 };
/** As an arrow in the cell; its own drop-down style would paint chips over official forms. */
const ARROW = 1;
const TEXT = 0;

/** Days are numbers in the cell: the grid's own rule for dates would read what is shown, month first. */
const GRID_TYPES: Readonly<Record<string, string>> = { none: "any", date: "decimal", time: "decimal" };

/** How programs write a condition nothing meets; LibreOffice makes a number of it. */
const NEVER = new Set(["FALSE", "FALSE()", "0"]);

export interface ValidationContext {
  readonly sheetId: string;
  readonly size: { readonly rows: number; readonly columns: number };
  /** A formula of a rule for the first row of its range, from 1; see `writerOut`. */
  readonly writtenOut: (formula: string, row: number) => string;
  /** See `nameResolver`. */
  readonly resolve: (formula: string) => string;
}

/** `<dataValidation>` elements as rules of the grid; in the file they stay what they are. */
export function readValidations(
  sheet: Element,
  context: ValidationContext,
): readonly ISheetDataValidationRule[] {
  return elementsOf(elementAt(sheet, "dataValidations")).flatMap((element, index) => {
    const ranges = rangesOf(attribute(element, "sqref") ?? "", context.size);
    // Nobody may type there, whatever they type: the lock of the cell says so already, and the grid would paint
    // every such cell as wrong.
    const forbidsAll = attribute(element, "type") === "custom" && NEVER.has(textOf(element, "formula1"));
    return forbidsAll || ranges.length === 0 ? [] : [rule(element, ranges, { ...context, index })];
  });
}

function rule(
  element: Element,
  ranges: ISheetDataValidationRule["ranges"],
  { sheetId, index, resolve, writtenOut }: ValidationContext & { readonly index: number },
): ISheetDataValidationRule {
  const type = attribute(element, "type") ?? "any";
  const firstRow = (ranges[0]?.startRow ?? 0) + 1;
  const [formula1, formula2] = ["formula1", "formula2"].map((name) => {
    const text = textOf(element, name);
    // LibreOffice writes a second formula for every rule: where nothing is compared, the grid takes it for a colour.
    const isIdle = name === "formula2" && !COMPARED.has(type);
    return text === "" || isIdle
      ? undefined
      : inputOf(type === "list" ? resolve(text) : writtenOut(text, firstRow));
  });
  const texts = Object.fromEntries(
    ["error", "errorTitle", "prompt", "promptTitle"].flatMap((name) => {
      const text = attribute(element, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  return {
    uid: `${sheetId}-validation-${index}`,
    type: GRID_TYPES[type] ?? type,
    ranges,
    allowBlank: flagAttribute(element, "allowBlank"),
    showErrorMessage: flagAttribute(element, "showErrorMessage"),
    showInputMessage: flagAttribute(element, "showInputMessage"),
    errorStyle: ERROR_STYLES[attribute(element, "errorStyle") ?? "stop"] ?? 1,
    // In the file, showDropDown="1" hides the arrow.
    showDropDown: type === "list" && !flagAttribute(element, "showDropDown"),
    renderMode: type === "list" ? ARROW : TEXT,
    ...operatorOf(type, element),
    ...given({ formula1, formula2 }),
    ...texts,
  };
}

const textOf = (element: Element, name: string): string => elementAt(element, name)?.textContent ?? "";

/** Only comparisons have one: the grid would compare a list's value with nothing, and call it wrong. */
const COMPARED = new Set(["whole", "decimal", "date", "time", "textLength"]);

function operatorOf(type: string, element: Element): { operator?: DataValidationOperator } {
  const operator = attribute(element, "operator") ?? "between";
  return COMPARED.has(type) ? { operator: operator as DataValidationOperator } : {}; // the same words in both
}

/** The grid takes numbers and quoted lists as they are, everything else as a formula. */
function inputOf(text: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const list = /^"((?:[^"]|"")*)"$/.exec(text);
  return list ? (list[1] ?? "").replaceAll('""', '"') : `=${text}`;
}
