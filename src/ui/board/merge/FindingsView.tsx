import { useMemo } from "react";
import type { MergedFile } from "../../../app";
import type { Issue } from "../../../core/base";
import { Finding } from "../../shared/parts/Finding";
import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { DecideOn } from "./DecideOn";
import { useBoard } from "../store/use-board";
import { placeLine } from "./words/say-reason";
import { useStationery } from "./words/use-stationery";

interface FindingsViewProps {
  readonly issues: readonly Issue[];
  /** The files they stand in. */
  readonly files: readonly MergedFile[];
}

/** "Cần xử lý": every finding with its file and place, and what the board may decide on it. */
export function FindingsView({ issues, files }: FindingsViewProps) {
  const { words } = useBoard();
  const unitOf = useMemo(() => new Map(files.map(({ file, orgUnit }) => [file, orgUnit])), [files]);
  if (issues.length === 0) return <p>{words.nothingToFix}</p>;
  return (
    <LongList
      items={issues}
      keyOf={(_, at) => String(at)}
      render={(issue) => <OneFinding issue={issue} orgUnit={unitOf.get(issue.where.file ?? "")} />}
    />
  );
}

/** Below the words of the finding, not below its icon. */
const besideIcon = { paddingInlineStart: "22px" };

interface OneFindingProps {
  readonly issue: Issue;
  readonly orgUnit: string | undefined;
}

function OneFinding({ issue, orgUnit }: OneFindingProps) {
  const stationery = useStationery();
  const styles = useListStyles();
  const place = placeLine(issue, stationery);
  return (
    <>
      <Finding issue={issue} />
      <span className={styles.facts} style={besideIcon}>
        {issue.where.file !== undefined && (
          <span style={{ overflowWrap: "anywhere" }}>{issue.where.file}</span>
        )}
        {place !== "" && <span>{place}</span>}
      </span>
      <div style={besideIcon}>
        <DecideOn
          issue={issue}
          orgUnit={orgUnit}
          about={[issue.where.file, place].filter(Boolean).join(", ")}
        />
      </div>
    </>
  );
}
