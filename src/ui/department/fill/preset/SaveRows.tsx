import { Button } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { fill } from "../../../../i18n";
import { usePane } from "../../../shared/use-pane";
import { useReportState } from "../../report/use-report";
import { useSaveBarStyles } from "../save-bar-styles";
import type { PresetRows } from "./use-preset-rows";

/** Below the list: the rows that say nothing yet say the same by one press, and all that was typed is saved by another. */
export function SaveRows({ rows: { unsaved, alike, fillAlike, save } }: { readonly rows: PresetRows }) {
  const { words } = usePane();
  const styles = useSaveBarStyles();
  const { writing } = useReportState();
  if (unsaved.length === 0) return null;
  return (
    <div className={styles.bar}>
      <Button
        data-tour="save"
        appearance="primary"
        icon={<Save20Regular />}
        disabledFocusable={writing}
        onClick={() => void save()}
      >
        {fill(words.saveRows, { count: unsaved.length })}
      </Button>
      {alike !== undefined && (
        <Button onClick={fillAlike}>{fill(words.restAlike, { text: alike.text, count: alike.blank })}</Button>
      )}
    </div>
  );
}
