import { Button } from "@fluentui/react-components";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { useListStyles } from "../../shared/parts/list-styles";
import { BoardPage } from "../parts/BoardPage";
import { Disclosure } from "../parts/Disclosure";
import { useBoard } from "../store/use-board";
import { CatalogueCheck } from "./CatalogueCheck";
import { CatalogueInUse } from "./CatalogueInUse";
import { ReviewCalendar } from "./ReviewCalendar";

/** Where the page "Danh mục" stands. */
export type CatalogueRoute = "home" | "issue" | "guide";

interface CatalogueHomeProps {
  /** The user came back from a page within this one: its heading takes the focus. */
  readonly isBack: boolean;
  onGo(to: CatalogueRoute): void;
}

/** The catalogue in use, how to change it, and what is done with it. */
export function CatalogueHome({ isBack, onGo }: CatalogueHomeProps) {
  const { words, moved } = useBoard();
  const styles = useListStyles();
  return (
    <BoardPage heading={words.viewCatalogue} takesFocus={isBack || moved}>
      <section className={styles.card} aria-label={words.issueForms}>
        <p className={styles.note}>{words.issueFormsAbout}</p>
        <div>
          <Button appearance="primary" icon={<Send20Regular />} onClick={() => onGo("issue")}>
            {words.issueForms}
          </Button>
        </div>
      </section>
      <CatalogueInUse />
      <CatalogueCheck />
      <section className={styles.card} aria-label={words.fromGuide}>
        <p className={styles.note}>{words.fromGuideAbout}</p>
        <div>
          <Button icon={<DocumentText20Regular />} onClick={() => onGo("guide")}>
            {words.fromGuide}
          </Button>
        </div>
      </section>
      <Disclosure title={words.reviewCalendar}>
        <ReviewCalendar />
      </Disclosure>
    </BoardPage>
  );
}
