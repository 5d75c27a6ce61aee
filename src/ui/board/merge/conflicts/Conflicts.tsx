import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { Conflict, MergeResult } from "../../../../app";
import { fill } from "../../../../i18n";
import { LongList } from "../../../shared/parts/LongList";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard, useBoardState } from "../../store/use-board";
import { nameOf, templateName } from "../words/names";
import { useStationery } from "../words/use-stationery";
import { Differences } from "./Differences";
import { Rivals } from "./Rivals";
import { type RivalChoice, useChoice } from "./use-choice";

/** Files of one unit that contradict each other, side by side; none counts until the board chooses. */
export function Conflicts({ result }: { readonly result: MergeResult }) {
  const { words } = useBoard();
  const lists = useListStyles();
  return (
    <>
      <p className={lists.note}>{words.conflictsAbout}</p>
      <LongList
        items={result.conflicts}
        page={10}
        keyOf={({ orgUnit, files }) => [orgUnit, ...files.map(({ number }) => number)].join(" ")}
        render={(conflict) => <OneConflict conflict={conflict} />}
      />
    </>
  );
}

function OneConflict({ conflict }: { readonly conflict: Conflict }) {
  const { words } = useBoard();
  const { index } = useStationery();
  const lists = useListStyles();
  const styles = useStyles();
  const choice = useChoice(conflict);
  const templates = conflict.templates.map((code) => templateName(code, index)).join("; ");
  return (
    <div className={styles.conflict}>
      <strong>{nameOf(conflict.orgUnit, index)}</strong>
      <span className={lists.note}>{fill(words.conflictIn, { templates })}</span>
      <Rivals conflict={conflict} choice={choice} />
      <Differences conflict={conflict} choice={choice} />
      <UseChosen choice={choice} />
    </div>
  );
}

/** Asked once a file is chosen: why, and who decides. */
function UseChosen({ choice }: { readonly choice: RivalChoice }) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const lists = useListStyles();
  const { base, rows, signed, choose } = choice;
  const isWhole = base !== undefined && signed.reason.trim() !== "" && signed.by.trim() !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) choose();
  };
  return (
    <form className={lists.stack} onSubmit={submit}>
      {base !== undefined && <WhyChosen choice={choice} />}
      <div>
        <Button type="submit" disabled={!isWhole || work !== undefined}>
          {rows.size === 0 ? words.useChosen : fill(words.useChosenWithRows, { count: rows.size })}
        </Button>
      </div>
    </form>
  );
}

function WhyChosen({ choice: { signed, sign } }: { readonly choice: RivalChoice }) {
  const { words } = useBoard();
  return (
    <>
      <Field label={words.decisionReason} required>
        <Input value={signed.reason} onChange={(_, { value }) => sign({ reason: value })} />
      </Field>
      <Field label={words.decisionBy} required>
        <Input value={signed.by} onChange={(_, { value }) => sign({ by: value })} />
      </Field>
    </>
  );
}

const useStyles = makeStyles({
  conflict: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalS,
  },
});
