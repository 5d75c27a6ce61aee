import { type Catalogue, type Field, kindOf } from "../../catalogue";
import type { ValidationDraft } from "../../workbook";
import { errorText, promptText } from "./field-words";
import { pickListOf } from "./list-names";
import { valueRange } from "./value-range";

/**
 * The native validation of a field's cells. Lists come by defined name, never inline (Excel cuts those at 255
 * characters and at commas). Patterns have no twin in Excel: the hint says the form, the reader checks it.
 */
export function fieldValidation(field: Field, catalogue: Catalogue, range: string): ValidationDraft {
  return {
    range,
    ...conditionOf(field),
    allowBlank: true,
    errorStyle: "stop",
    promptTitle: field.label,
    prompt: promptText(field, catalogue),
    errorTitle: field.label,
    error: errorText(field, catalogue),
  };
}

type Condition = Pick<ValidationDraft, "type" | "operator" | "formula1" | "formula2">;

/** Refuses whatever is typed: guards formulas and the board's cells, which must stay unlocked (see `styles.ts`). */
export const REFUSE_ALL: Condition = { type: "custom", formula1: "FALSE" };

function conditionOf(field: Field): Condition {
  if (field.formula !== undefined || field.filledByBoard) return REFUSE_ALL;
  const list = pickListOf(field);
  if (list !== undefined) return { type: "list", formula1: list };
  const { min, max } = valueRange(field);
  const { validation: type } = kindOf(field);
  return { type, operator: "between", formula1: String(min), formula2: String(max) };
}
