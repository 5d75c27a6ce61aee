import { type Issue, type PlainDate, type Result, read } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import { recommendationsOf } from "../../core/merge";
import { type Letter, boardLetters } from "../../core/paper";
import { writeWord } from "../../core/word";
import type { FoundFile, Host, Progress } from "../host";
import { addressee, distinctNames } from "./file-names";
import { openSummary } from "./open-summary";

export interface LettersTask {
  readonly summary: FoundFile;
  /** The day whose rules the letters follow; the summary's own by default. */
  readonly on?: PlainDate;
  /** Finding and remedy of an issue, with its place, in Vietnamese, as they are said to a unit. */
  readonly wording: (issue: Issue) => string;
}

/** A letter as the files it is handed over in: a document, and a text to paste. Plain data: it may cross threads. */
export interface WrittenLetter {
  readonly about: Letter["about"];
  readonly orgUnit?: string;
  readonly document: LetterPart;
  readonly text: LetterPart;
}

export interface LetterPart {
  /** "don-doc_dang-uy-xa-binh-tan.docx": ASCII, and no other of these letters bears it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FILE_WORDS: Readonly<Record<Letter["about"], string>> = {
  "remind-all": "don-doc_danh-sach",
  remind: "don-doc",
  "send-back": "tra-lai",
  confirm: "xac-nhan",
  acknowledge: "tiep-nhan",
};

/** The letters that follow from a merge, each as a document and as a text to paste. */
export async function writeLetters(
  { summary, on, wording }: LettersTask,
  index: CatalogueIndex,
  host: Host,
  progress: Progress = () => {},
): Promise<Result<readonly WrittenLetter[]>> {
  const opened = await openSummary(summary, index, host);
  if (!opened.ok) return opened;
  const { sources: files, ...model } = opened.value.model;
  const merged = { ...model, files, recommendations: recommendationsOf(opened.value.model, index) };
  const letters = boardLetters({ merged, index, on: on ?? model.asOf, wording });
  const names = fileNames(letters, index);
  const written = letters.map(({ about, orgUnit, draft, text }, at): WrittenLetter => {
    const name = names[at] ?? FILE_WORDS[about];
    progress(at + 1, letters.length, `${name}.docx`);
    return {
      ...{ about, ...(orgUnit === undefined ? {} : { orgUnit }) },
      document: { name: `${name}.docx`, bytes: writeWord(draft, host) },
      text: { name: `${name}.txt`, bytes: new TextEncoder().encode(`${text}\n`) },
    };
  });
  return read(written, opened.issues);
}

/** Whom each letter is to, without an ending. */
const fileNames = (letters: readonly Letter[], index: CatalogueIndex): readonly string[] =>
  distinctNames(
    letters.map(({ about, ...letter }) => {
      const to = addressee(letter, index);
      return to === undefined ? FILE_WORDS[about] : `${FILE_WORDS[about]}_${to}`;
    }),
  );
