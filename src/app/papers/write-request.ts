import type { PlainDate } from "../../core/base";
import type { CatalogueIndex, Period } from "../../core/catalogue";
import { requestLetter } from "../../core/paper";
import { writeWord } from "../../core/word";
import type { Host } from "../host";

export interface RequestTask {
  readonly period: Period;
  /** The day whose rules the letter follows. */
  readonly on: PlainDate;
}

/** The letter that opens a period: as a document, and as a text to paste. Plain data: it may cross threads. */
export interface WrittenRequest {
  readonly document: Uint8Array;
  readonly text: string;
}

/** Undefined where nobody owes anything for the period. */
export function writeRequest(
  task: RequestTask,
  index: CatalogueIndex,
  packing: Pick<Host, "deflate" | "crc32">,
): WrittenRequest | undefined {
  const letter = requestLetter({ ...task, index });
  return letter && { document: writeWord(letter.draft, packing), text: letter.text };
}
