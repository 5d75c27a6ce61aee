import { loadCatalogue } from "../../../../app";
import { read } from "../../../../core/base";
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
  const { own, index } = useCatalogue();
  const bytes = (catalogue: Catalogue) => writeWorkbook(catalogueWorkbook(catalogue), services.host);
  const take = async (catalogue: Catalogue, notice?: BoardNotice): Promise<CatalogueIndex | undefined> => {
    const file = {
      name: own?.name ?? words.catalogueFile,
      bytes: bytes(withRaisedVersion(index.catalogue, catalogue)),
    };
    const asFound = { name: file.name, path: file.name, read: async () => read(file.bytes) };
    // Read back as any catalogue a board brings: what it would be refused for is told now, not next time.
    const found = await loadCatalogue(asFound, services.host);
    if (found.ok) store.catalogue.use(file, found.value, notice);
    else store.tell({ issues: found.issues });
    return found.ok ? found.value : undefined;
  };
  return { bytes, take };
}
