import { Button } from "@fluentui/react-components";
import { type Issue, type Place, given } from "../../../../core/base";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard, useBoardState, useCatalogue } from "../../store/use-board";
import { useKept } from "../../store/use-kept";
import {
  ON_FILE,
  type OfferedKind,
  decisionOn,
  decisionsOn,
  offeredFor,
  onFigure,
} from "../words/decision-on";
import { decidedOn } from "./decided-on";
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
  const key = decidedOn(where);
  const [draft, keep] = useKept("decision", key);
  if (offered.length === 0) return null;
  const kind = offered.find(({ word }) => word === draft?.open);
  // What was typed stays while the form is closed, and goes over to another kind of decision.
  const open = (one: OfferedKind | undefined) =>
    keep(({ typed } = {}) => (one ?? typed) && given({ open: one?.word, typed }));
  return (
    <>
      <Offers offered={offered} open={kind} about={about} onOpen={open} />
      {kind?.takes === "columns" && (
        <MatchColumns about={key} subject={decisionOn(where, orgUnit, kind)} onDone={() => open(undefined)} />
      )}
      {kind !== undefined && kind.takes !== "columns" && (
        <DecisionForm about={key} kind={kind} subjects={decisionsOn(where, orgUnit, kind)} />
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
