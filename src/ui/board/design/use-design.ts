import { useDeferredValue, useMemo, useState } from "react";
import { read } from "../../../core/base";
import { type TemplateDesign, newDesign, withDesign } from "../../../core/forms";
import { assignmentOf } from "../forms/assignment-of";
import type { Assigning } from "../store/forms-state";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";

const NOBODY: Assigning = { how: "later", kinds: new Set(), names: [] };

/** The template being designed, a new one at first, and the catalogue it would make. */
export function useDesign() {
  const { store } = useBoard();
  const { index } = useCatalogue();
  const begun = useBoardState().design;
  const [assigning, setAssigning] = useState(NOBODY);
  const fresh = useMemo(() => newDesign(index.catalogue), [index]);
  const design = begun ?? fresh;
  const change = (to: (design: TemplateDesign) => TemplateDesign) => store.setDesign(to(design));
  const clear = () => {
    store.setDesign(undefined);
    setAssigning(NOBODY);
  };
  return { design, change, assigning, setAssigning, clear };
}

/** The catalogue with the design; undefined while it has no title or no column. */
export function useDesigned(design: TemplateDesign, assigning: Assigning) {
  const { services } = useBoard();
  const { index } = useCatalogue();
  const later = useDeferredValue(design);
  const today = services.today();
  return useMemo(() => {
    const { title, fields } = later.template;
    if (title.trim() === "" || fields.length === 0) return undefined;
    return read(withDesign(index.catalogue, later, assignmentOf(assigning, index, today)));
  }, [index, later, assigning, today]);
}
