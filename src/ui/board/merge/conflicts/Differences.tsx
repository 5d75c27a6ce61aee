import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { Conflict, RivalDifference } from "../../../../app";
import { fieldLabelsOf, fill } from "../../../../i18n";
import { LongList } from "../../../shared/parts/LongList";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard, useBoardState } from "../../store/use-board";
import { CellLink } from "../CellLink";
import { useStationery } from "../words/use-stationery";
import { type RivalChoice, letterOf } from "./use-choice";

interface DifferencesProps {
  readonly conflict: Conflict;
  readonly choice: RivalChoice;
}

/** The rows in which the files differ, only what differs, values facing. */
export function Differences({ conflict, choice }: DifferencesProps) {
  const { words } = useBoard();
  const lists = useListStyles();
  const { differences, moreDifferences } = conflict;
  return (
    <>
      <LongList
        items={differences}
        page={5}
        keyOf={(_, at) => String(at)}
        render={(difference) => <OneDifference {...{ difference, conflict, choice }} />}
      />
      {moreDifferences > 0 && (
        <p className={lists.note}>{fill(words.moreDifferences, { count: moreDifferences })}</p>
      )}
    </>
  );
}

interface DifferenceProps extends DifferencesProps {
  readonly difference: RivalDifference;
}

function OneDifference({ difference, conflict, choice }: DifferenceProps) {
  const styles = useStyles();
  const { template, title } = difference;
  return (
    <section className={styles.difference} aria-label={title}>
      <span className={styles.title}>{`${template} · ${title}`}</span>
      <Places difference={difference} conflict={conflict} />
      <Facing difference={difference} />
      <TakeRow difference={difference} conflict={conflict} choice={choice} />
    </section>
  );
}

/** Where the row stands in each file; a press shows it. */
function Places({
  difference: { rows },
  conflict: { files },
}: Pick<DifferenceProps, "difference" | "conflict">) {
  const { words } = useBoard();
  const lists = useListStyles();
  return (
    <div className={lists.facts}>
      {rows.map((row, at) => {
        const letter = letterOf(at);
        const file = files[at]?.file ?? "";
        return row === undefined ? (
          <span key={at}>{fill(words.rowLacking, { letter })}</span>
        ) : (
          <CellLink key={at} where={{ file, sheet: row.sheet, row: row.row }} about={file}>
            {fill(words.rowOfRival, { letter, row: row.row })}
          </CellLink>
        );
      })}
    </div>
  );
}

function Facing({ difference: { template, fields, rows } }: Pick<DifferenceProps, "difference">) {
  const { index } = useStationery();
  const styles = useStyles();
  const labelOf = fieldLabelsOf(index);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {rows.map((_, at) => (
            <th key={at} scope="col" className={styles.value}>
              {letterOf(at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row" className={styles.label}>
              {labelOf(template, field)}
            </th>
            {rows.map((row, at) => (
              <td key={at} className={styles.value}>
                {row?.texts[field] ?? "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Once a file is chosen, this row may still be taken as another file has it. */
function TakeRow({ difference, conflict, choice }: DifferenceProps) {
  const { words } = useBoard();
  const lists = useListStyles();
  const { base } = choice;
  if (base === undefined) return null;
  if (difference.rows[base] !== undefined) {
    return <RowOfFile {...{ difference, choice, base, place: conflict.differences.indexOf(difference) }} />;
  }
  const letter = letterOf(difference.rows.findIndex((row) => row !== undefined));
  return <p className={lists.note}>{fill(words.rowOnlyElsewhere, { letter })}</p>;
}

interface RowOfFileProps extends Pick<DifferenceProps, "difference" | "choice"> {
  readonly base: number;
  /** Of the difference among all of them. */
  readonly place: number;
}

function RowOfFile({ difference: { title, rows }, choice, base, place }: RowOfFileProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const lists = useListStyles();
  return (
    <RadioGroup
      layout="horizontal"
      className={lists.row}
      aria-label={`${words.rowTakenFrom}: ${title}`}
      value={String(choice.rows.get(place) ?? base)}
      disabled={work !== undefined}
      onChange={(_, { value }) => choice.takeRow(place, Number(value))}
    >
      <span aria-hidden className={lists.note}>
        {words.rowTakenFrom}
      </span>
      {rows.map((row, at) => (
        <Radio
          key={at}
          value={String(at)}
          label={row === undefined ? fill(words.rowNotCounted, { letter: letterOf(at) }) : letterOf(at)}
        />
      ))}
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  difference: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingInlineStart: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { overflowWrap: "anywhere" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
  },
  label: {
    width: "40%",
    padding: "2px 8px 2px 0",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  value: {
    padding: "2px 8px 2px 0",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});
