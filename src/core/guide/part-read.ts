import { type Issue, repairText } from "../base";
import { placeOfCitation } from "../citations";
import { guideIssue } from "./issues";

/** Bounds of one text. Five hundred full pages have some 1.5 million characters, a long guide a few hundred citations. */
const MOST_CHARACTERS = 2_000_000;
const MOST_PLACES = 10_000;
/** "1-NQ/TW,": a shorter text cannot have that many. */
const SHORTEST_PLACE = 6;

/** As much of a text as is read, in whole lines, and what there is to say where that is not all of it. */
export interface PartRead {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * What is read of a text: the whole of any that people write. A text made to keep the program busy is cut, first by
 * its length, then by how many places in it may name a document; both are told as warnings ("guide.…", facts in
 * characters and lines) that have no place but the text.
 */
export function partRead(whole: string): PartRead {
  const text = whole.length > MOST_CHARACTERS ? upToLine(whole, MOST_CHARACTERS) : whole;
  const end = text.length < MOST_PLACES * SHORTEST_PLACE ? undefined : endOfPlaces(text);
  const read = end === undefined ? text : upToLine(text, end);
  if (read.length === whole.length) return { text: whole, issues: [] };
  const facts = { read: read.length, characters: whole.length, line: lineCount(read), most: MOST_PLACES };
  const code = end === undefined ? "guide.too-long" : "guide.too-many-places";
  return { text: read, issues: [guideIssue(code, {}, { facts })] };
}

/** Where the first place begins that is one too many. */
function endOfPlaces(text: string): number | undefined {
  const repaired = repairText(text);
  const place = placeOfCitation(repaired.text, MOST_PLACES);
  return place === undefined ? undefined : repaired.originalOffset(place);
}

/** Whole lines; of one endless line, what there is. */
function upToLine(text: string, end: number): string {
  const lineFeed = text.lastIndexOf("\n", end - 1);
  return text.slice(0, lineFeed < 0 ? end : lineFeed + 1);
}

const lineCount = (text: string): number => text.trimEnd().split("\n").length;
