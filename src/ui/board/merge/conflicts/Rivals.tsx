import { Radio, RadioGroup } from "@fluentui/react-components";
import type { Conflict, MergedFile } from "../../../../app";
import { instantOf } from "../../../../core/merge";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard, useBoardState } from "../../store/use-board";
import { nameOf } from "../words/names";
import { sayMoment } from "../words/say-moment";
import { useStationery } from "../words/use-stationery";
import { type RivalChoice, letterOf } from "./use-choice";

interface RivalsProps {
  readonly conflict: Conflict;
  readonly choice: RivalChoice;
}

/** The files, each under its letter; one is chosen. */
export function Rivals({ conflict: { orgUnit, templates, files }, choice }: RivalsProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { index } = useStationery();
  const last = savedLast(files);
  return (
    <RadioGroup
      aria-label={fill(words.conflictOf, { unit: nameOf(orgUnit, index) })}
      value={choice.base === undefined ? "" : String(choice.base)}
      disabled={work !== undefined}
      onChange={(_, { value }) => choice.setBase(Number(value))}
    >
      {files.map((file, at) => (
        <Radio
          key={at}
          value={String(at)}
          label={<Rival file={file} letter={letterOf(at)} isLast={at === last} templates={templates} />}
        />
      ))}
    </RadioGroup>
  );
}

/** The place of the file that was saved after all others; undefined where that cannot be told. */
function savedLast(files: readonly MergedFile[]): number | undefined {
  const moments = files.map(({ savedAt }) => instantOf(savedAt));
  const known = moments.filter((moment) => moment !== undefined);
  const last = Math.max(...known);
  const isOne = known.length === files.length && known.filter((moment) => moment === last).length === 1;
  return isOne ? moments.indexOf(last) : undefined;
}

interface RivalProps {
  readonly file: MergedFile;
  readonly letter: string;
  readonly isLast: boolean;
  readonly templates: readonly string[];
}

/** What tells the rivals apart: when saved, which turn, how many rows in the sheets they differ in. */
function Rival({ file, letter, isLast, templates }: RivalProps) {
  const { words, language } = useBoard();
  const lists = useListStyles();
  const { savedAt, turn } = file;
  const saved =
    savedAt === undefined || instantOf(savedAt) === undefined
      ? words.savedAtUnknown
      : fill(words.savedAt, { moment: sayMoment(savedAt, language) });
  return (
    <span style={{ overflowWrap: "anywhere" }}>
      {fill(words.rivalName, { letter, file: file.file })}
      <span className={lists.facts}>
        <span>{isLast ? `${saved} (${words.savedLast})` : saved}</span>
        {turn !== undefined && <span>{fill(words.turn, { turn })}</span>}
        <RowsOfRival file={file} templates={templates} />
      </span>
    </span>
  );
}

function RowsOfRival({ file: { returns }, templates }: Pick<RivalProps, "file" | "templates">) {
  const { words } = useBoard();
  return returns
    .filter(({ template }) => templates.includes(template))
    .map(({ template, rows, nilReport }) => (
      <span key={template}>
        {nilReport ? fill(words.nilReportOf, { template }) : fill(words.rowsOf, { template, rows })}
      </span>
    ));
}
