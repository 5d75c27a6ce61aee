import { type Issue, type PlainDate, type Result, foldKey, read } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import { type Letter, boardLetters } from "../../core/paper";
import { writeWord } from "../../core/word";
import type { FoundFile, Host } from "../host";
import { openSummary } from "./open-summary";

export interface LettersTask {
  readonly summary: FoundFile;
  /** The day whose rules the letters follow; the summary's own by default. */
  readonly on?: PlainDate;
  /** Finding and remedy of an issue, with its place, in Vietnamese. */
  readonly wording: (issue: Issue) => string;
}

/** A letter as the files it is handed over in. */
export interface WrittenLetter {
  readonly about: Letter["about"];
  readonly orgUnit?: string;
  /** Without its ending: `don-doc_dang-uy-xa-binh-tan`. ASCII. */
  readonly fileName: string;
  readonly document: Uint8Array;
  readonly text: string;
}

const FILE_WORDS: Readonly<Record<Letter["about"], string>> = {
  "remind-all": "don-doc_danh-sach",
  remind: "don-doc",
  "send-back": "tra-lai",
  acknowledge: "tiep-nhan",
};

/** The letters that follow from a merge, each as a document and as a text to paste. */
export async function writeLetters(
  { summary, on, wording }: LettersTask,
  index: CatalogueIndex,
  host: Host,
): Promise<Result<readonly WrittenLetter[]>> {
  const model = await openSummary(summary, index, host);
  if (!model.ok) return model;
  const letters = boardLetters({ model: model.value, index, on: on ?? model.value.asOf, wording });
  const named = letters.map(({ about, orgUnit, draft, text }): WrittenLetter => {
    const name = orgUnit === undefined ? "" : `_${slug(index.orgUnit(orgUnit)?.name ?? orgUnit)}`;
    return {
      ...{ about, fileName: FILE_WORDS[about] + name, document: writeWord(draft, host), text },
      ...(orgUnit === undefined ? {} : { orgUnit }),
    };
  });
  return read(named, model.issues);
}

const slug = (name: string): string => foldKey(name).replace(/[^a-z0-9]+/g, "-");
