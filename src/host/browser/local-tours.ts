import { z } from "zod";
import { Kept } from "./kept";

/** How far somebody has come in being shown around. Where it cannot be kept, the tour is offered again: no loss. */
export function localTours(storage: Storage, partition = "") {
  const kept = new Kept(storage, `${partition}khoagiao.tours`, z.record(z.string(), z.number()));
  return {
    load: () => kept.load() ?? {},
    save: (steps: Readonly<Record<string, number>>) => void kept.save(steps),
  };
}
