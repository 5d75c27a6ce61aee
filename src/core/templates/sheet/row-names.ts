import type { Field, Rule } from "../../catalogue";

/** Defined names about the row they are used in; see `row-verdict.ts`. */
export const rowNames = (template: string) => ({
  /** TRUE where the unit has written anything. */
  hasData: `co_${template}`,
  /** Labels of the required columns left blank. */
  missing: `thieu_${template}`,
  /** Labels of the columns holding what they do not take. */
  mistyped: `sai_${template}`,
  /** TRUE where another row has the same key. */
  repeated: `trung_${template}`,
  /** A letter for each cell of the table that is no longer as the board wrote it beforehand; of the whole sheet. */
  changed: `khac_${template}`,
  /** The words of the column "Kiểm tra". */
  check: `kt_${template}`,
});

/** The value of a computed field: `tinh_KG01_tyLeDV`. */
export const computedName = (template: string, { key }: Pick<Field, "key">): string =>
  `tinh_${template}_${key}`;

/** TRUE where a rule is broken: `dk_KG01_C1`. */
export const ruleName = (template: string, { code }: Pick<Rule, "code">): string =>
  `dk_${template}_${code.replace(/[^\p{L}\p{N}_]/gu, "_")}`;
