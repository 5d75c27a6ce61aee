import { Button } from "@fluentui/react-components";
import { BranchFork20Regular } from "@fluentui/react-icons/svg/branch-fork";
import { CalendarAdd20Regular } from "@fluentui/react-icons/svg/calendar-add";
import { ClipboardTask20Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { ClipboardTextEdit20Regular } from "@fluentui/react-icons/svg/clipboard-text-edit";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { TableEdit20Regular } from "@fluentui/react-icons/svg/table-edit";
import type { ReactNode } from "react";
import { useListStyles } from "../../shared/parts/list-styles";
import { BoardPage } from "../parts/BoardPage";
import { Disclosure } from "../parts/Disclosure";
import { fetchedLater } from "../../shared/shell/fetched-later";
import { useBoard, useBoardState } from "../store/use-board";
import { CatalogueCheck } from "./CatalogueCheck";
import { CatalogueInUse } from "./CatalogueInUse";
import { ReviewCalendar } from "./ReviewCalendar";
import { RulesOfTemplates } from "./RulesOfTemplates";

/** With the shipped catalogues, which no other page needs. */
const ChooseStart = fetchedLater(async () => (await import("./ChooseStart")).ChooseStart);

/** Where the page "Danh mục" stands. */
export type CatalogueRoute =
  "home" | "issue" | "request" | "forms" | "design" | "records" | "guide" | "units" | "year";

interface CatalogueHomeProps {
  /** The user came back from a page within this one: its heading takes the focus. */
  readonly isBack: boolean;
  onGo(to: CatalogueRoute): void;
}

/** The catalogue in use, how to change it, and what is done with it. */
export function CatalogueHome({ isBack, onGo }: CatalogueHomeProps) {
  const { words, moved } = useBoard();
  const { catalogue } = useBoardState();
  return (
    <BoardPage heading={words.viewCatalogue} takesFocus={isBack || moved}>
      {catalogue !== undefined && catalogue.own === undefined && <ChooseStart />}
      <WayOn label={words.issueForms} about={words.issueFormsAbout}>
        <Button appearance="primary" icon={<Send20Regular />} onClick={() => onGo("issue")}>
          {words.issueForms}
        </Button>
      </WayOn>
      <CatalogueInUse />
      <CatalogueCheck />
      <WayOn label={words.importForms} about={words.importFormsAbout}>
        <Button icon={<TableAdd20Regular />} onClick={() => onGo("forms")}>
          {words.importForms}
        </Button>
      </WayOn>
      <WayOn label={words.designForms} about={words.designFormsAbout}>
        <Button icon={<TableEdit20Regular />} onClick={() => onGo("design")}>
          {words.designForms}
        </Button>
      </WayOn>
      <WayOn label={words.request} about={words.requestAbout}>
        <Button icon={<ClipboardTask20Regular />} onClick={() => onGo("request")}>
          {words.request}
        </Button>
      </WayOn>
      <WayOn label={words.records} about={words.recordsAbout}>
        <Button icon={<ClipboardTextEdit20Regular />} onClick={() => onGo("records")}>
          {words.records}
        </Button>
      </WayOn>
      <WayOn label={words.fromGuide} about={words.fromGuideAbout}>
        <Button icon={<DocumentText20Regular />} onClick={() => onGo("guide")}>
          {words.fromGuide}
        </Button>
      </WayOn>
      <WayOn label={words.changeUnits} about={words.changeUnitsAbout}>
        <Button icon={<BranchFork20Regular />} onClick={() => onGo("units")}>
          {words.changeUnits}
        </Button>
      </WayOn>
      <WayOn label={words.nextYear} about={words.nextYearAbout}>
        <Button icon={<CalendarAdd20Regular />} onClick={() => onGo("year")}>
          {words.nextYear}
        </Button>
      </WayOn>
      <Disclosure title={words.rulesOfTemplates}>
        <RulesOfTemplates />
      </Disclosure>
      <Disclosure title={words.reviewCalendar}>
        <ReviewCalendar />
      </Disclosure>
    </BoardPage>
  );
}

interface WayOnProps {
  readonly label: string;
  readonly about: string;
  /** The button that leads there. */
  readonly children: ReactNode;
}

/** What is done on a page within this one, and the way to it. */
function WayOn({ label, about, children }: WayOnProps) {
  const styles = useListStyles();
  return (
    <section className={styles.card} aria-label={label}>
      <p className={styles.note}>{about}</p>
      <div>{children}</div>
    </section>
  );
}
