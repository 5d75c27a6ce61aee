import {
  Badge,
  Button,
  Label,
  makeStyles,
  Select,
  tokens,
  Toolbar,
  Tooltip,
  useId,
} from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { saveFile } from "../../host/browser";
import { LANGUAGES, type Language, languages } from "../../i18n";
import type { WorkbenchWords } from "../../i18n/vi/workbench-words";
import type { ThemeName } from "../../ui/shared/services";
import type { OpenBooks } from "../desk/open-books";
import { chooseFile } from "../desk/choose-file";
import type { PageTheme } from "../desk/page-theme";
import type { Sample } from "../desk/samples";
import { SampleMenu } from "./SampleMenu";

/** Whose work is tried: the pane opens on its pages. */
export type Role = "unit" | "board";

interface TopBarProps {
  readonly desk: OpenBooks | undefined;
  readonly samples: readonly Sample[];
  readonly words: WorkbenchWords;
  readonly role: Role;
  readonly language: Language;
  readonly theme: PageTheme;
  readonly onRole: (role: Role) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Role, files, language and theme; and the notice that this is not Excel. */
export function TopBar(given: TopBarProps) {
  const { desk, samples, words, role, language, theme, onRole, onLanguage } = given;
  const styles = useStyles();
  const themeName = useSyncExternalStore(theme.watch, theme.current);
  const save = async () => {
    const file = await desk?.save();
    if (file) saveFile(file.name, file.bytes);
  };
  const open = async () => {
    const file = await chooseFile();
    if (file) desk?.open(file.bytes, file.name);
  };
  return (
    <header className={styles.bar}>
      <Tooltip content={words.trialExplained} relationship="description">
        <Badge tabIndex={0} color="warning" appearance="filled" size="large" shape="rounded">
          {words.trialNotice}
        </Badge>
      </Tooltip>
      {/* Lists stand outside the toolbar, which keeps the arrow keys for itself. */}
      <TopBarChoice<Role>
        label={words.role}
        value={role}
        options={[
          ["unit", words.roleUnit],
          ["board", words.roleBoard],
        ]}
        onChoice={onRole}
      />
      <Toolbar aria-label={words.toolbar} size="small" className={styles.tools}>
        <SampleMenu desk={desk} samples={samples} words={words} />
        <Button icon={<FolderOpenRegular />} onClick={() => void open()}>
          {words.openFile}
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={() => void save()}>
          {words.saveFile}
        </Button>
      </Toolbar>
      <TopBarChoice<Language>
        label={words.language}
        value={language}
        options={languages.map((one) => [one, LANGUAGES[one].name])}
        onChoice={onLanguage}
      />
      <TopBarChoice<ThemeName>
        label={words.theme}
        value={themeName}
        options={[
          ["light", words.themeLight],
          ["dark", words.themeDark],
        ]}
        onChoice={theme.choose}
      />
    </header>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoice: (value: T) => void;
}

function TopBarChoice<T extends string>({ label, value, options, onChoice }: ChoiceProps<T>) {
  const id = useId("choice");
  const styles = useStyles();
  const choose = (text: string) => {
    const option = options.find(([one]) => one === text);
    if (option) onChoice(option[0]);
  };
  return (
    <span className={styles.choice}>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Select id={id} size="small" value={value} onChange={(_, data) => choose(data.value)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Select>
    </span>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "8px",
    padding: "4px 8px",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: { flexWrap: "wrap", gap: "8px", padding: 0 },
  choice: { display: "inline-flex", alignItems: "center", gap: "4px" },
});
