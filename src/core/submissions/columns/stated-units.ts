import type { Field } from "../../catalogue";
import type { Findings } from "../read-field/findings";
import { unitOfMeasure } from "../read-field/units-of-measure";
import type { ColumnClaim } from "./column-findings";
import type { HeaderBlock } from "./find-header";
import type { TextRow } from "./shown-texts";

/** Rows below the labels that may hold their units of measure. */
const UNIT_ROWS = 2;
const IN_BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;
const CAPTION = /(?:đơn vị(?: tính)?|đvt)\s*[:：]\s*(?<unit>[^.;)\]]+)/iu;
const FOREIGN_MONEY = /^(?:usd|do la(?: mi| my)?|dollars?|euros?|eur|ndt|nhan dan te)$/;

/**
 * Fields whose column says another unit of measure than the template's: in its label ("Kinh phí (đồng)"), in the row of
 * units below ("(nghìn đồng)"), or in a caption above the table ("Đơn vị tính: nghìn đồng"). Nobody can tell whether
 * the figures follow it, so the column is asked about, once.
 */
export function differingUnits(
  claims: readonly ColumnClaim[],
  rows: readonly TextRow[],
  { header, findings }: { readonly header: HeaderBlock; readonly findings: Findings },
): readonly string[] {
  const caption = captionOf(rows, header);
  const unitRows = rows.filter(
    ({ number }) => number >= header.firstRow && number <= header.lastRow + UNIT_ROWS,
  );
  return claims.flatMap(({ column, field, label }) => {
    if (field.unitOfMeasure === undefined) return [];
    const below = unitRows.flatMap(({ texts }) => texts.get(column) ?? []).filter(isAllInBrackets);
    const stated = [...below, label?.text ?? ""].flatMap(bracketed).filter((unit) => differs(unit, field));
    const found = stated[0] ?? (caption !== undefined && isOtherMoney(caption, field) ? caption : undefined);
    if (found === undefined) return [];
    findings.addAt({ row: header.lastRow, column, field: field.key }, "submission.column-unit-differs", {
      found,
      facts: { label: field.label, unit: field.unitOfMeasure },
    });
    return [field.key];
  });
}

function captionOf(rows: readonly TextRow[], { firstRow }: HeaderBlock): string | undefined {
  for (const { number, texts } of rows) {
    if (number >= firstRow) return undefined;
    for (const text of texts.values()) {
      const unit = CAPTION.exec(text)?.groups?.["unit"]?.trim();
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

const bracketed = (text: string): readonly string[] =>
  [...text.matchAll(IN_BRACKETS)].map(([, round, square]) => (round ?? square ?? "").trim());

const isAllInBrackets = (text: string): boolean => text.replace(IN_BRACKETS, "").trim() === "";

/** "đồng" for "triệu đồng", "nghìn người" for "người", "USD" for money; other words are no unit, or say the same. */
function differs(text: string, field: Field): boolean {
  const [stated, own] = [unitOfMeasure(text), unitOfMeasure(field.unitOfMeasure ?? "")];
  if (own.base === "dong" && FOREIGN_MONEY.test(stated.base)) return true;
  const isSameThing = stated.base === own.base || (stated.base === "" && stated.zeros > 0);
  return isSameThing && stated.zeros !== own.zeros;
}

/** A caption speaks of the money of the table, and of nothing else. */
function isOtherMoney(caption: string, field: Field): boolean {
  const { base } = unitOfMeasure(field.unitOfMeasure ?? "");
  const stated = unitOfMeasure(caption);
  return (
    base === "dong" && (stated.base === "dong" || FOREIGN_MONEY.test(stated.base)) && differs(caption, field)
  );
}
