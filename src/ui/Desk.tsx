import { FluentProvider, ProgressBar, makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { usePane } from "./shared/use-pane";
import { useKeptFocus } from "./shared/parts/use-kept-focus";
import { readyNumberFormats } from "./shared/parts/number-format";
import { Notices } from "./department/report/Notices";
import { type ReportStore, reportStore } from "./department/report/report-store";
import { ReportContext, useReportState } from "./department/report/use-report";
import { NoReport } from "./department/report/NoReport";
import type { Heading } from "./shared/shell/PaneHeader";
import { Crash } from "./shared/shell/Crash";
import { Waiting } from "./shared/shell/Waiting";
import { themeNamed } from "./shared/shell/themes";
import { useThemeName } from "./shared/shell/use-theme";
import { fetchedLater } from "./shared/shell/fetched-later";
import type { ViewName } from "./shared/services";
import { OVER, useTour } from "./shared/tour/tour-store";

/** Behind all else: nobody waits for it. */
const Tours = fetchedLater(
  async () => (await import("./Tours")).Tours,
  () => null,
);

const PAGES = {
  fill: fetchedLater(async () => (await import("./department/fill/FillView")).FillView),
  check: fetchedLater(async () => (await import("./department/check/CheckView")).CheckView),
  help: fetchedLater(async () => (await import("./shared/help/HelpView")).HelpView),
  merge: fetchedLater(async () => (await import("./board/MergeView")).MergeView),
  catalogue: fetchedLater(async () => (await import("./board/CatalogueView")).CatalogueView),
} as const satisfies Readonly<Record<ViewName, unknown>>;

interface DeskProps {
  onHeading(heading: Heading | undefined): void;
}

/** The pages, in Fluent's idiom and the colours of Office. */
export function Desk(props: DeskProps) {
  const theme = useThemeName(usePane().services.theme);
  return (
    <FluentProvider theme={themeNamed(theme)} className={useStyles().themed}>
      <OpenReport {...props} />
    </FluentProvider>
  );
}

/** Holds the open report while the user goes from page to page. */
function OpenReport({ onHeading }: DeskProps) {
  const { services } = usePane();
  const [store] = useState(() => reportStore(services));
  useEffect(() => store.start(), [store]);
  usePages(store);
  const desk = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const styles = useStyles();
  return (
    <ReportContext value={store}>
      <div ref={desk} className={styles.desk} onKeyDown={(event) => undoByKey(event, store)}>
        <KeptFocus of={desk} place={page} />
        <Progress />
        <Notices />
        <main ref={page} tabIndex={-1} className={styles.page}>
          <Page onHeading={onHeading} />
        </main>
        <ShownAround />
      </div>
    </ReportContext>
  );
}

/**
 * A button of the ribbon changes the page as a button of the pane does: what is under way goes on. What was done on a
 * page is told there: it does not follow the user to another.
 */
function usePages(store: ReportStore): void {
  const { services, view, show } = usePane();
  useEffect(() => services.address?.watch(show), [services, show]);
  useEffect(() => services.address?.shown(view), [services, view]);
  useEffect(() => () => store.dismiss("notice"), [store, view]);
}

/** Draws nothing; by its own it hears of every change of the report. */
function KeptFocus({ of, place }: Record<"of" | "place", RefObject<HTMLElement | null>>) {
  useReportState();
  useKeptFocus(of, place);
  return null;
}

function undoByKey(event: KeyboardEvent, store: ReportStore): void {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
  if (!isUndo || isTyping(event.target)) return;
  event.preventDefault();
  void store.undo();
}

/** In a field, Ctrl+Z takes back letters, as everywhere. */
const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement
    ? !["radio", "checkbox"].includes(target.type)
    : target instanceof HTMLTextAreaElement;

/** A page that cannot be drawn leaves the others, the report and what is said above it as they are. */
function Page({ onHeading }: DeskProps) {
  const { view, words } = usePane();
  const { report, reading, fault } = useReportState();
  const orgUnit = report?.orgUnit.name;
  const period = report?.period.name;
  useEffect(() => {
    onHeading(orgUnit === undefined || period === undefined ? undefined : { orgUnit, period });
  }, [onHeading, orgUnit, period]);
  // While the workbook is being read there is time for it.
  useEffect(() => PAGES[view].ahead(), [view]);
  useEffect(() => {
    if (!reading) setTimeout(readyNumberFormats);
  }, [reading]);
  if (fault !== undefined) throw fault;
  const isOfReport = view === "fill" || view === "check";
  if (isOfReport && report === undefined) return reading ? <Waiting /> : <NoReport />;
  const Shown = PAGES[view];
  return (
    <Crash key={view} words={words}>
      <Shown />
    </Crash>
  );
}

/** A newcomer is shown around, on the pages of a unit and on those of a board. */
function ShownAround() {
  const { view, words } = usePane();
  const { report } = useReportState();
  const name = view === "merge" ? "board" : "unit";
  const { at } = useTour(name);
  const isOfReport = (view === "fill" || view === "check") && report !== undefined;
  if (at >= OVER || !(isOfReport || view === "merge")) return null;
  return (
    <Crash words={words}>
      <Tours name={name} />
    </Crash>
  );
}

/** A thin bar while the workbook is read or written; its place is kept, so nothing jumps. */
function Progress() {
  const { words } = usePane();
  const { reading, writing } = useReportState();
  const styles = useStyles();
  const isBusy = reading || writing;
  return (
    <>
      <div className={styles.progress}>
        {isBusy && <ProgressBar thickness="medium" aria-label={writing ? words.writing : words.reading} />}
      </div>
      <div role="status">{isBusy && <LongWait />}</div>
    </>
  );
}

/** So long Excel seldom takes, unless somebody is typing in a cell: it answers nobody then. */
const LONG_WAIT_MS = 3000;

function LongWait() {
  const { words } = usePane();
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong && <p className={styles.wait}>{words.excelWaits}</p>;
}

const useStyles = makeStyles({
  themed: {
    flex: "1 1 0",
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: "transparent",
  },
  desk: { flex: "1 1 0", minHeight: 0, display: "flex", flexDirection: "column" },
  progress: { height: "3px", flexShrink: 0 },
  wait: { margin: 0, padding: "8px 12px" },
  page: {
    outlineStyle: "none",
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    // What takes the focus is not left under the save bar.
    scrollPaddingBottom: "64px",
    padding: "8px 12px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
});
