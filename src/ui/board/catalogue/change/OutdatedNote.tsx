import { useMemo } from "react";
import { type Catalogue, outdatedForms } from "../../../../core/catalogue";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard, useCatalogue } from "../../store/use-board";

/** What was issued and is no longer right under a changed catalogue: periods that are not due yet, with the forms that change in them. */
export function OutdatedNote({ catalogue }: { readonly catalogue: Catalogue }) {
  const { words, services } = useBoard();
  const { index } = useCatalogue();
  const styles = useListStyles();
  const today = services.today();
  const found = useMemo(() => outdatedForms(index.catalogue, catalogue, today), [index, catalogue, today]);
  if (found.length === 0) return null;
  const periods = found.map(({ period, templates }) =>
    fill(words.outdatedPeriod, { period: period.name, templates: templates.join(", ") }),
  );
  return <p className={styles.note}>{fill(words.outdated, { periods: periods.join("; ") })}</p>;
}
