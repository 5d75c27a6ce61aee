import { useState } from "react";
import { type CellOfFile, type Spreadsheet } from "../../../app";
import type { Issue } from "../../../core/base";
import { cellAddress } from "../../../core/base";
import { type BoardWords, fill } from "../../../i18n";
import { useBoard, useBoardState } from "../store/use-board";

/** What came of asking for a cell. */
interface Told {
  readonly said: string;
  readonly refusal: readonly Issue[];
}

const NOTHING: Told = { said: "", refusal: [] };

/**
 * Shows a cell of a returned file: in the workbook beside the pane, where that is the file; else the file is opened as
 * a new workbook, at the cell. Where this program opens none, it is said where the cell stands.
 */
export function useShowCell({ file, sheet, row, column }: CellOfFile) {
  const { words, services } = useBoard();
  const { files } = useBoardState().merge;
  const { spreadsheet, board } = services;
  const [told, setTold] = useState(NOTHING);
  const facts = { file: nameOfFile(file), sheet, cell: cellAddress(row, column) };
  const say = (word: keyof BoardWords) => setTold({ said: fill(words[word], facts), refusal: [] });
  const openAt = async () => {
    const bytes = await board.fileAt(files, { file, sheet, row, column });
    return bytes.ok ? spreadsheet.openAsNew(bytes.value) : bytes;
  };
  const show = async (): Promise<void> => {
    setTold(NOTHING);
    const isHere = await isOpen(spreadsheet, file, sheet);
    const isOpened = spreadsheet.capabilities.newWorkbook && /\.xlsx$/i.test(file);
    if (!isHere && !isOpened) return say("openFileYourself");
    const shown = isHere ? await spreadsheet.goTo({ sheet, row, column }) : await openAt();
    if (!shown.ok) setTold({ said: "", refusal: shown.issues });
    else if (!isHere) say("openedAtCell");
  };
  return { ...told, show };
}

/** Whether the workbook beside the pane is that file, as far as its name and sheets tell. */
async function isOpen(spreadsheet: Spreadsheet, file: string, sheet: string): Promise<boolean> {
  const open = await spreadsheet.read(() => false);
  return (
    open.ok &&
    open.value.name.toLowerCase() === nameOfFile(file).toLowerCase() &&
    open.value.workbook.sheets.some(({ name }) => name === sheet)
  );
}

/** Without the folders and archives it lies in. */
const nameOfFile = (file: string): string => file.split("/").at(-1) ?? file;
