import type { Issue } from "../../../core/base";
import { Finding } from "../../shared/parts/Finding";
import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";
import { placeLine } from "./words/letters";
import { useStationery } from "./words/use-stationery";

/** "Cần xử lý": every finding with its file and place. */
export function FindingsView({ issues }: { readonly issues: readonly Issue[] }) {
  const { words } = useBoard();
  if (issues.length === 0) return <p>{words.nothingToFix}</p>;
  return (
    <LongList items={issues} keyOf={(_, at) => String(at)} render={(issue) => <OneFinding issue={issue} />} />
  );
}

/** Below the words of the finding, not below its icon. */
const besideIcon = { paddingInlineStart: "22px" };

function OneFinding({ issue }: { readonly issue: Issue }) {
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
    </>
  );
}
