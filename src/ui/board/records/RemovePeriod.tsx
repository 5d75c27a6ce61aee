import { Button } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { type Period, withoutPeriod } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { useTakeCatalogue } from "../catalogue/change/use-take-catalogue";
import { Fold } from "../parts/Fold";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";

/** The way a period goes, behind what goes with it. */
export function RemovePeriod({ period }: { readonly period: Period }) {
  const { words } = useBoard();
  const { assignments } = useCatalogue().index.catalogue;
  const styles = useListStyles();
  const count = assignments.filter((one) => one.period === period.id).length;
  return (
    <Fold label={words.removePeriod} about={period.name}>
      <p className={styles.note}>
        {count === 0 ? words.removePeriodUnasked : fill(words.removePeriodAbout, { count })}
      </p>
      <RemoveButton period={period} />
    </Fold>
  );
}

function RemoveButton({ period: { id, name } }: { readonly period: Period }) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { catalogue } = useCatalogue().index;
  const { take } = useTakeCatalogue();
  const notice = { word: "recordRemoved", facts: { name } } as const;
  return (
    <div>
      <Button
        icon={<Delete16Regular />}
        disabled={work !== undefined}
        onClick={() => void take(withoutPeriod(catalogue, id), notice)}
      >
        {fill(words.takeOff, { name })}
      </Button>
    </div>
  );
}
