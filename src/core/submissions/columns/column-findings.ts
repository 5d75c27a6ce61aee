import { columnLetters, foldAmong, foldKey } from "../../base";
import type { Field, Template } from "../../catalogue";
import type { HeaderBlock, HeaderCell, KeyRow } from "./find-header";
import { isOwnLabel } from "./header-labels";
import type { Findings } from "../read-field/findings";

/** A column and the field it seems to hold. */
export interface ColumnClaim {
  readonly column: number;
  readonly field: Field;
  /** What the header says there. */
  readonly label: HeaderCell | undefined;
  readonly byKey: boolean;
}

/** Where findings about columns are put down. */
export interface HeaderFindings {
  readonly header: HeaderBlock;
  readonly findings: Findings;
}

/** Fields whose column says one thing in its label and another in its key, or in brackets behind its own name. */
export function contradictions(
  claims: readonly ColumnClaim[],
  keyRow: KeyRow | undefined,
  { header, findings }: HeaderFindings,
): readonly string[] {
  return claims.flatMap(({ column, field, label, byKey }) => {
    const other = label?.field === field ? undefined : label?.field;
    if (label === undefined || (label.field !== field && !(byKey && keyRow !== undefined))) return [];
    const words = label.field === field ? bracketsIn(label.text) : [label.text];
    if (other === undefined && !words.some((text) => saysOtherThing(text, field))) return [];
    findings.addAt({ row: header.lastRow, column, field: field.key }, "submission.header-contradiction", {
      found: label.text,
      facts: { label: field.label },
    });
    return other === undefined ? [field.key] : [field.key, other.key];
  });
}

/** Words by which a column is about something else than its own label: "Kinh phí còn nợ", "Số người vắng". */
const OTHER_THING =
  /^thang$|(?:^| )(?:vang|nu|trong do|du kien|con no|con thieu|ke hoach|cung ki|luy ke|ki truoc|nam 20\d\d|ket thuc|den ngay)(?= |$)/;

/** "Vàng" is no "vắng". */
const foldAmongOthers = foldAmong(
  "tháng vắng nữ dự kiến còn nợ thiếu kế hoạch cùng kỳ lũy kế trước năm đến ngày",
);

const bracketsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\(([^()]*)\)/g)].map(([, words = ""]) => words);

/** Whether words are of something else than the column: "(lũy kế từ đầu năm)". */
export function saysOtherThing(text: string, { label, group = "", aliases }: Field): boolean {
  const [word] = OTHER_THING.exec(foldAmongOthers(text)) ?? [];
  return (
    word !== undefined && ![label, group, ...aliases].some((own) => ` ${foldKey(own)} `.includes(`${word} `))
  );
}

/** Fields that two columns claim. */
export function duplicates(
  claims: readonly ColumnClaim[],
  { header, findings }: HeaderFindings,
): readonly string[] {
  const first = new Map<string, ColumnClaim>();
  return claims.flatMap((claim) => {
    const { field, column, label } = claim;
    const other = first.get(field.key);
    if (other === undefined) {
      first.set(field.key, claim);
      return [];
    }
    findings.addAt({ row: header.lastRow, column, field: field.key }, "submission.column-duplicate", {
      found: label?.text ?? field.label,
      facts: { label: field.label, other: columnLetters(other.column) },
    });
    return [field.key];
  });
}

/** Columns known by another name than the template's, or by their key alone. */
export function tellRenamed(
  claims: readonly ColumnClaim[],
  { lastRow: row }: HeaderBlock,
  findings: Findings,
): void {
  for (const { column, field, label, byKey } of claims) {
    const at = { row, column, field: field.key };
    const facts = { label: field.label };
    if (label === undefined || (label.field === undefined && byKey)) {
      findings.addAt(at, "submission.column-renamed", { found: label?.text ?? "", facts });
    } else if (label.field === field && label.how === "alias" && !isOwnLabel(label.text, field)) {
      findings.addAt(at, "submission.column-alias", { found: label.text, facts });
    }
  }
}

export function tellMoved(
  { fields }: Template,
  columnOf: ReadonlyMap<string, number>,
  { header, findings }: HeaderFindings,
): void {
  let rightmost = 0;
  const moved = fields.filter(({ key }) => {
    const column = columnOf.get(key);
    if (column === undefined) return false;
    const isMoved = column < rightmost;
    rightmost = Math.max(rightmost, column);
    return isMoved;
  });
  if (moved.length === 0) return;
  const facts = { labels: moved.map(({ label }) => label).join("; ") };
  findings.addAt({ row: header.lastRow }, "submission.columns-moved", { facts });
}

interface MissingWhere extends HeaderFindings {
  readonly refused: ReadonlySet<string>;
  readonly strangers: ReadonlyMap<number, string>;
  /** The board decided what the columns of this form are, and knows what it lacks. */
  readonly isDecided: boolean;
}

const MISSING = ["submission.column-missing", "submission.optional-column-missing"] as const;
/** Headings nobody knows may be those of the missing columns. */
const NOT_RECOGNISED = [
  "submission.column-not-recognised",
  "submission.optional-column-not-recognised",
] as const;

/** Reports the fields without column; answers all fields nothing is known of. */
export function tellMissing(
  { fields }: Template,
  columnOf: ReadonlyMap<string, number>,
  { header, refused, strangers, isDecided, findings }: MissingWhere,
): ReadonlySet<string> {
  const unknown = [...strangers.values()].slice(0, 5).join("; ");
  const [gone, optionalGone] = unknown === "" || isDecided ? MISSING : NOT_RECOGNISED;
  const unread = fields.filter(({ key }) => !columnOf.has(key));
  for (const { key, label, required, formula, filledByBoard } of unread) {
    if (refused.has(key) || formula !== undefined || filledByBoard) continue;
    findings.addAt({ row: header.lastRow, field: key }, required && !isDecided ? gone : optionalGone, {
      facts: unknown === "" || isDecided ? { label } : { label, unknown },
    });
  }
  return new Set(unread.filter(({ formula }) => formula === undefined).map(({ key }) => key));
}
