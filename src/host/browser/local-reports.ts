import { z } from "zod";
import type { ReportMemory } from "../../app";
import { Kept } from "./kept";
import { keptPeriodShape } from "./kept-period-shape";

const reports = z.array(
  z.object({
    period: keptPeriodShape,
    entries: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))),
    finished: z.object({ turn: z.number(), digest: z.string() }).optional(),
  }),
);

/** What a unit reported before, one key a unit. `partition` keeps add-ins of several sites apart. */
export function localReports(storage: Storage, partition = ""): ReportMemory {
  const kept = (unit: string) =>
    new Kept(storage, `${partition}khoagiao.reported.${unit}`, reports, "browser.figures-not-kept");
  return {
    load: (unit) => kept(unit).load() ?? [],
    save: (unit, list) => kept(unit).save([...list]),
  };
}
