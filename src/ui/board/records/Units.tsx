import { useMemo } from "react";
import { formatDate } from "../../../core/base";
import { type OrgUnit, orgUnitSearch } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { Fold } from "../parts/Fold";
import { useBoard, useCatalogue } from "../store/use-board";
import { useKept } from "../store/use-kept";
import { AddUnit } from "./AddUnit";
import { FoundRecords } from "./FoundRecords";
import { UnitForm } from "./UnitForm";

/** The units of the catalogue, and one more by its name. */
export function Units() {
  const { words } = useBoard();
  const { orgUnits } = useCatalogue().index.catalogue;
  const search = useMemo(() => orgUnitSearch(orgUnits), [orgUnits]);
  return (
    <>
      <AddUnit />
      <FoundRecords
        label={words.findUnit}
        all={orgUnits}
        search={search}
        keyOf={({ code }) => code}
        render={(unit) => <OneUnit unit={unit} />}
      />
    </>
  );
}

function OneUnit({ unit }: { readonly unit: OrgUnit }) {
  const { words } = useBoard();
  const { index } = useCatalogue();
  const { code, name, kind, validTo } = unit;
  const until = validTo === undefined ? "" : fill(words.untilDay, { date: formatDate(validTo) });
  const isBegun = useKept("unit", code)[0] !== undefined;
  return (
    <Fold
      startsOpen={isBegun}
      label={[code, name, index.unitKind(kind)?.name, until].filter(Boolean).join(" · ")}
    >
      <UnitForm unit={unit} />
    </Fold>
  );
}
