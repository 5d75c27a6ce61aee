import type { Issue } from "../../../core/base";
import { sayPlace } from "../../../i18n";
import { Finding } from "../../parts/Finding";
import { useListStyles } from "../../parts/list-styles";
import { LongList } from "../parts/LongList";
import { useBoard } from "../store/use-board";
import { labelIn } from "./letters";
import { useStationery } from "./use-stationery";

/** "Cần xử lý": every finding with its file and place. */
export function Findings({ issues }: { readonly issues: readonly Issue[] }) {
  const { words } = useBoard();
  if (issues.length === 0) return <p>{words.nothingToFix}</p>;
  return (
    <LongList items={issues} keyOf={(_, at) => String(at)} render={(issue) => <OneFinding issue={issue} />} />
  );
}

function OneFinding({ issue }: { readonly issue: Issue }) {
  const { index, language } = useStationery();
  const styles = useListStyles();
  const place = sayPlace(issue.where, language, labelIn(index));
  return (
    <>
      <Finding issue={issue} />
      <span className={styles.facts}>
        {issue.where.file !== undefined && (
          <span style={{ overflowWrap: "anywhere" }}>{issue.where.file}</span>
        )}
        {place !== "" && <span>{place}</span>}
      </span>
    </>
  );
}
