import { type DragEvent, useState } from "react";
import { useBoardState } from "../store/use-board";
import { filesDropped } from "./files-dropped";

/** Files dropped anywhere on a page come in as chosen ones do; not while a long task is under way. */
export function useDropping(onFiles: (files: readonly File[]) => void) {
  const { work } = useBoardState();
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (work !== undefined) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (work === undefined) onFiles(await filesDropped(event.dataTransfer));
  };
  return {
    isOver,
    onDragOver,
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => void drop(event),
  };
}
