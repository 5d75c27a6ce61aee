import type { Row } from "../../workbook";
import type { RowKind } from "./classify-row";
import { HEADER_TAIL } from "./classify-row";
import type { SheetColumns } from "../columns/map-columns";
import type { PlannedColumns } from "./planned-columns";
import type { SubmissionCode } from "../issues";
import type { Findings } from "../read-field/findings";
import { shownCell } from "../read-field/findings";
import { lineWord } from "./line-words";
import { writtenOver } from "./numbering-row";
import { textOf } from "../sheet-cells";
import type { UnitsBeside } from "../columns/units-beside";
import { tellPassedOver, type PassedOver, type Where } from "./passed-over";

interface PassedRow {
  readonly row: number;
  readonly text: string;
}

/** Rows among the entries that are none: each is passed over, and said, or asked about. */
export class Furniture {
  private readonly passed: PassedOver = {
    hidden: [],
    footers: [],
    names: [],
    numbering: [],
    plainNumbering: [],
    headers: [],
    otherTables: [],
    dashes: [],
    strangers: new Map(),
  };
  /** Lone texts that head a group if the next row is an entry. */
  private headings: PassedRow[] = [];
  /** Headings that say that the rows below them do not count, and what they are should none follow. */
  private apart: (PassedRow & { readonly alone: SubmissionCode })[] = [];
  private readonly nil: PassedRow[] = [];

  /** @param setsApart whether a heading says that the rows below it are none of the report. */
  constructor(
    private readonly findings: Findings,
    private readonly units: Pick<UnitsBeside, "hear" | "hearNumbers">,
    private readonly planned: PlannedColumns,
    private readonly setsApart: (heading: string) => boolean,
  ) {}

  take(row: Row, kind: Exclude<RowKind, "data" | "begun" | "total" | "lumped" | "worded" | "blank">): void {
    if (kind === "other-table") {
      this.headings = this.headings.filter(({ row: above }) => above !== row.number - 1); // its title
      this.passed.otherTables.push({ row: row.number, text: shownIn(row) });
    }
    if (kind !== "heading") this.askAboutHeadings();
    switch (kind) {
      case "other-table":
        return;
      case "dashes":
        this.passed.dashes.push(row.number);
        return;
      case "numbers":
        this.passed.numbering.push(row.number);
        this.units.hearNumbers(row);
        return;
      case "changed-numbers":
        this.passed.numbering.push(row.number);
        this.units.hearNumbers(row);
        this.askAboutChanged(row);
        return;
      case "plain-numbers":
        this.passed.plainNumbering.push(row.number);
        this.units.hearNumbers(row);
        return;
      case "header":
        this.passed.headers.push(row.number);
        return;
      default:
        this.takeWords({ row: row.number, text: shownIn(row) }, kind);
    }
  }

  private takeWords(
    one: PassedRow,
    kind: "note" | "unclear" | "example" | "heading" | "nil" | "name" | "footer",
  ): void {
    this.units.hear(one.text, one.row);
    if (this.mayHead(one.text, kind) && this.setsApart(one.text)) {
      const alone = kind === "note" ? "submission.note-skipped" : "submission.row-unclear";
      this.apart.push({ ...one, alone });
      return;
    }
    switch (kind) {
      case "note":
        this.tell(one, "submission.note-skipped");
        return;
      case "unclear":
        this.tell(one, "submission.row-unclear");
        return;
      case "example":
        this.tell(one, "submission.example-row");
        return;
      case "heading":
        this.headings.push(one);
        return;
      case "nil":
        this.nil.push(one);
        return;
      case "name":
        this.passed.names.push(one);
        return;
      case "footer":
        this.passed.footers.push(one.row);
        return;
    }
  }

  /**
   * An entry stands here: lone texts just above it head its group. The table goes on below what seemed its signatures,
   * so that a text between may be an entry.
   */
  entryFollows({ number, hidden }: Row): void {
    for (const one of this.apart.splice(0)) this.tell(one, "submission.rows-set-apart");
    for (const one of this.headings.splice(0)) this.tell(one, "submission.heading-skipped");
    if (hidden) this.passed.hidden.push(number);
    for (const one of this.passed.names.splice(0)) this.tell(one, "submission.row-unclear");
  }

  /** Lone texts with no entry below them may be entries that were only begun. */
  askAboutHeadings(): void {
    for (const one of this.headings.splice(0)) this.tell(one, "submission.row-unclear");
  }

  /** A remark ("Ghi chú: …") is about the rows around it, and heads none. */
  private mayHead(text: string, kind: RowKind): boolean {
    return kind === "heading" || kind === "unclear" || (kind === "note" && lineWord(text) !== "note");
  }

  strangerAt(column: number, row: number): void {
    if (!this.passed.strangers.has(column)) this.passed.strangers.set(column, row);
  }

  /**
   * The row that says the whole table is nil, for want of any entry. Beside entries the words contradict them where they
   * stand first; further down they speak of a part.
   */
  nilStatement(firstEntry: number | undefined, entries: number): boolean {
    const [first] = this.nil;
    for (const one of this.nil) {
      if (firstEntry === undefined) continue;
      if (one.row > firstEntry) this.tell(one, "submission.note-skipped");
      else
        this.findings.addAt({ row: one.row }, "submission.nil-contradiction", { facts: { rows: entries } });
    }
    if (first === undefined || firstEntry !== undefined) return false;
    this.tell(first, "submission.nil-in-table");
    return true;
  }

  report(columns: SheetColumns, sheet: Omit<Where, "findings">): void {
    this.askAboutHeadings();
    for (const one of this.apart.splice(0)) this.tell(one, one.alone);
    tellPassedOver(this.passed, columns, { ...sheet, findings: this.findings });
  }

  /** The row below the header, its units, keys and numbers. */
  firstRow({ header, keyRow }: SheetColumns): number {
    const { headers, numbering, plainNumbering } = this.passed;
    const tail = [...headers, ...numbering, ...plainNumbering].filter(
      (row) => row <= header.lastRow + HEADER_TAIL,
    );
    return Math.max(header.lastRow, keyRow?.row ?? 0, ...tail) + 1;
  }

  /** A value typed over the number of its column would be lost, and nobody can tell of which entry it is. */
  private askAboutChanged(row: Row): void {
    const cell = writtenOver(row, (column) => this.planned[column] !== undefined);
    if (cell === undefined) return;
    const at = { row: row.number, column: cell.column };
    this.findings.addAt(at, "submission.numbering-changed", { found: shownCell(cell) });
  }

  private tell({ row, text }: PassedRow, code: SubmissionCode): void {
    this.findings.addAt({ row }, code, { found: text });
  }
}

/** The texts of a row ("II KHỐI CƠ QUAN"), else what its first cell shows. */
export function shownIn({ cells }: Row): string {
  const texts = cells.flatMap((cell) => textOf(cell)?.trim() ?? []);
  if (texts.length > 0) return texts.slice(0, MOST_TEXTS).join(" ");
  const first = cells.find(({ kind, formula }) => kind !== "text" && !formula) ?? cells[0];
  return first === undefined ? "" : shownCell(first);
}

const MOST_TEXTS = 3;
