import { useCallback } from "react";
import type { TextsOfColumn } from "../../../../app";
import { useBoard } from "../../store/use-board";
import { useAsked } from "../use-asked";

/** What units wrote in a template, as it stands together in the result shown; undefined where it is no longer at hand. */
export function useTexts(template: string): readonly TextsOfColumn[] | "reading" | undefined {
  const { board } = useBoard().services;
  return useAsked(
    useCallback(({ catalogue }, watch) => board.textsOf({ template, catalogue }, watch), [board, template]),
  );
}
