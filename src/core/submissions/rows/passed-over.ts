import { columnLetters } from "../../base";
import { HEADER_TAIL } from "./classify-row";
import type { SheetColumns } from "../columns/map-columns";
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
  /** Nothing but dashes and noughts. */
  readonly dashes: number[];
  /** Columns without field that hold something → first such row. */
  readonly strangers: Map<number, number>;
}

interface Where {
  readonly filtered: boolean;
  /** Columns of figures and texts of the unit's own that the sender does not see, by number. */
  readonly hiddenColumns: readonly number[];
  readonly findings: Findings;
}

/** One finding per kind and sheet, naming the rows: nothing is passed over in silence. */
export function tellPassedOver(
  passed: PassedOver,
  { header, strangers }: SheetColumns,
  { filtered, hiddenColumns, findings }: Where,
): void {
  const { hidden } = passed;
  const footers = [...passed.footers, ...passed.names.map(({ row }) => row)].sort((a, b) => a - b);
  const headerOnly = [...passed.numbering, ...passed.headers].filter(
    (row) => row > header.lastRow + HEADER_TAIL,
  );
  const repeated = [...headerOnly, ...passed.plainNumbering].sort((a, b) => a - b);
  if (hidden.length > 0) {
    findings.addAt(
      { row: hidden[0] ?? 0 },
      filtered ? "submission.filtered-rows-read" : "submission.hidden-rows-read",
      {
        facts: { rows: rowList(hidden), count: hidden.length },
      },
    );
  }
  if (hiddenColumns.length > 0) {
    findings.addAt({ column: hiddenColumns[0] ?? 0 }, "submission.hidden-columns-read", {
      facts: { columns: hiddenColumns.map(columnLetters).join(", "), count: hiddenColumns.length },
    });
  }
  if (footers.length > 0) {
    findings.addAt({ row: footers[0] ?? 0 }, "submission.footer-skipped", {
      facts: { rows: rowList(footers) },
    });
  }
  if (repeated.length > 0) {
    findings.addAt({ row: repeated[0] ?? 0 }, "submission.repeated-header-skipped", {
      facts: { rows: rowList(repeated) },
    });
  }
  if (passed.dashes.length > 0) {
    findings.addAt({ row: passed.dashes[0] ?? 0 }, "submission.dashes-skipped", {
      facts: { rows: rowList(passed.dashes) },
    });
  }
  for (const [column, row] of passed.strangers) {
    findings.addAt({ row, column }, "submission.unknown-column", {
      found: strangers.get(column) ?? "",
      facts: { letters: columnLetters(column) },
    });
  }
}
