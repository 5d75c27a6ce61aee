import { Button, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MergeResult, MergedFile, Conflict } from "../../../app";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { useBoard, useBoardState } from "../store/use-board";
import { nameOf, templateName } from "./words/names";
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

function OneConflict({ conflict: { orgUnit, templates, files } }: { readonly conflict: Conflict }) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  const stationery = useStationery();
  const lists = useListStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  const unit = nameOf(orgUnit, stationery.index);
  const choose = () => {
    const over = files.map(({ sha256 }) => sha256).filter((sha256) => sha256 !== chosen);
    const file = files.find(({ sha256 }) => sha256 === chosen)?.file ?? "";
    store.merge.choose({ chosen, over }, { word: "chosen", facts: { file, unit } });
  };
  return (
    <div className={styles.conflict}>
      <strong>{unit}</strong>
      <span className={lists.note}>
        {fill(words.conflictIn, {
          templates: templates.map((code) => templateName(code, stationery.index)).join("; "),
        })}
      </span>
      <RadioGroup
        aria-label={fill(words.conflictOf, { unit })}
        value={chosen}
        disabled={work !== undefined}
        onChange={(_, { value }) => setChosen(value)}
      >
        {files.map((file) => (
          <Radio key={file.sha256} value={file.sha256} label={<Rival file={file} templates={templates} />} />
        ))}
      </RadioGroup>
      <div>
        <Button disabled={chosen === "" || work !== undefined} onClick={choose}>
          {words.useChosen}
        </Button>
      </div>
    </div>
  );
}

/** What tells the rivals apart: when saved, which turn, how many rows in the sheets they differ in. */
function Rival({ file, templates }: { readonly file: MergedFile; readonly templates: readonly string[] }) {
  const { words, language } = useBoard();
  const lists = useListStyles();
  const { savedAt, turn, returns } = file;
  return (
    <span style={{ overflowWrap: "anywhere" }}>
      {file.file}
      <span className={lists.facts}>
        <span>
          {savedAt === undefined
            ? words.savedAtUnknown
            : fill(words.savedAt, { moment: sayMoment(savedAt, language) })}
        </span>
        {turn !== undefined && <span>{fill(words.turn, { turn })}</span>}
        {returns
          .filter(({ template }) => templates.includes(template))
          .map(({ template, rows, nilReport }) => (
            <span key={template}>
              {nilReport ? fill(words.nilReportOf, { template }) : fill(words.rowsOf, { template, rows })}
            </span>
          ))}
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  conflict: { display: "flex", flexDirection: "column", gap: "4px" },
});
