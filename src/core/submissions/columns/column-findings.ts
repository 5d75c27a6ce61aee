import { columnLetters, foldAmong, foldKey } from "../../base";
import { type Field, type Template, kindOf } from "../../catalogue";
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
  /** Whether somebody typed figures into a column, below its heading. */
  readonly holdsFigures: (column: number) => boolean;
  /** The board decided what the columns of this form are, and knows what it lacks. */
  readonly isDecided: boolean;
}

const MISSING = ["submission.column-missing", "submission.optional-column-missing"] as const;
/** Headings nobody knows may be those of the missing columns. */
const NOT_RECOGNISED = [
  "submission.column-not-recognised",
  "submission.optional-column-not-recognised",
] as const;

/** Fields without a column. */
interface Missing {
  /** Nothing is known of them. */
  readonly unread: ReadonlySet<string>;
  /** Columns that stand in their place: they were told. */
  readonly told: ReadonlySet<number>;
}

/** Reports the fields without column. Figures that stand where one of them should are perhaps its own: they are asked about. */
export function tellMissing(
  template: Template,
  columnOf: ReadonlyMap<string, number>,
  { header, refused, strangers, isDecided, holdsFigures, findings }: MissingWhere,
): Missing {
  const unknown = [...strangers.values()].slice(0, 5).join("; ");
  const [gone, optionalGone] = unknown === "" || isDecided ? MISSING : NOT_RECOGNISED;
  const unread = template.fields.filter(({ key }) => !columnOf.has(key));
  const told = new Set<number>();
  for (const field of unread) {
    const { key, label, required, formula, filledByBoard } = field;
    if (refused.has(key) || formula !== undefined || filledByBoard) continue;
    const place =
      isDecided || kindOf(field).holds !== "number" ? undefined : placeOf(field, template, columnOf);
    if (place !== undefined && holdsFigures(place)) {
      told.add(place);
      const found = strangers.get(place) ?? columnLetters(place);
      const at = { row: header.lastRow, column: place, field: key };
      findings.addAt(at, "submission.column-in-its-place", { found, facts: { label } });
      continue;
    }
    findings.addAt({ row: header.lastRow, field: key }, required && !isDecided ? gone : optionalGone, {
      facts: unknown === "" || isDecided ? { label } : { label, unknown },
    });
  }
  return {
    unread: new Set(unread.filter(({ formula }) => formula === undefined).map(({ key }) => key)),
    told,
  };
}

/** The column between those of the fields before and behind it, where there is just one. */
function placeOf(
  field: Field,
  { fields }: Template,
  columnOf: ReadonlyMap<string, number>,
): number | undefined {
  const at = fields.indexOf(field);
  const [before, behind] = [fields[at - 1], fields[at + 1]].map((one) => one && columnOf.get(one.key));
  if (before === undefined) return undefined;
  return fields[at + 1] === undefined || behind === before + 2 ? before + 1 : undefined;
}
