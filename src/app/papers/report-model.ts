import type { PlainDate } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import { type KnownSlot, knownSlots, modelToEdit } from "../../core/paper";
import { writeWord } from "../../core/word";
import type { Host } from "../host";

/** Mẫu báo cáo Word: what the board's report is written from, to be edited and handed back. Plain data. */
export interface ReportModel {
  readonly document: Uint8Array;
  /** Every slot it may have, by the board's catalogue. */
  readonly slots: readonly KnownSlot[];
}

/** The model in the form of the board's papers on the day. */
export const reportModelOf = (
  index: CatalogueIndex,
  on: PlainDate,
  packing: Pick<Host, "deflate" | "crc32">,
): ReportModel => ({ document: writeWord(modelToEdit(index, on), packing), slots: knownSlots(index) });
