import { makeStyles } from "@fluentui/react-components";
import type { FoldedFile, FoldedFinding } from "../../../../app";
import type { Issue } from "../../../../core/base";
import { fill, sayIssue } from "../../../../i18n";
import { Finding } from "../../../shared/parts/Finding";
import { useListStyles } from "../../../shared/parts/list-styles";
import { Fold } from "../../parts/Fold";
import { useBoard } from "../../store/use-board";
import { CellLink } from "../CellLink";
import { nameOf, placeLine } from "../words/names";
import { useStationery } from "../words/use-stationery";
import { DecideOn } from "./DecideOn";

/** What was found in one file, under the name of its unit. */
export function FindingsOfFile({ findings }: { readonly findings: FoldedFile }) {
  const { words } = useBoard();
  const { index } = useStationery();
  const lists = useListStyles();
  const styles = useStyles();
  const { file, orgUnit } = findings;
  const unit = orgUnit === undefined ? undefined : nameOf(orgUnit, index);
  const heading = unit ?? file ?? words.findingsOfNoFile;
  return (
    <section className={styles.file} aria-label={heading}>
      <strong className={styles.wraps}>{heading}</strong>
      {unit !== undefined && <span className={`${lists.note} ${styles.wraps}`}>{file}</span>}
      <FindingList findings={findings} />
    </section>
  );
}

/** The same without the name, where it has been said. */
export function FindingList({ findings: { folded, orgUnit } }: { readonly findings: FoldedFile }) {
  const lists = useListStyles();
  return (
    <ul className={lists.list}>
      {folded.map((one, at) => (
        <li key={at}>
          <OneCause folded={one} orgUnit={orgUnit} />
        </li>
      ))}
    </ul>
  );
}

interface OneCauseProps {
  readonly folded: FoldedFinding;
  readonly orgUnit: string | undefined;
}

/** The first finding of a cause in full, the others folded below it. */
function OneCause({ folded: { first, others }, orgUnit }: OneCauseProps) {
  const { words } = useBoard();
  const styles = useStyles();
  return (
    <>
      <Finding issue={first} />
      <div className={styles.below}>
        <PlaceAndDecisions issue={first} orgUnit={orgUnit} />
        {others.length > 0 && (
          <Fold label={fill(words.sameElsewhere, { count: others.length })}>
            <Others issues={others} orgUnit={orgUnit} />
          </Fold>
        )}
      </div>
    </>
  );
}

interface OthersProps extends Pick<OneCauseProps, "orgUnit"> {
  readonly issues: readonly Issue[];
}

function Others({ issues, orgUnit }: OthersProps) {
  const { language } = useBoard();
  const lists = useListStyles();
  const styles = useStyles();
  return (
    <ul className={lists.list}>
      {issues.map((issue, at) => (
        <li key={at}>
          <span className={styles.wraps}>{sayIssue(issue, language)}</span>
          <PlaceAndDecisions issue={issue} orgUnit={orgUnit} />
        </li>
      ))}
    </ul>
  );
}

interface PlaceProps extends Pick<OneCauseProps, "orgUnit"> {
  readonly issue: Issue;
}

function PlaceAndDecisions({ issue, orgUnit }: PlaceProps) {
  const stationery = useStationery();
  const lists = useListStyles();
  const place = placeLine(issue, stationery);
  const { file } = issue.where;
  return (
    <>
      {place !== "" && (
        <div className={lists.facts}>
          <CellLink where={issue.where} {...(file !== undefined && { about: file })}>
            {place}
          </CellLink>
        </div>
      )}
      <DecideOn issue={issue} orgUnit={orgUnit} about={[file, place].filter(Boolean).join(", ")} />
    </>
  );
}

const useStyles = makeStyles({
  file: { display: "flex", flexDirection: "column", gap: "4px" },
  wraps: { overflowWrap: "anywhere" },
  /** Below the words of the finding, not below its icon. */
  below: { paddingInlineStart: "22px", display: "flex", flexDirection: "column", gap: "4px" },
});
