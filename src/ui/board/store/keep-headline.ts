import { type Merged, type Headline, headlineOf, headlinesToday, trendOf, withHeadline } from "../../../app";
import { type Result, read } from "../../../core/base";
import type { CatalogueIndex } from "../../../core/catalogue";
import type { BoardMemory } from "../../shared/board-services";

/** A merge among the earlier ones known on this machine. */
export interface KeptHeadline {
  /** The merge after its forerunners of equal length, oldest first; alone where none is known. */
  readonly trend: readonly Headline[];
  readonly kept: Result<void>;
}

/** Keeps what later periods are compared with; a merge that received nothing has nothing to be compared with. */
export function keepHeadline({ result }: Merged, index: CatalogueIndex, memory: BoardMemory): KeptHeadline {
  const { orgUnit } = index.catalogue.board;
  const earlier = headlinesToday(memory.headlines(orgUnit), index);
  const headline = headlineOf(result, index);
  const isEmpty = result.completeness.received === 0;
  return {
    trend: trendOf(earlier, headline),
    kept: isEmpty ? read(undefined) : memory.keepHeadlines(orgUnit, withHeadline(earlier, headline)),
  };
}
