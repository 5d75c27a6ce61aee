import { Button } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { catalogueWorkbook } from "../../../core/catalogue";
import { writeWorkbook } from "../../../core/workbook";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { HandOver } from "../parts/HandOver";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { sayCounts } from "./say-counts";

/** Which catalogue everything is made and checked with, and the ways to change it. */
export function CatalogueInUse() {
  const { words, services } = useBoard();
  const { index, own } = useCatalogue();
  const styles = useListStyles();
  const { catalogue } = index;
  return (
    <section className={styles.card} aria-label={words.catalogueInUse}>
      <h3 style={{ margin: 0, fontSize: "14px" }}>{words.catalogueInUse}</h3>
      <strong>{fill(words.catalogueName, { name: catalogue.name, version: catalogue.version })}</strong>
      <span>{own === undefined ? words.catalogueShipped : fill(words.catalogueOwn, { file: own.name })}</span>
      <span className={styles.facts}>{sayCounts(catalogue, words)}</span>
      <p className={styles.note}>{words.editCatalogueAbout}</p>
      <HandOver
        label={words.editCatalogue}
        fileName={words.catalogueFile}
        bytes={() => writeWorkbook(catalogueWorkbook(catalogue), services.host)}
      />
      {own !== undefined && <UseShipped />}
    </section>
  );
}

/** Back to the catalogue the program brings. */
function UseShipped() {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  return (
    <div>
      <Button
        appearance="subtle"
        icon={<ArrowReset20Regular />}
        disabled={work !== undefined}
        onClick={store.catalogue.useShipped}
      >
        {words.useShipped}
      </Button>
    </div>
  );
}
