import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue, Place } from "../../../../core/base";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard, useBoardState, useCatalogue } from "../../store/use-board";
import {
  ON_FILE,
  type OfferedKind,
  decisionOn,
  decisionsOn,
  offeredFor,
  onFigure,
} from "../words/decision-on";
import { DecisionForm } from "./DecisionForm";
import { MatchColumns } from "./MatchColumns";

interface DecideOnProps {
  readonly issue: Issue;
  /** Code of the unit whose file it stands in. */
  readonly orgUnit: string | undefined;
  /** What it is said about: for a screen reader, among many buttons of one name. */
  readonly about: string;
}

/** What the board may decide on a finding: one press, and a sentence. */
export function DecideOn({ issue, orgUnit, about }: DecideOnProps) {
  const { index } = useCatalogue();
  return <Decide offered={offeredFor(issue, orgUnit, index)} where={issue} orgUnit={orgUnit} about={about} />;
}

interface DecideOnFileProps extends Pick<DecideOnProps, "orgUnit"> {
  /** Its name. */
  readonly file: string;
}

/** What the board may decide on a file, whatever was found in it. */
export function DecideOnFile({ file, orgUnit }: DecideOnFileProps) {
  return <Decide offered={ON_FILE} where={{ code: "", where: { file } }} orgUnit={orgUnit} about={file} />;
}

interface DecideOnFigureProps extends Pick<DecideOnProps, "orgUnit" | "about"> {
  /** File, template, row and field. */
  readonly where: Place;
}

/** What the board may decide on a figure in which nothing was found. */
export function DecideOnFigure({ where, orgUnit, about }: DecideOnFigureProps) {
  const { index } = useCatalogue();
  const offered = onFigure(where, index);
  return <Decide offered={offered} where={{ code: "", where }} orgUnit={orgUnit} about={about} />;
}

interface DecideProps extends Pick<DecideOnProps, "orgUnit" | "about"> {
  readonly offered: readonly OfferedKind[];
  readonly where: Pick<Issue, "code" | "where" | "facts">;
}

function Decide({ offered, where, orgUnit, about }: DecideProps) {
  const [kind, setKind] = useState<OfferedKind>();
  if (offered.length === 0) return null;
  return (
    <>
      <Offers offered={offered} open={kind} about={about} onOpen={setKind} />
      {kind?.takes === "columns" && (
        <MatchColumns subject={decisionOn(where, orgUnit, kind)} onDone={() => setKind(undefined)} />
      )}
      {kind !== undefined && kind.takes !== "columns" && (
        <DecisionForm
          kind={kind}
          subjects={decisionsOn(where, orgUnit, kind)}
          onDone={() => setKind(undefined)}
        />
      )}
    </>
  );
}

interface OffersProps extends Pick<DecideProps, "about" | "offered"> {
  readonly open: OfferedKind | undefined;
  onOpen(kind: OfferedKind | undefined): void;
}

function Offers({ offered, open, about, onOpen }: OffersProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const lists = useListStyles();
  const offer = (one: OfferedKind) => (
    <Button
      key={one.word}
      size="small"
      disabled={work !== undefined}
      aria-expanded={open === one}
      aria-label={`${words[one.word]}: ${about}`}
      onClick={() => onOpen(open === one ? undefined : one)}
    >
      {words[one.word]}
    </Button>
  );
  return <div className={lists.row}>{offered.map(offer)}</div>;
}
