import { loadCatalogue } from "../../../../app";
import { type Issue, newOnes, read } from "../../../../core/base";
import {
  type Catalogue,
  type CatalogueIndex,
  catalogueWorkbook,
  withRaisedVersion,
} from "../../../../core/catalogue";
import { writeWorkbook } from "../../../../core/workbook";
import type { BoardNotice } from "../../store/board-state";
import { useBoard, useCatalogue } from "../../store/use-board";

/** A catalogue changed in the pane, as a workbook or taken into use. */
export interface TakeCatalogue {
  bytes(catalogue: Catalogue): Uint8Array;
  /**
   * The catalogue as it is used then; undefined where it was refused, which is told. `notice` says what was done, where
   * that is more than that a catalogue is used.
   */
  take(catalogue: Catalogue, notice?: BoardNotice): Promise<CatalogueIndex | undefined>;
}

export function useTakeCatalogue(): TakeCatalogue {
  const { words, store, services } = useBoard();
  const { own, index, issues } = useCatalogue();
  const bytes = (catalogue: Catalogue) => writeWorkbook(catalogueWorkbook(catalogue), services.host);
  const take = async (catalogue: Catalogue, notice?: BoardNotice): Promise<CatalogueIndex | undefined> => {
    const name = own?.name ?? words.catalogueFile;
    const file = { name, bytes: bytes(withRaisedVersion(index.catalogue, catalogue)) };
    // Read back as any catalogue a board brings: what it would be refused for is told now, not next time.
    const brought = { name, path: name, read: async () => read(file.bytes) };
    const found = await loadCatalogue(brought, services.host);
    if (!found.ok) {
      store.tell({ issues: found.issues });
      return undefined;
    }
    store.catalogue.use({ own: file, index: found.value, issues: found.issues }, notice);
    const fresh = newOnes(issues, found.issues, whatIsSaid);
    if (fresh.length > 0) store.tell({ issues: fresh });
    return found.value;
  };
  return { bytes, take };
}

/** An issue is known again though its row, or the name of the file, is another meanwhile. */
const whatIsSaid = ({ code, where: { file: _, row: __, ...where }, found, facts }: Issue): string =>
  JSON.stringify([code, where, found, facts]);
