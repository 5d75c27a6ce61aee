import { useEffect, useState } from "react";
import type { TextsOfColumn } from "../../../../app";
import { useBoard, useBoardState } from "../../store/use-board";

/** What units wrote in a template, as it stands together in the result shown; undefined where it is no longer at hand. */
export function useTexts(template: string): readonly TextsOfColumn[] | "reading" | undefined {
  const { services } = useBoard();
  const { catalogue, merged } = useBoardState().merge;
  const [found, setFound] = useState<readonly TextsOfColumn[] | "reading" | undefined>("reading");
  useEffect(() => {
    const gone = new AbortController();
    const watch = { progress() {}, signal: new AbortController().signal };
    const ask = async (): Promise<void> => {
      const texts = catalogue && (await services.board.textsOf({ template, catalogue }, watch));
      if (!gone.signal.aborted) setFound(texts);
    };
    ask().catch(() => setFound(undefined));
    return () => gone.abort();
    // Another merge puts them together anew.
  }, [services, catalogue, merged, template]);
  return found;
}
