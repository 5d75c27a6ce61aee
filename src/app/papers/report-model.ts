import type { PlainDate } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import { type KnownSlot, type ReportPart, knownSlots, modelToEdit } from "../../core/paper";
import { writeWord } from "../../core/word";
import type { Host } from "../host";

/** Mẫu báo cáo Word: what the board's report is written from, to be edited and handed back. Plain data. */
export interface ReportModel extends EditableModel {
  /** The model of the annex that must not leave the board; absent where no template is confidential. */
  readonly internal?: EditableModel;
}

export interface EditableModel {
  readonly document: Uint8Array;
  /** Every slot it may have, by the board's catalogue. */
  readonly slots: readonly KnownSlot[];
}

/** The models in the form of the board's papers on the day. */
export function reportModelOf(
  index: CatalogueIndex,
  on: PlainDate,
  packing: Pick<Host, "deflate" | "crc32">,
): ReportModel {
  const modelOf = (part: ReportPart): EditableModel => ({
    document: writeWord(modelToEdit(index, on, part), packing),
    slots: knownSlots(index, part),
  });
  const hasInternal = index.catalogue.templates.some(({ confidential }) => confidential);
  return { ...modelOf("report"), ...(hasInternal && { internal: modelOf("internal") }) };
}
