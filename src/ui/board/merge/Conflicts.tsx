import { Button, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MergeResult, MergedFile, Conflict } from "../../../app";
import { instantOf } from "../../../core/merge";
import { choiceGround } from "../../../core/submissions";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { useBoard, useBoardState } from "../store/use-board";
import { nameOf, templateName } from "./words/names";
import { useSignature } from "./words/use-signature";
import { sayMoment } from "./words/say-moment";
import { useStationery } from "./words/use-stationery";

/** Files of one unit that contradict each other, side by side; none counts until the board chooses. */
export function Conflicts({ result }: { readonly result: MergeResult }) {
  const { words } = useBoard();
  const lists = useListStyles();
  return (
    <>
      <p className={lists.note}>{words.conflictsAbout}</p>
      <LongList
        items={result.conflicts}
        keyOf={({ orgUnit, files }) => [orgUnit, ...files.map(({ number }) => number)].join(" ")}
        render={(conflict) => <OneConflict conflict={conflict} />}
      />
    </>
  );
}

interface OneConflictProps {
  readonly conflict: Conflict;
}

function OneConflict({ conflict }: OneConflictProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { index } = useStationery();
  const lists = useListStyles();
  const styles = useStyles();
  const { chosen, setChosen, choose } = useChoice(conflict);
  const templates = conflict.templates.map((code) => templateName(code, index)).join("; ");
  return (
    <div className={styles.conflict}>
      <strong>{nameOf(conflict.orgUnit, index)}</strong>
      <span className={lists.note}>{fill(words.conflictIn, { templates })}</span>
      <Rivals conflict={conflict} chosen={chosen} onChosen={setChosen} />
      <div>
        <Button disabled={chosen === "" || work !== undefined} onClick={choose}>
          {words.useChosen}
        </Button>
      </div>
    </div>
  );
}

/** The file chosen, by its content; `choose` makes it the one that counts. */
function useChoice({ orgUnit, files }: Conflict) {
  const { store } = useBoard();
  const signature = useSignature();
  const { index } = useStationery();
  const [chosen, setChosen] = useState("");
  const choose = () => {
    const over = files.map(({ sha256 }) => sha256).filter((sha256) => sha256 !== chosen);
    const file = files.find(({ sha256 }) => sha256 === chosen)?.file ?? "";
    const unit = nameOf(orgUnit, index);
    const ground = choiceGround({ chosen, over });
    store.merge.decide(
      { kind: "choose", orgUnit, file, ground, ...signature("") },
      { word: "chosen", facts: { file, unit } },
    );
  };
  return { chosen, setChosen, choose };
}

interface RivalsProps extends OneConflictProps {
  readonly chosen: string;
  onChosen(sha256: string): void;
}

function Rivals({ conflict: { orgUnit, templates, files }, chosen, onChosen }: RivalsProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { index } = useStationery();
  return (
    <RadioGroup
      aria-label={fill(words.conflictOf, { unit: nameOf(orgUnit, index) })}
      value={chosen}
      disabled={work !== undefined}
      onChange={(_, { value }) => onChosen(value)}
    >
      {files.map((file) => (
        <Radio key={file.sha256} value={file.sha256} label={<Rival file={file} templates={templates} />} />
      ))}
    </RadioGroup>
  );
}

interface RivalProps {
  readonly file: MergedFile;
  readonly templates: readonly string[];
}

/** What tells the rivals apart: when saved, which turn, how many rows in the sheets they differ in. */
function Rival({ file, templates }: RivalProps) {
  const { words, language } = useBoard();
  const lists = useListStyles();
  const { savedAt, turn } = file;
  const saved =
    savedAt === undefined || instantOf(savedAt) === undefined
      ? words.savedAtUnknown
      : fill(words.savedAt, { moment: sayMoment(savedAt, language) });
  return (
    <span style={{ overflowWrap: "anywhere" }}>
      {file.file}
      <span className={lists.facts}>
        <span>{saved}</span>
        {turn !== undefined && <span>{fill(words.turn, { turn })}</span>}
        <RowsOfRival file={file} templates={templates} />
      </span>
    </span>
  );
}

function RowsOfRival({ file: { returns }, templates }: RivalProps) {
  const { words } = useBoard();
  return returns
    .filter(({ template }) => templates.includes(template))
    .map(({ template, rows, nilReport }) => (
      <span key={template}>
        {nilReport ? fill(words.nilReportOf, { template }) : fill(words.rowsOf, { template, rows })}
      </span>
    ));
}

const useStyles = makeStyles({
  conflict: { display: "flex", flexDirection: "column", gap: "4px" },
});
