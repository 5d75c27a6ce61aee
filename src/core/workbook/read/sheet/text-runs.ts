/** A part of a cell's text with a look of its own. */
export interface TextRun {
  readonly text: string;
  readonly isStruck: boolean;
  /** Set above the line. */
  readonly isRaised: boolean;
  /** Set below the line. */
  readonly isLowered: boolean;
}

/** What the text of a cell says. */
export interface ItemText {
  /** Runs joined, phonetic ones left out; figures and lone letters set above the line, and below it behind a figure, are ¹, ², ᵃ …; without what is struck through. */
  readonly text: string;
  /** What is struck through beside it; the whole text where nothing else stands there. */
  readonly struckOut?: string;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Below the line a figure is a mark behind another one; "CO₂" is a word. */
const ENDS_IN_FIGURE = /\d[\s(]*$/;
const RAISED_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰ";
/** "a", "(b)", "a,b" */
const LONE_LETTER = /(?<!\p{L})[a-h](?!\p{L})/gu;

/** The runs of one cell as one text. */
export function textOfRuns(runs: readonly TextRun[]): ItemText {
  let [text, struck] = ["", ""];
  for (const run of runs) {
    const isMark = run.isRaised || (run.isLowered && ENDS_IN_FIGURE.test(text));
    const shown = isMark ? raised(run.text) : run.text;
    if (run.isStruck) struck += shown;
    else text += shown;
  }
  if (struck.trim() === "") return { text: text + struck };
  return text.trim() === "" ? { text: struck, struckOut: struck } : { text, struckOut: struck };
}

const raised = (text: string): string =>
  text
    .replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)
    .replace(LONE_LETTER, (letter) => RAISED_LETTERS[letter.charCodeAt(0) - 97] ?? letter);
