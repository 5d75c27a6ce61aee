import { Button } from "@fluentui/react-components";
import { withDocuments } from "../../../core/guide";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { useTakeCatalogue } from "../catalogue/change/use-take-catalogue";
import { HandOver } from "../parts/HandOver";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import type { GuideState } from "../store/guide-state";

/** The catalogue with what was accepted: as a workbook, or taken into use at once. */
export function TakeDocuments({ guide }: { readonly guide: GuideState }) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const styles = useListStyles();
  const { count, bytes, use } = useAccepted(guide);
  return (
    <section className={styles.card} aria-label={words.openWithGuide}>
      <span role="status">{fill(words.guideAccepted, { count })}</span>
      {count > 0 && (
        <>
          <HandOver isPrimary label={words.openWithGuide} fileName={words.catalogueFile} bytes={bytes} />
          <div>
            <Button disabled={work !== undefined} onClick={() => void use()}>
              {words.useWithGuide}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** How many documents were accepted, the catalogue with them, and how it is taken into use. */
function useAccepted(guide: GuideState) {
  const { store } = useBoard();
  const { index } = useCatalogue();
  const { bytes, take } = useTakeCatalogue();
  const chosen = guide.entries.filter((entry) => entry.accepted).map(({ document }) => document);
  const changed = () => withDocuments(index.catalogue, chosen);
  const use = async (): Promise<void> => {
    if ((await take(changed())) === undefined) return;
    const left = guide.entries.filter((entry) => !entry.accepted);
    store.setGuide(left.length === 0 ? undefined : { ...guide, entries: left });
  };
  return { count: chosen.length, bytes: () => bytes(changed()), use };
}
