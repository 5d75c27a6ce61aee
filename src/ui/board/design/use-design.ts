import { useDeferredValue, useMemo } from "react";
import { read } from "../../../core/base";
import { type TemplateDesign, designOf, newDesign, withDesign } from "../../../core/forms";
import { assignmentOf } from "../forms/assignment-of";
import type { Assigning } from "../store/forms-state";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { useKept } from "../store/use-kept";

const NOBODY: Assigning = { how: "later", kinds: new Set(), names: [] };

/** The template being designed, a new one at first, and the catalogue it would make; each keeps its own draft. */
export function useDesign() {
  const { store } = useBoard();
  const { catalogue } = useCatalogue().index;
  const { designed = "" } = useBoardState();
  const [kept, keep] = useKept("design", designed);
  const fresh = useMemo(() => designOf(catalogue, designed) ?? newDesign(catalogue), [catalogue, designed]);
  const { design, assigning } = kept ?? { design: fresh, assigning: NOBODY };
  const change = (to: (design: TemplateDesign) => TemplateDesign) =>
    keep((before) => ({ assigning, ...before, design: to(before?.design ?? fresh) }));
  const setAssigning = (to: Assigning) => keep((before) => ({ design, ...before, assigning: to }));
  const clear = () => {
    keep(() => undefined);
    store.showDesign("");
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
