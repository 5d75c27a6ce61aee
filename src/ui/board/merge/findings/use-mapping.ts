import { useEffect, useState } from "react";
import type { Issue } from "../../../../core/base";
import type { MappingProposal } from "../../../../core/forms";
import { useBoard, useBoardState, useCatalogue } from "../../store/use-board";

/** What was proposed for a file, what it was refused for, or "reading" while nobody knows yet. */
export type ProposedMatch = "reading" | { readonly issues: readonly Issue[] } | MappingProposal;

/** What the columns of a file may be in a template; in the likest where none is named. */
export function useMapping(file: string, template: string | undefined): ProposedMatch {
  const { services } = useBoard();
  const { files } = useBoardState().merge;
  const { catalogue } = useCatalogue().index;
  const [found, setFound] = useState<ProposedMatch>("reading");
  useEffect(() => {
    const gone = new AbortController();
    const ask = async (): Promise<void> => {
      const task = { files, file, catalogue, template };
      const read = await services.board.mapping(task, { progress() {}, signal: WAITED_FOR });
      if (!gone.signal.aborted && read !== undefined)
        setFound(read.ok ? read.value : { issues: read.issues });
    };
    ask().catch(() => setFound({ issues: [] }));
    return () => gone.abort();
  }, [services, files, file, catalogue, template]);
  return found;
}

/** Nobody gives it up: to stop it is to lose the worker, and with it the rows of the merge. */
const WAITED_FOR = new AbortController().signal;
