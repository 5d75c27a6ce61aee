import type { Issue } from "../../../src/core/base";
import { readCell } from "../../../src/core/submissions/entry/read-entry";
import { type FieldPlan, readingPlan } from "../../../src/core/submissions/entry/reading-plan";
import type { FieldValue } from "../../../src/core/submissions";
import { Findings } from "../../../src/core/submissions/read-field/findings";
import type { Cell } from "../../../src/core/workbook";
import { index } from "../a-submission";
import { ASKED, BLANK, type Meaning, type Typed, type TypedContent } from "./typed-column";

/** What was made of one typed cell. */
export interface TypedReading {
  readonly value: FieldValue | undefined;
  readonly issues: readonly Issue[];
}

const plan = readingPlan(index, index.period("2024"), "XA_21811");

/** Reads one cell of a column ("KG01.dvThamGia") as it would be read in a returned workbook. */
export function readTyped(column: string, typed: Typed): TypedReading {
  const [code = "", key = ""] = column.split(".");
  const one = planOf(code, key);
  const issues: Issue[] = [];
  const findings = new Findings({ sheet: code, template: code }, issues);
  const values: Record<string, FieldValue> = {};
  readCell(cellOf(typed), one, { values, refused: new Set() }, findings);
  return { value: values[key], issues };
}

function planOf(code: string, key: string): FieldPlan {
  const template = index.template(code);
  const one =
    template === undefined ? undefined : plan.of(template).fields.find(({ field }) => field.key === key);
  if (one === undefined) throw new Error(`no column ${code}.${key}`);
  return one;
}

function cellOf(typed: Typed): Cell {
  const content: TypedContent = typeof typed === "object" ? typed : { value: typed };
  const { value } = content;
  const kind = typeof value === "string" ? "text" : typeof value === "boolean" ? "boolean" : "number";
  return { column: 1, kind, formula: false, ...content };
}

/** How a reading stands to what was meant. */
export type Verdict = "right" | "wrong" | "refused";

/** `wrong`: another value than was meant, or one where it had to be asked; `refused`: asked without need. */
export function judgeTyped({ value, issues }: TypedReading, means: Meaning): Verdict {
  const isAsked = issues.some(({ severity }) => severity === "error");
  if (means === ASKED) {
    const isSaid = isAsked || issues.some(({ severity }) => severity === "warning");
    return value === undefined && isSaid ? "right" : "wrong";
  }
  if (isAsked) return "refused";
  const meant = means === BLANK ? undefined : means;
  const isSame =
    typeof value === "number" && typeof meant === "number" ? Math.abs(value - meant) < 1e-9 : value === meant;
  return isSame ? "right" : "wrong";
}
