import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PaneWords } from "../../../i18n";
import { useListStyles } from "../parts/list-styles";
import { CheckColumn, ErrorUnderField, FigureToSource, FilesToSummary, FormBesideSheet } from "./drawings";

interface WithWords {
  readonly words: PaneWords;
}

interface Chapter {
  readonly heading: keyof PaneWords;
  /** A line of the words is one step. */
  readonly steps: keyof PaneWords;
  readonly drawings: readonly ((props: WithWords) => JSX.Element)[];
}

const CHAPTERS: readonly Chapter[] = [
  { heading: "helpFile", steps: "helpFileSteps", drawings: [] },
  { heading: "helpUnit", steps: "helpUnitSteps", drawings: [FormBesideSheet, ErrorUnderField] },
  { heading: "helpBoard", steps: "helpBoardSteps", drawings: [FilesToSummary, FigureToSource] },
  { heading: "helpKeys", steps: "helpKeysSteps", drawings: [] },
  { heading: "helpWithout", steps: "helpWithoutSteps", drawings: [CheckColumn] },
];

/** All that the help says and draws, for the pane and for the page that opens in a browser. */
export function HelpChapters({ words }: WithWords) {
  const card = useListStyles().card;
  const styles = useStyles();
  return CHAPTERS.map(({ heading, steps, drawings }) => (
    <section key={heading} className={card} aria-label={words[heading]}>
      <h3 className={styles.heading}>{words[heading]}</h3>
      {drawings.map((Shown, at) => (
        <Shown key={at} words={words} />
      ))}
      <ol className={styles.steps}>
        {words[steps].split("\n").map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  ));
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  steps: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px" },
});
