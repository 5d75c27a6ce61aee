import { useEffect, useState } from "react";
import type { PartOfFigure, RowsBehind } from "../../../../app";
import { useBoard, useBoardState } from "../../store/use-board";

/** The rows behind a figure of the result shown; undefined where they are no longer at hand. */
export function useRowsBehind({
  template,
  orgUnit,
}: PartOfFigure): readonly RowsBehind[] | "reading" | undefined {
  const { services } = useBoard();
  const { files, catalogue, merged } = useBoardState().merge;
  const [found, setFound] = useState<readonly RowsBehind[] | "reading" | undefined>("reading");
  useEffect(() => {
    const gone = new AbortController();
    const ask = async (): Promise<void> => {
      const task = { files, part: { template, orgUnit } };
      const rows =
        catalogue &&
        (await services.board.rowsBehind({ ...task, catalogue }, { progress() {}, signal: WAITED_FOR }));
      if (!gone.signal.aborted) setFound(rows);
    };
    ask().catch(() => setFound(undefined));
    return () => gone.abort();
    // Another merge is another result, of other rows.
  }, [services, files, catalogue, merged, template, orgUnit]);
  return found;
}

/** Nobody gives it up: to stop it is to lose the worker, and with it the rows. */
const WAITED_FOR = new AbortController().signal;
