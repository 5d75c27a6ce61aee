import { type Collected, headlineOf, withHeadline } from "../../../app";
import { type Result, read } from "../../../core/base";
import type { CatalogueIndex } from "../../../core/catalogue";
import type { BoardMemory } from "../board-services";

/** Keeps what later periods are compared with; a merge that received nothing has nothing to be compared with. */
export function keepHeadline(
  { report }: Collected,
  index: CatalogueIndex,
  memory: BoardMemory,
): Result<void> {
  if (report.completeness.received === 0) return read(undefined);
  const { orgUnit } = index.catalogue.board;
  return memory.keepHeadlines(orgUnit, withHeadline(memory.headlines(orgUnit), headlineOf(report, index)));
}
