import { loadCatalogue } from "../../../app";
import type { Host } from "../../../app";
import { given, read } from "../../../core/base";
import { catalogueIndex, defaultCatalogue } from "../../../core/catalogue";
import type { StateCell } from "../../shared/state-cell";
import type { BoardServices } from "../../shared/board-services";
import type { BoardState, UsedCatalogue, BoardNotice } from "./board-state";

/** A workbook of the board's own, as it was read. */
export type OwnCatalogue = Required<UsedCatalogue>;

export interface CatalogueSteps {
  /** Takes the board's own catalogue into use, and keeps it on this machine. */
  use(catalogue: OwnCatalogue, notice?: BoardNotice): void;
  useShipped(): void;
}

export function catalogueSteps(
  state: StateCell<BoardState>,
  { board, host }: { readonly board: BoardServices; readonly host: Host },
): CatalogueSteps {
  const take = (catalogue: UsedCatalogue, notice?: BoardNotice) => {
    const kept = board.kept.keepCatalogue(catalogue.own);
    state.update(({ trouble: _, notice: __, ...before }) => ({
      ...before,
      catalogue,
      // No good news above bad: where it could not be kept, that is what is told.
      ...(kept.ok ? given({ notice }) : { trouble: { issues: kept.issues } }),
    }));
  };
  const change = (to: UsedCatalogue, notice: BoardNotice) => {
    const before = state.current().catalogue;
    take(to, { ...notice, ...(before && { undo: () => take(before) }) });
  };
  void restore(state, { board, host });
  return {
    use: (catalogue, notice = { word: "catalogueTaken", facts: { name: catalogue.own.name } }) =>
      change(catalogue, notice),
    useShipped: () => change(shipped(), { word: "shippedTaken" }),
  };
}

const shipped = (): UsedCatalogue => ({ index: catalogueIndex(defaultCatalogue), issues: [] });

/** The catalogue used last time; one that can no longer be read is told, and the shipped one stands in. */
async function restore(
  state: StateCell<BoardState>,
  { board, host }: { readonly board: BoardServices; readonly host: Host },
): Promise<void> {
  const own = board.kept.catalogue();
  const found =
    own && (await loadCatalogue({ name: own.name, path: own.name, read: async () => read(own.bytes) }, host));
  state.update((before) => ({
    ...before,
    catalogue: own && found?.ok === true ? { index: found.value, own, issues: found.issues } : shipped(),
    ...(found?.ok === false && { trouble: { issues: found.issues } }),
  }));
}
