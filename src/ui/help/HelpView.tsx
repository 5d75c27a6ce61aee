import type { PaneWords } from "../../i18n";
import { ViewHeading } from "../parts/ViewHeading";
import { useListStyles } from "../parts/list-styles";
import { usePane } from "../use-pane";

/** Heading and steps; a line of the steps is one step. */
const CHAPTERS: readonly (readonly [keyof PaneWords, keyof PaneWords])[] = [
  ["helpUnit", "helpUnitSteps"],
  ["helpBoard", "helpBoardSteps"],
  ["helpKeys", "helpKeysSteps"],
  ["helpWithout", "helpWithoutSteps"],
];

/** "Trợ giúp": one page, to be read once. */
export function HelpView() {
  const { words } = usePane();
  const styles = useListStyles();
  return (
    <>
      <ViewHeading>{words.viewHelp}</ViewHeading>
      {CHAPTERS.map(([heading, steps]) => (
        <section key={heading} className={styles.card} aria-label={words[heading]}>
          <h3 style={{ margin: 0, fontSize: "14px" }}>{words[heading]}</h3>
          <ol style={{ margin: 0, paddingLeft: "20px" }}>
            {words[steps].split("\n").map((step) => (
              <li key={step} style={{ marginBottom: "4px" }}>
                {step}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
