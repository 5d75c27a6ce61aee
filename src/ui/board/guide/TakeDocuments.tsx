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
  const { words, store, services } = useBoard();
  const { work } = useBoardState();
  const { index, own } = useCatalogue();
  const styles = useListStyles();
  const chosen = guide.entries.filter((entry) => entry.accepted);
  const bytes = () => {
    const catalogue = withDocuments(
      index.catalogue,
      chosen.map(({ document }) => document),
    );
    return writeWorkbook(catalogueWorkbook(catalogue), services.host);
  };
  const use = async () => {
    const file = { name: own?.name ?? words.catalogueFile, bytes: bytes() };
    const asFound = { name: file.name, path: file.name, read: async () => read(file.bytes) };
    // Read back as any catalogue a board brings: what it would be refused for is told now, not next time.
    const found = await loadCatalogue(asFound, services.host);
    if (!found.ok) return store.tell({ issues: found.issues });
    store.catalogue.use(file, found.value);
    const left = guide.entries.filter((entry) => !entry.accepted);
    store.setGuide(left.length === 0 ? undefined : { ...guide, entries: left });
  };
  return (
    <section className={styles.card} aria-label={words.openWithGuide}>
      <span role="status">{fill(words.guideAccepted, { count: chosen.length })}</span>
      {chosen.length > 0 && (
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
