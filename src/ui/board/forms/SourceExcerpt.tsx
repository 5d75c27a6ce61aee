import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../../core/base";
import type { ColumnProposal, PictureCell, PictureRow } from "../../../core/forms";
import { fill } from "../../../i18n";
import type { ColumnProps } from "./column-props";
import { useFormWords } from "./use-form-words";

/** The form around a column, as it stands in the file: what the proposal rests on is marked. */
export function SourceExcerpt({ entry: { picture, table }, column }: Omit<ColumnProps, "onChange">) {
  const { words } = useFormWords();
  const styles = useStyles();
  const shown = neighbours(table.columns, column.column);
  const marked = new Set(column.grounds.map(keyOf));
  if (picture === undefined) return null;
  return (
    <table className={styles.sheet}>
      <caption className={styles.caption}>
        {fill(words.source, { letters: columnLetters(column.column) })}
      </caption>
      <Letters shown={shown} />
      <tbody>
        {picture.rows.map((row) => (
          <Row key={row.row} row={row} shown={shown} own={column.column} marked={marked} />
        ))}
      </tbody>
    </table>
  );
}

function Letters({ shown }: { readonly shown: readonly number[] }) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <td className={mergeClasses(styles.edge, styles.number)} />
        {shown.map((one) => (
          <th key={one} scope="col" className={styles.edge}>
            {columnLetters(one)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The column, with the one before and the one behind it. */
function neighbours(columns: readonly ColumnProposal[], own: number): readonly number[] {
  const at = columns.findIndex(({ column }) => column === own);
  return columns.slice(Math.max(0, at - 1), at + 2).map(({ column }) => column);
}

const keyOf = ({
  row = 0,
  column = 0,
}: {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}) => `${row} ${column}`;

interface RowProps {
  readonly row: PictureRow;
  readonly shown: readonly number[];
  readonly own: number;
  readonly marked: ReadonlySet<string>;
}

function Row({ row: { row, cells }, shown, own, marked }: RowProps) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.edge, styles.number)}>
        {row}
      </th>
      {spans(cells, shown).map(({ at, span, cell }) => (
        <td key={at} colSpan={span} className={styles.cell}>
          {cell !== undefined && isMarked(cell, { row, own, marked }) ? (
            <mark className={styles.mark}>{cell.text}</mark>
          ) : (
            cell?.text
          )}
        </td>
      ))}
    </tr>
  );
}

/** A ground names it. */
const isMarked = (
  { left, right }: PictureCell,
  { row, own, marked }: { readonly row: number; readonly own: number; readonly marked: ReadonlySet<string> },
): boolean => left <= own && right >= own && [own, left].some((column) => marked.has(keyOf({ row, column })));

interface Span {
  readonly at: number;
  readonly span: number;
  readonly cell?: PictureCell | undefined;
}

/** The cells of a row over the columns shown; a merged one over all it covers of them. */
function spans(cells: readonly PictureCell[], shown: readonly number[]): readonly Span[] {
  const found: Span[] = [];
  for (const at of shown) {
    const cell = cells.find(({ left, right }) => left <= at && right >= at);
    const before = found.at(-1);
    if (before !== undefined && cell !== undefined && before.cell === cell)
      found[found.length - 1] = { ...before, span: before.span + 1 };
    else found.push({ at, span: 1, cell });
  }
  return found;
}

const useStyles = makeStyles({
  sheet: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground2 },
  edge: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { width: "28px" },
  cell: {
    padding: "1px 4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    overflowWrap: "anywhere",
    verticalAlign: "top",
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});
