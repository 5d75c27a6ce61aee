import { type IssueDetails, type PlainDate, dateParts, formatDate, plainDate } from "../../base";
import type { SubmissionCode } from "../issues";
import { knownDay, serialOf } from "../known-days";

interface DateCell {
  readonly row: number;
  readonly column: number;
  readonly serial: number;
  /** Shown as 03/05/2024, which people here read as 3 May. */
  readonly isMonthFirst: boolean;
}

interface ColumnWatch {
  /** Date cells whose day could be a month. */
  readonly suspects: DateCell[];
  /** Dates left as text because their day can be no month. */
  dayFirstTexts: number;
  /** Date cells whose day can be no month: whoever typed those has an Excel that reads the day first. */
  dayFirstCells: number;
}

/** Where a finding about a date cell is put down. */
interface CellFinder {
  addAt(cell: CellOfField, code: SubmissionCode, details: IssueDetails): void;
}

interface CellOfField {
  readonly row: number;
  readonly column: number;
  readonly field: string;
}

/** First and last day of the period, as serials. */
interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/**
 * An Excel that reads month/day turns "05/8/2024" into 8 May, and leaves "13/8/2024" as text. So date cells with
 * a day up to 12 beside texts with a day above 12 are the tell-tale of a swap; date cells with a day above 12 speak
 * against it. Without it a date is only suspected where its format shows the month first, or where it lies outside
 * the period and its swap inside.
 */
export class SwapWatch {
  private readonly columns = new Map<string, ColumnWatch>();

  dateCell(field: string, cell: DateCell): void {
    const known = knownDay(cell.serial);
    if (known === undefined || known.day === known.month) return;
    if (known.day <= 12) this.column(field).suspects.push(cell);
    else if (!cell.isMonthFirst) this.column(field).dayFirstCells += 1;
  }

  /** Tells nothing with words in it: "15-Mar-24", "thứ Sáu, 15/3/2024" stay texts whatever Excel reads first. */
  dateText(field: string, date: PlainDate, text: string): void {
    if (dateParts(date).day > 12 && ONLY_DIGITS.test(text)) this.column(field).dayFirstTexts += 1;
  }

  /**
   * After the last row: reports every suspect, and returns those too doubtful to keep. Without a period only the
   * tell-tale speaks: the days of a cover (signed, sent) lie after the period as a rule.
   */
  judge(
    period: DaySpan | undefined,
    findings: CellFinder,
  ): readonly (DateCell & { readonly field: string })[] {
    const anywhere = [...this.columns.values()].some(speaksForSwap);
    const doubtful: (DateCell & { readonly field: string })[] = [];
    for (const [field, column] of this.columns) {
      const isUndisputed = column.dayFirstCells === 0;
      for (const suspect of column.suspects) {
        const swapped = swapOf(suspect.serial);
        if (swapped === undefined) continue;
        const facts = {
          swapped: formatDate(swapped),
          date: formatDate(knownDay(suspect.serial)?.date ?? ""),
        };
        const at = { row: suspect.row, column: suspect.column, field };
        const details = { found: facts.date, facts };
        if (column.dayFirstTexts > 0 && isUndisputed) {
          findings.addAt(at, "submission.swapped-date", details);
          doubtful.push({ ...suspect, field });
        } else if (
          speaksForSwap(column) ||
          (anywhere && isUndisputed) ||
          suspect.isMonthFirst ||
          onlySwapFits(suspect.serial, serialOf(swapped), period)
        ) {
          findings.addAt(at, "submission.maybe-swapped-date", details);
        }
      }
    }
    return doubtful;
  }

  private column(field: string): ColumnWatch {
    const known = this.columns.get(field);
    if (known) return known;
    const fresh: ColumnWatch = { suspects: [], dayFirstTexts: 0, dayFirstCells: 0 };
    this.columns.set(field, fresh);
    return fresh;
  }
}

/** More texts than cells have a day above 12. */
const speaksForSwap = ({ dayFirstTexts, dayFirstCells }: ColumnWatch): boolean =>
  dayFirstTexts > dayFirstCells;

/** The day first: "2024-03-15" is read alike by every Excel. */
const ONLY_DIGITS = /^\s*\d{1,2}\s*[/.-]\s*\d+\s*[/.-]\s*\d+\s*$/;

function swapOf(serial: number): PlainDate | undefined {
  const date = knownDay(serial)?.date;
  if (date === undefined) return undefined;
  const { year, month, day } = dateParts(date);
  return plainDate(year, day, month);
}

const onlySwapFits = (serial: number, swapped: number, period: DaySpan | undefined): boolean =>
  period !== undefined && !lies(serial, period) && lies(swapped, period);

const lies = (serial: number, { from, to }: DaySpan): boolean => serial >= from && serial <= to;
