import { Button } from "@fluentui/react-components";
import type { PaneWords } from "../../../i18n";
import { useListStyles } from "../parts/list-styles";
import type { TourName, ViewName } from "../services";
import { useTour } from "../tour/tour-store";
import { usePane } from "../use-pane";

/** The tours, to be walked once more. */
export function StartTours() {
  const { words } = usePane();
  const styles = useListStyles();
  return (
    <section className={styles.card} aria-label={words.tour}>
      <strong>{words.tour}</strong>
      <p className={styles.note}>{words.tourAbout}</p>
      <div className={styles.row}>
        <StartTour name="unit" view="fill" word="tourUnit" />
        <StartTour name="board" view="merge" word="tourBoard" />
      </div>
    </section>
  );
}

interface StartTourProps {
  readonly name: TourName;
  /** The page it begins on. */
  readonly view: ViewName;
  readonly word: keyof PaneWords;
}

function StartTour({ name, view, word }: StartTourProps) {
  const { words, show } = usePane();
  const { go } = useTour(name);
  const start = () => {
    go(0);
    show(view);
  };
  return <Button onClick={start}>{words[word]}</Button>;
}
