import { Button } from "@fluentui/react-components";
import { loadCatalogue } from "../../../app";
import { read } from "../../../core/base";
import { catalogueWorkbook } from "../../../core/catalogue";
import { withDocuments } from "../../../core/guide";
import { writeWorkbook } from "../../../core/workbook";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
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
  const { words, store, services } = useBoard();
  const { index, own } = useCatalogue();
  const chosen = guide.entries.filter((entry) => entry.accepted).map(({ document }) => document);
  const bytes = () => writeWorkbook(catalogueWorkbook(withDocuments(index.catalogue, chosen)), services.host);
  const use = async (): Promise<void> => {
    const file = { name: own?.name ?? words.catalogueFile, bytes: bytes() };
    const asFound = { name: file.name, path: file.name, read: async () => read(file.bytes) };
    // Read back as any catalogue a board brings: what it would be refused for is told now, not next time.
    const found = await loadCatalogue(asFound, services.host);
    if (!found.ok) return store.tell({ issues: found.issues });
    store.catalogue.use(file, found.value);
    const left = guide.entries.filter((entry) => !entry.accepted);
    store.setGuide(left.length === 0 ? undefined : { ...guide, entries: left });
  };
  return { count: chosen.length, bytes, use };
}
