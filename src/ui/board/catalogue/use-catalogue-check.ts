import { useState } from "react";
import { type Host, bytesOfFile, loadCatalogue, readBoardCatalogue } from "../../../app";
import type { Issue } from "../../../core/base";
import { catalogueIndex, catalogueWorkbook } from "../../../core/catalogue";
import { type Workbook, writeWorkbook } from "../../../core/workbook";
import type { OwnCatalogue } from "../store/catalogue-steps";
import { useBoard } from "../store/use-board";

/** A catalogue that was looked through, and what was found in it. */
export interface CheckedCatalogue {
  readonly name: string;
  /** In the workbook beside the pane: its findings can be gone to. */
  readonly isOpen: boolean;
  readonly issues: readonly Issue[];
  /** Absent where an error stands in the way. */
  readonly usable?: OwnCatalogue;
}

export function useCatalogueCheck() {
  const { services, store, words } = useBoard();
  const { spreadsheet, host } = services;
  const [checked, setChecked] = useState<CheckedCatalogue>();

  const checkOpen = async (): Promise<void> => {
    const open = await spreadsheet.read();
    if (!open.ok) return store.tell({ issues: open.issues, retry: () => void checkOpen() });
    const { name, workbook } = open.value;
    setChecked(openCatalogue(name === "" ? words.unnamedWorkbook : name, workbook, host));
  };
  const checkFile = async (file: File): Promise<void> => setChecked(await catalogueFile(file, host));

  return { checked, checkOpen, checkFile, forget: () => setChecked(undefined) };
}

function openCatalogue(name: string, workbook: Workbook, host: Host): CheckedCatalogue {
  const found = readBoardCatalogue(workbook);
  const { issues } = found;
  if (!found.ok) return { name, isOpen: true, issues };
  // What is kept is the catalogue as it was read just now, whatever happens to the open workbook.
  const bytes = writeWorkbook(catalogueWorkbook(found.value), host);
  return {
    name,
    isOpen: true,
    issues,
    usable: { own: { name, bytes }, index: catalogueIndex(found.value), issues },
  };
}

async function catalogueFile(file: File, host: Host): Promise<CheckedCatalogue> {
  const { name } = file;
  const bytes = await bytesOfFile(file, name);
  const found = await loadCatalogue({ name, path: name, read: async () => bytes }, host);
  const { issues } = found;
  return {
    name,
    isOpen: false,
    issues,
    ...(found.ok &&
      bytes.ok && { usable: { own: { name, bytes: bytes.value }, index: found.value, issues } }),
  };
}
