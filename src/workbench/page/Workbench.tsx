import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Spreadsheet } from "../../app";
import { MAIN_LANGUAGE, fill, type Language } from "../../i18n";
import { workbenchWordsIn } from "../../i18n/workbench-words";
import { askWhileUnsaved } from "../desk/ask-while-unsaved";
import { OpenBooks } from "../desk/open-books";
import type { PageTheme } from "../desk/page-theme";
import type { Sample } from "../desk/samples";
import { NoticeBar } from "./NoticeBar";
import { PaneSplitter } from "./PaneSplitter";
import { type Role, TopBar } from "./TopBar";
import { WorkbookTabs } from "./WorkbookTabs";
import { useRegionKeys } from "./use-region-keys";

/** The pane beside a workbook; keyed by workbook and role, so that each starts anew. */
export type DrawPane = (given: {
  readonly spreadsheet: Spreadsheet;
  readonly role: Role;
  readonly language: Language;
}) => ReactNode;

export interface WorkbenchProps {
  readonly samples: readonly Sample[];
  readonly theme: PageTheme;
  readonly drawPane: DrawPane;
  /** The desk was made; for tests in a browser, and for whoever watches the page. */
  readonly onDesk?: (desk: OpenBooks) => void;
}

const FIRST_WIDTH = 350;

/** The trial host: the embedded spreadsheet on the left, the pane on the right. */
export function Workbench({ samples, theme, drawPane, onDesk }: WorkbenchProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const gridPlace = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [desk, setDesk] = useState<OpenBooks>();
  const [role, setRole] = useState<Role>("unit");
  const [language, setLanguage] = useState<Language>(MAIN_LANGUAGE);
  const [width, setWidth] = useState(FIRST_WIDTH);
  const themeName = useSyncExternalStore(theme.watch, theme.current);
  const words = workbenchWordsIn(language);

  useEffect(() => {
    if (!gridPlace.current) return;
    const { newWorkbook } = workbenchWordsIn(MAIN_LANGUAGE);
    const made = new OpenBooks(gridPlace.current, {
      darkMode: theme.current() === "dark",
      newName: (number) => fill(newWorkbook, { number }),
    });
    setDesk(made);
    onDesk?.(made);
    return () => made.dispose();
  }, [theme, onDesk]);
  useRegionKeys(useMemo(() => [bar, gridPlace, pane], []));
  useEffect(() => desk && askWhileUnsaved(desk), [desk]);
  useEffect(() => desk?.setDarkMode(themeName === "dark"), [desk, themeName]);
  useEffect(() => {
    document.title = words.pageTitle;
    document.documentElement.lang = language;
  }, [words, language]);

  return (
    <FluentProvider theme={themeName === "dark" ? webDarkTheme : webLightTheme}>
      {/* The provider's own class would go to its portals too, which would then cover the page. */}
      <div className={styles.page}>
        <div ref={bar}>
          <TopBar
            {...{ desk, samples, words, role, language, theme }}
            onRole={setRole}
            onLanguage={setLanguage}
          />
          {desk && <NoticeBar desk={desk} words={words} language={language} />}
          {desk && <WorkbookTabs desk={desk} words={words} />}
        </div>
        <div className={styles.body}>
          <main ref={gridPlace} className={styles.grid} aria-label={words.grid} />
          <PaneSplitter width={width} onWidth={setWidth} label={words.paneWidth} />
          <aside ref={pane} className={styles.pane} style={{ width }} aria-label={words.pane}>
            {desk && <PanePlace {...{ desk, role, language, drawPane }} />}
          </aside>
        </div>
      </div>
    </FluentProvider>
  );
}

function PanePlace(given: {
  readonly desk: OpenBooks;
  readonly role: Role;
  readonly language: Language;
  readonly drawPane: DrawPane;
}) {
  const { desk, role, language, drawPane } = given;
  const { active } = useSyncExternalStore(desk.watch, desk.state);
  const spreadsheet = desk.spreadsheet();
  if (!spreadsheet) return null;
  return (
    <div key={`${active} ${role}`} style={{ height: "100%" }}>
      {drawPane({ spreadsheet, role, language })}
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  body: { display: "flex", flexGrow: 1, minHeight: 0 },
  grid: { flexGrow: 1, minWidth: 0, position: "relative", overflow: "hidden" },
  pane: {
    flexShrink: 0,
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
