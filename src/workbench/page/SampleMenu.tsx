import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { WorkbenchWords } from "../../i18n/vi/workbench-words";
import type { OpenBooks } from "../desk/open-books";
import type { Sample } from "../desk/samples";

interface SampleMenuProps {
  readonly desk: OpenBooks | undefined;
  readonly samples: readonly Sample[];
  readonly words: WorkbenchWords;
}

/** Workbooks to try the pane with. */
export function SampleMenu({ desk, samples, words }: SampleMenuProps) {
  const styles = useStyles();
  const groups = [
    ["form", words.sampleForms],
    ["catalogue", words.sampleCatalogue],
    ["returned", words.sampleReturned],
  ] as const;
  const open = async (sample: Sample) => {
    const bytes = await sample.bytes().catch(() => undefined);
    if (bytes) desk?.open(bytes, sample.fileName);
    else desk?.tell({ kind: "sample-missing", name: sample.fileName });
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<DocumentTableRegular />}>{words.openSample}</Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {groups.map(([kind, header]) => (
            <MenuGroup key={kind}>
              <MenuGroupHeader>{header}</MenuGroupHeader>
              {samples
                .filter((sample) => sample.kind === kind)
                .map((sample) => (
                  <MenuItem key={sample.fileName} onClick={() => void open(sample)}>
                    {sample.label}
                  </MenuItem>
                ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({ popover: { maxHeight: "70vh", overflowY: "auto" } });
