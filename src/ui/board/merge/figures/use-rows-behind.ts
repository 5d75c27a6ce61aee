import { useCallback } from "react";
import type { PartOfFigure, RowsBehind } from "../../../../app";
import { useBoard } from "../../store/use-board";
import { useAsked } from "../use-asked";

/** The rows behind a figure of the result shown; undefined where they are no longer at hand. */
export function useRowsBehind({
  template,
  orgUnit,
}: PartOfFigure): readonly RowsBehind[] | "reading" | undefined {
  const { board } = useBoard().services;
  return useAsked(
    useCallback(
      (of, watch) => board.rowsBehind({ ...of, part: { template, orgUnit } }, watch),
      [board, template, orgUnit],
    ),
  );
}
