import type { Template } from "../../catalogue";
import type { Row, Sheet, SheetNote } from "../../workbook";
import type { RuleScope } from "../entry/check-rules";
import { RowClassifier } from "./classify-row";
import { type PlannedColumns, plannedColumns } from "./planned-columns";
import { reportCorrected } from "../entry/corrected-figures";
import { EntryContext } from "../entry/entry-context";
import { withPercentSign } from "../columns/percent-points";
import type { SheetColumns } from "../columns/map-columns";
import { type CoveredCell, coveredCells } from "./merged-cells";
import type { Entry, SheetAround, UnreadCell } from "../model";
import { type Findings, shownCell } from "../read-field/findings";
import { type EntryReading, isUntouchedPreset } from "../entry/entry-reading";
import { judgeEntry, readEntryCells, type ShownFigure } from "../entry/read-entry";
import type { FieldPlan, ReadingPlan, TemplatePlan } from "../entry/reading-plan";
import { type NamedEntry, addedUpRows, doubtfulRows, isLax } from "./doubtful-rows";
import { Furniture, shownIn } from "./furniture";
import { doubtsFigures, saidToBeOf, saysCalledOff, setsRowsApart } from "./no-entry-words";
import { reportSheetRules } from "../entry/sheet-rules";
import { textOf } from "../sheet-cells";
import { StruckRows } from "./struck-rows";
import { type TotalDoubt, TotalRows } from "./total-rows";
import { UnitsBeside } from "../columns/units-beside";
import { ValuesAbove } from "./values-above";

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

/** The entries of a sheet, and what conditions over them all need besides. */
export interface SheetEntries {
  readonly entries: readonly Entry[];
  /** For want of entries, a row says that there is nothing to report. */
  readonly saysNil: boolean;
  /** Rows written beforehand, where nobody has touched any of them and nothing else is there: no entries yet. */
  readonly untouched: readonly Entry[];
  /** Its first row is the one below the header, its units, keys and numbers. */
  readonly around: SheetAround;
}

/** A row as it was read, before it is judged. */
interface ReadRow {
  readonly row: Row;
  readonly reading: EntryReading;
}

type Aside = Pick<SheetNote, "row" | "column" | "text">;
/** "bỏ", "huỷ": words that say something of a row; its number is shorter. */
const FEWEST_LETTERS = 2;

/** Every entry below the header, in order; all that is no entry is passed over and said. */
export function readEntries(task: SheetTask): SheetEntries {
  const reader = new EntriesReader(task);
  for (const row of task.sheet.rows) if (row.number > task.columns.header.lastRow) reader.take(row);
  return reader.finish();
}

class EntriesReader {
  /** Rows written beforehand that nobody touched, as long as no other row has come. */
  private held: readonly ReadRow[] = [];
  private readonly entries: (Entry & { readonly values: EntryReading["values"] })[] = [];
  /** What their rows begin with, where that may tell that they are none. */
  private readonly beginnings: Map<number, Pick<NamedEntry, "begins" | "ordinal">> | undefined;
  private readonly furniture: Furniture;
  private readonly units: UnitsBeside;
  private readonly template: TemplatePlan;
  private readonly planned: PlannedColumns;
  private readonly classifier: RowClassifier;
  private readonly totals: TotalRows;
  private readonly above: ValuesAbove;
  private readonly strikes = new StruckRows();
  /** What stands beside the table in the row of an entry, where its number was or behind its last column. */
  private readonly asides: Aside[] = [];
  private readonly refused: UnreadCell[] = [];
  private readonly context: EntryContext;
  private readonly ruleScope: RuleScope;
  private readonly covered: (row: number) => readonly CoveredCell[];

  constructor(private readonly task: SheetTask) {
    const { columns, sheet, plan, cover, findings } = task;
    this.template = plan.of(task.template);
    this.planned = plannedColumns(columns, this.template);
    this.classifier = new RowClassifier({ columns, planned: this.planned }, this.template, sheet.merges);
    const setsApart = (heading: string) =>
      setsRowsApart(heading, plan.period) || plan.isOfOthers(heading.replace(/^[^\p{L}]*/u, ""));
    this.units = new UnitsBeside(sheet, { columns, planned: this.planned, findings });
    this.furniture = new Furniture(findings, this.units, this.planned, setsApart);
    this.totals = new TotalRows(this.template, this.planned);
    this.above = new ValuesAbove(this.planned, findings);
    this.context = new EntryContext(task.template, plan, cover);
    const { columnOf, unread } = columns;
    this.ruleScope = { context: this.context, columnOf, unread, coverRefused: task.coverRefused };
    this.covered = coveredCells(sheet, this.planned);
    this.beginnings = isLax(this.template) ? new Map() : undefined;
  }

  take(row: Row): void {
    const covered = this.covered(row.number);
    const kind = this.classifier.classify(row, covered);
    switch (kind) {
      case "blank":
        this.units.hearRow(row);
        return;
      case "data":
      case "begun":
        if (!this.classifier.isNamedAbove && this.totals.isUnlabelledTotal(row))
          this.task.findings.addAt({ row: row.number }, "submission.unlabelled-total-skipped");
        else this.readEntry(row, covered, kind === "begun");
        return;
      case "lumped":
        if (this.classifier.isNoName || this.totals.isSumSoFar(row)) this.takeTotal(row, "lumped");
        else this.readEntry(row, covered);
        return;
      case "worded":
        this.takeWorded(row, covered);
        return;
      case "total":
        this.takeTotal(row, this.classifier.mayBeEntry ? "perhaps an entry" : undefined);
        return;
      default:
        this.furniture.take(row, kind);
    }
  }

  private takeTotal(row: Row, doubt?: TotalDoubt): void {
    this.furniture.askAboutHeadings();
    this.totals.addTotal(row, doubt);
  }

  /** A sum of the rows above is a total, whatever else it says; other figures are an entry's own. */
  private takeWorded(row: Row, covered: readonly CoveredCell[]): void {
    if (this.totals.isSumSoFar(row, { figures: 1 })) {
      this.takeTotal(row);
      return;
    }
    const above = this.totals.sumsSoFar();
    this.readEntry(row, covered);
    this.totals.addWorded(row, above);
  }

  finish(): SheetEntries {
    const { findings, columns, plan, sheet } = this.task;
    this.totals.report(findings);
    this.above.report();
    this.strikes.report(this.entries, this.template.fields, findings);
    const { tellsEntries } = this.classifier;
    this.furniture.report(columns, {
      filtered: sheet.filtered,
      tellsEntries,
      hiddenColumns: this.hiddenColumns(),
    });
    const { fields } = this.template;
    const remarks = fields.filter(({ isInput, isRemark }) => isInput && isRemark);
    reportCorrected(this.entries, { ...this.task, notes: this.wordsBeside(), remarks, fields });
    this.hearRemarks(remarks, this.askAboutDoubtful());
    const saysNil = this.furniture.nilStatement(this.entries[0]?.row, this.entries.length);
    const doubtful = findings.swaps.judge(plan.span, findings);
    const byRow = new Map(
      doubtful.length === 0 ? [] : this.entries.map((entry) => [entry.row, entry.values]),
    );
    for (const { row, field } of doubtful) delete byRow.get(row)?.[field];
    const around: SheetAround = {
      firstRow: this.furniture.firstRow(columns),
      unread: [
        ...[...columns.unread].map((field) => ({ field })),
        ...this.refused,
        ...doubtful.map(({ row, field }) => ({ row, field })),
      ],
    };
    reportSheetRules(this.entries, this.template, { scope: this.ruleScope, around }, findings);
    return {
      ...{ entries: this.entries, saysNil, around },
      untouched: this.held.map((one) => this.entryOf(one)),
    };
  }

  /** Comments, and what is written beside the table. */
  private wordsBeside(): readonly Aside[] {
    return [...(this.task.sheet.notes ?? []), ...this.asides];
  }

  /**
   * Rows of which a remark, a comment on one of their cells, or words beside the table say that they do not count, or that
   * their figures do not for sure.
   */
  private hearRemarks(columns: readonly FieldPlan[], asked: ReadonlySet<number>): void {
    const { findings, plan } = this.task;
    const saysOff = (text: string) => saysCalledOff(text) || plan.isOfOthers(saidToBeOf(text) ?? "");
    const noted = this.notesThat(saysOff);
    const doubted = this.notesThat((text) => doubtsFigures(text, plan.period));
    for (const { row, values } of this.entries) {
      if (asked.has(row)) continue;
      const remarks = columns
        .map(({ field }) => values[field.key])
        .filter((text) => typeof text === "string");
      const off = remarks.find(saysOff) ?? noted.get(row);
      const doubt = remarks.find((text) => doubtsFigures(text, plan.period)) ?? doubted.get(row);
      if (off !== undefined) findings.addAt({ row }, "submission.row-withdrawn", { found: off.trim() });
      else if (doubt !== undefined && this.hasFigures(values))
        findings.addAt({ row }, "submission.figures-provisional", { found: doubt.trim() });
    }
  }

  /** By its row the first comment, or words beside the table, that say so; most sheets have none. */
  private notesThat(says: (text: string) => boolean): ReadonlyMap<number | undefined, string> {
    const notes = this.wordsBeside().filter(({ text }) => says(text));
    return new Map(notes.reverse().map(({ row, text }) => [row, text]));
  }

  private hasFigures(values: Entry["values"]): boolean {
    return this.template.fields.some(({ isFigure, isInput, field: { key } }) => {
      const value = values[key];
      return isFigure && isInput && typeof value === "number" && value !== 0;
    });
  }

  /** Answers the rows that were asked about. */
  private askAboutDoubtful(): ReadonlySet<number> {
    const { beginnings } = this;
    if (beginnings === undefined) return this.askAboutSums();
    const named = this.entries.map((entry): NamedEntry => ({
      ...entry,
      ...(beginnings.get(entry.row) ?? { begins: "", ordinal: "" }),
    }));
    const doubtful = doubtfulRows(named, this.template, this.task.plan.isReporter);
    for (const { row, begins } of doubtful)
      this.task.findings.addAt({ row }, "submission.row-doubtful", { found: begins });
    return new Set(doubtful.map(({ row }) => row));
  }

  /** Entries that are what others come to; one that begins like a total is asked about with the totals. */
  private askAboutSums(): ReadonlySet<number> {
    const added = addedUpRows(this.entries, this.template).filter(({ row }) => !this.totals.isWorded(row));
    const rows = new Set(added.map(({ row }) => row));
    for (const row of rows.size === 0 ? [] : this.task.sheet.rows)
      if (rows.has(row.number))
        this.task.findings.addAt({ row: row.number }, "submission.row-doubtful", { found: shownIn(row) });
    return rows;
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

  private readEntry(row: Row, covered: readonly CoveredCell[], isBegun = false): void {
    const { template, findings, dropPresets } = this.task;
    const own = this.above.ownCells(row, covered);
    const reading = readEntryCells(own, this.planned, { findings, strikes: this.strikes });
    if (isUntouchedPreset(reading, template)) {
      if (dropPresets) return;
      if (this.entries.length === 0 && own === row) return this.hold({ row, reading });
    }
    for (const one of this.held) this.judge(one);
    this.held = [];
    if (isBegun) this.askForTheRest(row, reading);
    if (own !== row) this.above.fillIn(row, covered, reading);
    this.judge({ row, reading });
    this.above.remember(row.number, reading);
  }

  private hold(read: ReadRow): void {
    this.held = [...this.held, read];
    this.above.remember(read.row.number, read.reading);
  }

  private judge({ row, reading }: ReadRow): void {
    const { findings } = this.task;
    findings.row = row.number;
    this.context.values = reading.values;
    const shown: ShownFigure = (key) => this.shownFigure(row, key);
    judgeEntry(reading, this.template, { scope: this.ruleScope, findings, shown });
    for (const field of reading.refused) this.refused.push({ row: row.number, field });
    this.totals.addEntry(reading.values);
    this.furniture.entryFollows(row);
    this.noteStrangers(row);
    this.units.hearEntry(row);
    this.entries.push(this.entryOf({ row, reading }));
    this.beginnings?.set(row.number, { begins: shownIn(row), ordinal: this.ordinalOf(row) });
  }

  /** What somebody wrote left of the table, where the sheet's own number stood. */
  private ordinalOf({ cells }: Row): string {
    const first = this.planned.findIndex((one) => one !== undefined);
    const cell = cells.find(({ column, formula }) => column < first && !formula);
    return cell === undefined ? "" : shownCell(cell);
  }

  private entryOf({ row, reading: { values } }: ReadRow): (typeof this.entries)[number] {
    const { template, sheet } = this.task;
    return { template: template.code, sheet: sheet.name, row: row.number, values };
  }

  /** One question for the row, instead of one for every cell that is still blank. */
  private askForTheRest(row: Row, { values, refused }: EntryReading): void {
    this.task.findings.addAt({ row: row.number }, "submission.row-unclear", { found: shownIn(row) });
    for (const { field } of this.template.fields) if (values[field.key] === undefined) refused.add(field.key);
  }

  private shownFigure(row: Row, key: string): ReturnType<ShownFigure> {
    const { columns, findings } = this.task;
    const column = columns.columnOf.get(key);
    const cell = column === undefined ? undefined : row.cells.find((one) => one.column === column);
    if (cell === undefined) return undefined;
    return { cell: columns.inPoints.has(key) ? withPercentSign(cell) : cell, findings };
  }

  private noteStrangers({ number, cells }: Row): void {
    for (const cell of cells) {
      if (this.planned[cell.column] !== undefined) continue;
      const { kind, formula, value: text } = cell;
      if (kind === "text" && !formula && typeof text === "string" && text.length >= FEWEST_LETTERS)
        this.asides.push({ row: number, column: cell.column, text });
      if (this.task.columns.ownColumns.has(cell.column)) continue;
      if (cell.kind === "uncalculated" || (cell.kind === "text" && textOf(cell) === undefined)) continue;
      this.furniture.strangerAt(cell.column, number);
    }
  }
}
