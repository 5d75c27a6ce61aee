import type { Template } from "../../catalogue";
import type { Row, Sheet } from "../../workbook";
import type { RuleScope } from "../entry/check-rules";
import { HEADER_TAIL, type PlannedColumns, RowClassifier, plannedColumns } from "./classify-row";
import { EntryContext } from "../entry/entry-context";
import type { SheetColumns } from "../columns/map-columns";
import { coveredCells } from "./merged-cells";
import type { Entry } from "../model";
import type { Findings } from "../read-field/findings";
import { type EntryReading, isUntouchedPreset } from "../entry/entry-reading";
import { isGrave, judgeEntry, readEntryCells, type ShownFigure } from "../entry/read-entry";
import type { FieldPlan, ReadingPlan, TemplatePlan } from "../entry/reading-plan";
import { tellPassedOver, type PassedOver } from "./passed-over";
import { textOf } from "../sheet-cells";
import { TotalRows } from "./total-rows";

/** What the rows of a sheet are read with. */
export interface SheetTask {
  readonly sheet: Sheet;
  readonly template: Template;
  readonly columns: SheetColumns;
  readonly plan: ReadingPlan;
  readonly cover: EntryContext | undefined;
  readonly coverRefused: ReadonlySet<string>;
  /** Rows written beforehand that nobody touched are no entries: the template is optional, or nil. */
  readonly dropPresets: boolean;
  readonly findings: Findings;
}

/** The entries of a sheet, and where the first may stand. */
export interface SheetEntries {
  readonly entries: readonly Entry[];
  /** The row below the header, its units, keys and numbers. */
  readonly firstRow: number;
}

/** Every entry below the header, in order; all that is no entry is passed over and said. */
export function readEntries(task: SheetTask): SheetEntries {
  const reader = new EntriesReader(task);
  for (const row of task.sheet.rows) if (row.number > task.columns.header.lastRow) reader.take(row);
  return reader.finish();
}

class EntriesReader {
  private readonly entries: (Entry & { readonly values: EntryReading["values"] })[] = [];
  private readonly passed: PassedOver = {
    hidden: [],
    footers: [],
    names: [],
    numbering: [],
    plainNumbering: [],
    headers: [],
    strangers: new Map(),
  };
  private readonly template: TemplatePlan;
  private readonly planned: PlannedColumns;
  private readonly classifier: RowClassifier;
  private readonly totals: TotalRows;
  private readonly context: EntryContext;
  private readonly ruleScope: RuleScope;
  private readonly covered: (row: number) => readonly number[];

  constructor(private readonly task: SheetTask) {
    const { columns, sheet, plan, cover } = task;
    this.template = plan.of(task.template);
    this.planned = plannedColumns(columns, this.template);
    this.classifier = new RowClassifier({ columns, planned: this.planned }, this.template, sheet.merges);
    this.totals = new TotalRows(this.template, this.planned);
    this.context = new EntryContext(task.template, plan, cover);
    const { columnOf, unread } = columns;
    this.ruleScope = { context: this.context, columnOf, unread, coverRefused: task.coverRefused };
    this.covered = coveredCells(sheet, this.planned);
  }

  take(row: Row): void {
    const { findings } = this.task;
    const covered = this.covered(row.number);
    switch (this.classifier.classify(row)) {
      case "data":
        if (this.totals.isUnlabelledTotal(row))
          findings.addAt({ row: row.number }, "submission.unlabelled-total-skipped");
        else this.readEntry(row, covered);
        return;
      case "total":
        this.totals.addTotal(row);
        return;
      case "note":
        findings.addAt({ row: row.number }, "submission.note-skipped", { found: firstText(row) });
        return;
      case "unclear":
        findings.addAt({ row: row.number }, "submission.row-unclear", { found: firstText(row) });
        return;
      case "footer":
        this.passed.footers.push(row.number);
        return;
      case "name":
        this.passed.names.push({ row: row.number, text: firstText(row) });
        return;
      case "numbers":
        this.passed.numbering.push(row.number);
        return;
      case "plain-numbers":
        this.passed.plainNumbering.push(row.number);
        return;
      case "header":
        this.passed.headers.push(row.number);
        return;
      case "blank":
        return;
    }
  }

  finish(): SheetEntries {
    const { findings, columns, plan } = this.task;
    this.totals.report(findings);
    const { filtered } = this.task.sheet;
    tellPassedOver(this.passed, columns, { filtered, hiddenColumns: this.hiddenColumns(), findings });
    const doubtful = findings.swaps.judge(plan.span, findings);
    const byRow = new Map(
      doubtful.length === 0 ? [] : this.entries.map((entry) => [entry.row, entry.values]),
    );
    for (const { row, field } of doubtful) delete byRow.get(row)?.[field];
    return { entries: this.entries, firstRow: this.firstRow() };
  }

  /** The table goes on below what seemed its signatures: a text between may be an entry. */
  private askAboutNames(): void {
    for (const { row, text } of this.passed.names.splice(0))
      this.task.findings.addAt({ row }, "submission.row-unclear", { found: text });
  }

  private hiddenColumns(): readonly number[] {
    const { sheet, columns } = this.task;
    const isHidden = (column: number) =>
      sheet.hiddenColumns.some(({ left, right }) => column >= left && column <= right);
    const isFilled = ({ field: { key } }: FieldPlan) =>
      this.entries.some(({ values }) => values[key] !== undefined);
    return this.template.fields
      .filter((plan) => plan.isInput && isHidden(columns.columnOf.get(plan.field.key) ?? 0) && isFilled(plan))
      .map(({ field }) => columns.columnOf.get(field.key) ?? 0);
  }

  private firstRow(): number {
    const { header, keyRow } = this.task.columns;
    const { headers, numbering, plainNumbering } = this.passed;
    const tail = [...headers, ...numbering, ...plainNumbering].filter(
      (row) => row <= header.lastRow + HEADER_TAIL,
    );
    return Math.max(header.lastRow, keyRow?.row ?? 0, ...tail) + 1;
  }

  private readEntry(row: Row, covered: readonly number[]): void {
    const { template, sheet, findings, dropPresets } = this.task;
    const visible =
      covered.length === 0
        ? row
        : { ...row, cells: row.cells.filter(({ column }) => !covered.includes(column)) };
    const reading = readEntryCells(visible, this.planned, findings);
    if (dropPresets && isUntouchedPreset(reading, template)) return;
    for (const column of covered) this.reportCovered(row, column, reading);
    this.context.values = reading.values;
    const shown: ShownFigure = (key) => this.shownFigure(row, key);
    judgeEntry(reading, this.template, { scope: this.ruleScope, findings, shown });
    this.totals.addEntry(reading.values);
    if (row.hidden) this.passed.hidden.push(row.number);
    this.askAboutNames();
    this.noteStrangers(row);
    this.entries.push({
      template: template.code,
      sheet: sheet.name,
      row: row.number,
      values: reading.values,
    });
  }

  private shownFigure(row: Row, key: string): ReturnType<ShownFigure> {
    const column = this.task.columns.columnOf.get(key);
    const cell = column === undefined ? undefined : row.cells.find((one) => one.column === column);
    return cell === undefined ? undefined : { cell, findings: this.task.findings };
  }

  /** A cell behind a merged one: nobody can tell whether the value above counts here too. */
  private reportCovered({ number: row }: Row, column: number, { refused }: EntryReading): void {
    const plan = this.planned[column];
    if (!plan?.isInput) return;
    const { field } = plan;
    const at = { row, column, field: field.key };
    this.task.findings.addAt(at, "submission.merged-cell", { severity: isGrave(plan) ? "error" : "warning" });
    refused.add(field.key);
  }

  private noteStrangers({ number, cells }: Row): void {
    for (const cell of cells) {
      if (this.planned[cell.column] !== undefined || this.task.columns.ownColumns.has(cell.column)) continue;
      if (cell.kind === "uncalculated" || (cell.kind === "text" && textOf(cell) === undefined)) continue;
      if (!this.passed.strangers.has(cell.column)) this.passed.strangers.set(cell.column, number);
    }
  }
}

function firstText({ cells }: Row): string {
  for (const cell of cells) {
    const text = textOf(cell);
    if (text !== undefined) return text;
  }
  return "";
}
