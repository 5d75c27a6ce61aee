import type { TextShown, TextsOfColumn, WordingShown } from "../../../../app";
import { clipped } from "../../../../core/base";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { Fold } from "../../parts/Fold";
import { useBoard } from "../../store/use-board";
import { OneDecision } from "../Decisions";
import { useStationery } from "../words/use-stationery";
import { MoveText } from "./MoveText";

interface OneTextProps {
  readonly template: string;
  readonly column: TextsOfColumn;
  readonly shown: TextShown;
}

/** A text with all who say it; below it their own words, and what the board may do with them. */
export function OneText({ template, column, shown }: OneTextProps) {
  const { words } = useBoard();
  const lists = useListStyles();
  const { text, orgUnits, wordings } = shown;
  const others = column.texts.flatMap((one) => (one.text === text ? [] : [one.text]));
  return (
    <div className={lists.stack}>
      <span style={{ overflowWrap: "anywhere", whiteSpace: "pre-line" }}>{text}</span>
      <UnitNames orgUnits={orgUnits} />
      {wordings.length === 1 && <Decided wording={wordings[0]} />}
      {wordings.length > 1 && (
        <Fold label={fill(words.wordingsOf, { count: wordings.length })} about={clipped(text)}>
          {wordings.map((wording) => (
            <OneWording key={wording.text} {...{ template, column, wording }} />
          ))}
        </Fold>
      )}
      {others.length > 0 && <MoveText to="under" {...{ template, text, others }} field={column.field} />}
    </div>
  );
}

interface OneWordingProps extends Omit<OneTextProps, "shown"> {
  readonly wording: WordingShown;
}

function OneWording({ template, column, wording }: OneWordingProps) {
  const lists = useListStyles();
  const { text, orgUnits, decision, isAlike } = wording;
  return (
    <div className={lists.stack}>
      <span style={{ overflowWrap: "anywhere", whiteSpace: "pre-line" }}>{text}</span>
      <UnitNames orgUnits={orgUnits} />
      <Decided wording={wording} />
      {isAlike && decision === undefined && (
        <MoveText to="apart" {...{ template, text }} field={column.field} others={[]} />
      )}
    </div>
  );
}

function UnitNames({ orgUnits }: Pick<TextShown, "orgUnits">) {
  const lists = useListStyles();
  const { index } = useStationery();
  const names = orgUnits.map((code) => index.orgUnit(code)?.shortName ?? code).join(", ");
  return <span className={lists.note}>{names}</span>;
}

function Decided({ wording }: { readonly wording: WordingShown | undefined }) {
  const decision = wording?.decision;
  return decision && <OneDecision decided={{ decision, state: "applied", findings: [] }} />;
}
