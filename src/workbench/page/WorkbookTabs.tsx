import { Button, makeStyles, Tab, TabList } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { fill } from "../../i18n";
import type { WorkbenchWords } from "../../i18n/vi/workbench-words";
import type { BookTab, OpenBooks } from "../desk/open-books";

/** The open workbooks, by file name. */
export function WorkbookTabs({ desk, words }: { readonly desk: OpenBooks; readonly words: WorkbenchWords }) {
  const styles = useStyles();
  const { tabs, active } = useSyncExternalStore(desk.watch, desk.state);
  const front = tabs.find(({ id }) => id === active);
  if (tabs.length === 0) return null;
  const close = ({ id, name, isUnsaved }: BookTab) => {
    if (!isUnsaved || window.confirm(fill(words.closeUnsaved, { name }))) desk.close(id);
  };
  return (
    <div className={styles.row}>
      <TabList
        size="small"
        aria-label={words.workbooks}
        selectedValue={active ?? null}
        onTabSelect={(_, { value }) => desk.show(Number(value))}
      >
        {tabs.map(({ id, name }) => (
          <Tab key={id} value={id}>
            {name}
          </Tab>
        ))}
      </TabList>
      {front && tabs.length > 1 && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={fill(words.closeWorkbook, { name: front.name })}
          title={fill(words.closeWorkbook, { name: front.name })}
          onClick={() => close(front)}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", overflowX: "auto", flexShrink: 0 },
});
