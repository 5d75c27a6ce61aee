import { useMemo } from "react";
import { formatDate } from "../../../core/base";
import { type Period, periodSearch } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { Fold } from "../parts/Fold";
import { useBoard, useCatalogue } from "../store/use-board";
import { useKept } from "../store/use-kept";
import { AddPeriod } from "./AddPeriod";
import { FoundRecords } from "./FoundRecords";
import { PeriodForm } from "./PeriodForm";

/** The periods of the catalogue, and one more by its name. */
export function Periods() {
  const { words } = useBoard();
  const styles = useListStyles();
  const { periods } = useCatalogue().index.catalogue;
  const search = useMemo(() => periodSearch(periods), [periods]);
  return (
    <>
      <p className={styles.note}>{words.periodsAbout}</p>
      <AddPeriod />
      <FoundRecords
        label={words.findPeriod}
        all={periods}
        search={search}
        keyOf={({ id }) => id}
        render={(period) => <OnePeriod period={period} />}
      />
    </>
  );
}

function OnePeriod({ period }: { readonly period: Period }) {
  const { words } = useBoard();
  const { name } = period;
  const [from, to, due] = [period.from, period.to, period.dueDate].map(formatDate);
  const isBegun = useKept("period", period.id)[0] !== undefined;
  return (
    <Fold
      startsOpen={isBegun}
      label={fill(words.periodLine, { name, from: from ?? "", to: to ?? "", due: due ?? "" })}
    >
      <PeriodForm period={period} />
    </Fold>
  );
}
