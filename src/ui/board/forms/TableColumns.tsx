import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { fill } from "../../../i18n";
import type { ColumnProposal } from "../../../core/forms";
import { Fold } from "../parts/Fold";
import type { FormEntry } from "../store/forms-state";
import { ColumnCard, ColumnFold } from "./ColumnCard";
import { useFormWords } from "./use-form-words";

export interface TableColumnsProps {
  readonly entry: FormEntry;
  onChange(to: (entry: FormEntry) => FormEntry): void;
}

/** A column with its source and its controls is much to look at. */
const PAGE = 6;

/** The columns of a table: those in doubt first, open; the others below, opened when asked for. */
export function TableColumns({ entry, onChange }: TableColumnsProps) {
  const { words } = useFormWords();
  const { columns } = entry.table;
  const doubted = columns.filter(isDoubted);
  const sure = columns.filter((one) => !isDoubted(one));
  return (
    <>
      {doubted.length > 0 && <Doubted entry={entry} columns={doubted} onChange={onChange} />}
      {sure.length > 0 && (
        <Fold label={fill(words.sureColumns, { count: sure.length })} about={entry.table.title?.text ?? ""}>
          {sure.map((column) => (
            <ColumnFold key={column.column} entry={entry} column={column} onChange={onChange} />
          ))}
        </Fold>
      )}
    </>
  );
}

/** As the form was read: a column stays in its place while it is put right. */
const isDoubted = ({ grounds }: ColumnProposal): boolean => grounds.some(({ isDoubtful }) => isDoubtful);

interface DoubtedProps extends TableColumnsProps {
  readonly columns: readonly ColumnProposal[];
}

function Doubted({ entry, columns, onChange }: DoubtedProps) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const heading = fill(words.doubts, { count: columns.length });
  return (
    <div className={styles.stack} role="group" aria-label={heading}>
      <strong>{heading}</strong>
      <LongList
        items={columns}
        page={PAGE}
        keyOf={({ column }) => String(column)}
        render={(column) => <ColumnCard entry={entry} column={column} onChange={onChange} />}
      />
    </div>
  );
}
