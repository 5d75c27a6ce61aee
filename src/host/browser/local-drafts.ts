import { z } from "zod";
import type { DraftStore } from "../../app";
import { Kept } from "./kept";

const drafts = z.array(
  z.object({
    template: z.string(),
    row: z.number().optional(),
    texts: z.record(z.string(), z.string()),
  }),
);

/** Entries being typed, one key a workbook. `partition` keeps add-ins of several sites apart (Office on the web). */
export function localDrafts(storage: Storage, partition = ""): DraftStore {
  const kept = (workbook: string) => new Kept(storage, `${partition}khoagiao.drafts.${workbook}`, drafts);
  return {
    load: (workbook) =>
      (kept(workbook).load() ?? []).map(({ row, ...draft }) =>
        row === undefined ? draft : { ...draft, row },
      ),
    save: (workbook, list) => kept(workbook).save(list.length === 0 ? undefined : [...list]),
  };
}
