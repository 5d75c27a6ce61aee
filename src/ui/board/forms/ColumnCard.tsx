import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { Fold } from "../parts/Fold";
import { isOpenDoubt, settledColumn } from "../store/forms-state";
import { ColumnForm } from "./ColumnForm";
import type { ColumnProps } from "./column-props";
import { SourceExcerpt } from "./SourceExcerpt";
import { nameOfColumn, placedName, sayGround, sayWhat } from "./say-column";
import { useFormWords } from "./use-form-words";

/** A column somebody should look at: where it stands in the form, why it was read so, and its controls. */
export function ColumnCard(props: ColumnProps) {
  const { said } = useFormWords();
  const styles = useStyles();
  const { entry, column } = props;
  return (
    <section className={styles.doubt} aria-label={placedName(column, said)}>
      <span className={styles.head}>
        <strong className={styles.name}>{placedName(column, said)}</strong>
        <State entry={entry} column={column} />
      </span>
      <Details {...props} />
      <IsRight {...props} />
    </section>
  );
}

/** A column that is sure: one line, and the same when it is opened. */
export function ColumnFold(props: ColumnProps) {
  const { words, said } = useFormWords();
  const { entry, column } = props;
  const what = entry.leftOut.has(column.column) ? words.notTaken : sayWhat(column, said);
  return (
    <Fold label={`${placedName(column, said)}: ${what}`}>
      <Details {...props} />
    </Fold>
  );
}

/** Whether it is still in doubt; told in words, not by colour alone. */
function State({ entry, column }: Omit<ColumnProps, "onChange">) {
  const { words } = useFormWords();
  if (entry.leftOut.has(column.column)) return <Badge appearance="outline">{words.notTaken}</Badge>;
  return isOpenDoubt(entry, column) ? (
    <Badge appearance="tint" color="warning">
      {words.doubtful}
    </Badge>
  ) : (
    <Badge appearance="tint" color="success">
      {words.settled}
    </Badge>
  );
}

function Details({ entry, column, onChange }: ColumnProps) {
  const { said } = useFormWords();
  const styles = useListStyles();
  const grounds = column.grounds.map((ground) => sayGround(ground, said));
  return (
    <>
      <span className={styles.note}>
        {sayWhat(column, said)} ({[...new Set(grounds)].join("; ")})
      </span>
      <SourceExcerpt entry={entry} column={column} />
      <ColumnForm entry={entry} column={column} onChange={onChange} />
    </>
  );
}

/** The answer to a doubt where nothing is to be changed. */
function IsRight({ entry, column, onChange }: ColumnProps) {
  const { words, said } = useFormWords();
  if (!isOpenDoubt(entry, column)) return null;
  return (
    <div>
      <Button
        size="small"
        icon={<Checkmark16Regular />}
        aria-label={fill(words.isRightOf, { label: nameOfColumn(column, said) })}
        onClick={() => onChange((one) => settledColumn(one, column.column))}
      >
        {words.isRight}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  doubt: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 0 8px 10px",
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
  head: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
});
