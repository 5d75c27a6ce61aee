import { useMemo } from "react";
import { type CollectReport, type Headline, headlineOf, trendOf } from "../../../app";
import { useBoard } from "../store/use-board";
import { useStationery } from "./use-stationery";

/** The merge shown after its forerunners of equal length, oldest first; alone where none is known on this machine. */
export function useTrend(report: CollectReport): readonly Headline[] {
  const { kept } = useBoard().services.board;
  const { index } = useStationery();
  return useMemo(
    () => trendOf(kept.headlines(index.catalogue.board.orgUnit), headlineOf(report, index)),
    [kept, index, report],
  );
}
