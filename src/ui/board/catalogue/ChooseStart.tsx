import { Button } from "@fluentui/react-components";
import { shippedCatalogues } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { useTakeCatalogue } from "./change/use-take-catalogue";

/** Asks a board that has no catalogue of its own yet which of the shipped ones it begins with. */
export function ChooseStart() {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { index } = useCatalogue();
  const { take } = useTakeCatalogue();
  const styles = useListStyles();
  const { id, name } = index.catalogue;
  const others = shippedCatalogues.filter(({ catalogue }) => catalogue.id !== id);
  return (
    <section className={styles.card} aria-label={words.chooseStart}>
      <h3 style={{ margin: 0, fontSize: "14px" }}>{words.chooseStart}</h3>
      <p className={styles.note}>{fill(words.chooseStartAbout, { name })}</p>
      <div className={styles.row}>
        {others.map(({ start, catalogue }) => (
          <Button key={start} disabled={work !== undefined} onClick={() => void take(catalogue)}>
            {fill(words.startFrom, { name: catalogue.name })}
          </Button>
        ))}
      </div>
    </section>
  );
}
