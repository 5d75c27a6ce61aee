import { type IssueDetails, columnLetters } from "../../base";
import { HEADER_TAIL } from "./classify-row";
import type { SheetColumns } from "../columns/map-columns";
import type { SubmissionCode } from "../issues";
import type { Findings } from "../read-field/findings";
import { rowList } from "../sheet-cells";

/** Rows and columns of a sheet that want a word, collected while reading. */
export interface PassedOver {
  /** Entries in rows the sender does not see. */
  readonly hidden: number[];
  readonly footers: number[];
  /** Under signatures; each is a name, unless an entry follows. */
  readonly names: { readonly row: number; readonly text: string }[];
  readonly numbering: number[];
  /** Numbered without brackets: always worth a word. */
  readonly plainNumbering: number[];
  readonly headers: number[];
  /** Rows of tables of the unit's own, each with what stands in it. */
  readonly otherTables: { readonly row: number; readonly text: string }[];
  /** Nothing but dashes and noughts. */
  readonly dashes: number[];
  /** Columns without field that hold something → first such row. */
  readonly strangers: Map<number, number>;
}

export interface Where {
  readonly filtered: boolean;
  /** Whether rows of a table of the unit's own can be told from entries. */
  readonly tellsEntries: boolean;
  /** Columns of figures and texts of the unit's own that the sender does not see, by number. */
  readonly hiddenColumns: readonly number[];
  readonly findings: Findings;
}

/** One finding per kind and sheet, naming the rows: nothing is passed over in silence. */
export function tellPassedOver(
  passed: PassedOver,
  { header, strangers }: SheetColumns,
  { filtered, tellsEntries, hiddenColumns, findings }: Where,
): void {
  const { hidden } = passed;
  const footers = [...passed.footers, ...passed.names.map(({ row }) => row)];
  const headerOnly = [...passed.numbering, ...passed.headers].filter(
    (row) => row > header.lastRow + HEADER_TAIL,
  );
  tellRows(hidden, filtered ? "submission.filtered-rows-read" : "submission.hidden-rows-read", findings, {
    facts: { count: hidden.length },
  });
  if (hiddenColumns.length > 0) {
    findings.addAt({ column: hiddenColumns[0] ?? 0 }, "submission.hidden-columns-read", {
      facts: { columns: hiddenColumns.map(columnLetters).join(", "), count: hiddenColumns.length },
    });
  }
  tellRows(footers, "submission.footer-skipped", findings);
  tellRows([...headerOnly, ...passed.plainNumbering], "submission.repeated-header-skipped", findings);
  tellRows(
    passed.otherTables.map(({ row }) => row),
    tellsEntries ? "submission.other-table" : "submission.other-labels",
    findings,
    { found: passed.otherTables[0]?.text ?? "" },
  );
  tellRows(passed.dashes, "submission.dashes-skipped", findings);
  tellStrangers(passed.strangers, strangers, findings);
}

/** At the first of the rows, all of them by number. */
function tellRows(
  found: readonly number[],
  code: SubmissionCode,
  findings: Findings,
  details: IssueDetails = {},
): void {
  const rows = [...found].sort((a, b) => a - b);
  const [row] = rows;
  if (row === undefined) return;
  findings.addAt({ row }, code, { ...details, facts: { rows: rowList(rows), ...details.facts } });
}

/** Each column that is called something by its name; what has no label in one finding. */
function tellStrangers(
  strangers: PassedOver["strangers"],
  labels: SheetColumns["strangers"],
  findings: Findings,
): void {
  for (const [column, row] of strangers) {
    const found = labels.get(column);
    if (found === undefined) continue;
    const facts = { letters: columnLetters(column) };
    findings.addAt({ row, column }, "submission.unknown-column", { found, facts });
  }
  const unlabelled = [...strangers].filter(([column]) => !labels.has(column));
  const [first] = unlabelled;
  if (first === undefined) return;
  const [column, row] = first;
  const letters = unlabelled.map(([one]) => columnLetters(one)).join(", ");
  findings.addAt({ row, column }, "submission.outside-table", { facts: { letters } });
}
