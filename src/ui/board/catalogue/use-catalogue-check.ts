import { useState } from "react";
import { bytesOfFile, loadCatalogue } from "../../../app";
import type { Issue } from "../../../core/base";
import {
  type CatalogueIndex,
  catalogueIndex,
  catalogueWorkbook,
  readCatalogue,
} from "../../../core/catalogue";
import { writeWorkbook } from "../../../core/workbook";
import type { KeptFile } from "../../shared/board-services";
import { useBoard } from "../store/use-board";

/** A catalogue that was looked through, and what was found in it. */
export interface CheckedCatalogue {
  readonly name: string;
  /** In the workbook beside the pane: its findings can be gone to. */
  readonly isOpen: boolean;
  readonly issues: readonly Issue[];
  /** Absent where an error stands in the way. */
  readonly usable?: { readonly file: KeptFile; readonly index: CatalogueIndex };
}

export function useCatalogueCheck() {
  const { services, store, words } = useBoard();
  const { spreadsheet, host } = services;
  const [checked, setChecked] = useState<CheckedCatalogue>();

  const checkOpen = async (): Promise<void> => {
    const open = await spreadsheet.read();
    if (!open.ok) {
      store.tell({ issues: open.issues, retry: () => void checkOpen() });
      return;
    }
    const name = open.value.name === "" ? words.unnamedWorkbook : open.value.name;
    const found = readCatalogue(open.value.workbook);
    if (!found.ok) return setChecked({ name, isOpen: true, issues: found.issues });
    // What is kept is the catalogue as it was read just now, whatever happens to the open workbook.
    const bytes = writeWorkbook(catalogueWorkbook(found.value), host);
    setChecked({
      name,
      isOpen: true,
      issues: found.issues,
      usable: { file: { name, bytes }, index: catalogueIndex(found.value) },
    });
  };

  const checkFile = async (file: File): Promise<void> => {
    const { name } = file;
    const bytes = await bytesOfFile(file, name);
    const found = await loadCatalogue({ name, path: name, read: async () => bytes }, host);
    setChecked({
      name,
      isOpen: false,
      issues: found.issues,
      ...(found.ok && bytes.ok && { usable: { file: { name, bytes: bytes.value }, index: found.value } }),
    });
  };

  return { checked, checkOpen, checkFile, forget: () => setChecked(undefined) };
}
