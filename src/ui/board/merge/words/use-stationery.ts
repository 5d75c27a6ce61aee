import { useMemo } from "react";
import { useBoard, useCatalogue } from "../../store/use-board";
import type { Stationery } from "./stationery";

/** What the lists of the result are written with. */
export function useStationery(): Stationery {
  const { words, language } = useBoard();
  const { index } = useCatalogue();
  return useMemo(() => ({ index, words, language }), [index, words, language]);
}
