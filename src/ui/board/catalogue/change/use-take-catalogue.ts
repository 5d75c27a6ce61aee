import { loadCatalogue } from "../../../../app";
import { type Issue, read } from "../../../../core/base";
import {
  type Catalogue,
  type CatalogueIndex,
  catalogueWorkbook,
  withRaisedVersion,
} from "../../../../core/catalogue";
import { writeWorkbook } from "../../../../core/workbook";
import type { KeptFile } from "../../../shared/board-services";
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
  // Read back as any catalogue a board brings: what it would be refused for is told now, not next time.
  const readBack = (file: KeptFile) =>
    loadCatalogue({ name: file.name, path: file.name, read: async () => read(file.bytes) }, services.host);
  const take = async (catalogue: Catalogue, notice?: BoardNotice): Promise<CatalogueIndex | undefined> => {
    const name = own?.name ?? words.catalogueFile;
    const file = { name, bytes: bytes(withRaisedVersion(index.catalogue, catalogue)) };
    const found = await readBack(file);
    if (!found.ok) {
      store.tell({ issues: found.issues });
      return undefined;
    }
    store.catalogue.use(file, found.value, notice);
    if (found.issues.length > 0) {
      const before = await readBack({ name, bytes: bytes(index.catalogue) });
      const fresh = newAmong(found.issues, before.issues);
      if (fresh.length > 0) store.tell({ issues: fresh });
    }
    return found.value;
  };
  return { bytes, take };
}

/** What is to be looked at because of the change alone: rows may have moved meanwhile. */
function newAmong(issues: readonly Issue[], before: readonly Issue[]): readonly Issue[] {
  const keyOf = ({ code, where: { row: _, ...where }, found, facts }: Issue) =>
    JSON.stringify([code, where, found, facts]);
  const known = new Set(before.map(keyOf));
  return issues.filter((issue) => !known.has(keyOf(issue)));
}
