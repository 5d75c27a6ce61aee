import { type Issue, given } from "../../../core/base";
import { sayPlace } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";

/** As many as are looked at beside other things. */
const PAGE = 8;

/** What is to be known of a sheet, each with its row and column; of files that are no workbooks, with their names. */
export function ToldIssues({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <LongList
      items={issues}
      page={PAGE}
      keyOf={(_, at) => String(at)}
      render={(issue) => <ToldIssue issue={issue} />}
    />
  );
}

function ToldIssue({ issue }: { readonly issue: Issue }) {
  const { language } = useBoard();
  const { file, sheet, row, column } = issue.where;
  const inSheet = sayPlace(given({ row, column }), language, () => undefined);
  const place = inSheet === "" && sheet === undefined ? file : inSheet;
  return (
    <>
      {place !== undefined && place !== "" && <strong style={{ overflowWrap: "anywhere" }}>{place}</strong>}
      <Finding issue={issue} />
    </>
  );
}
