import type { MergeResult } from "../../../../app";
import type { UnitStatus } from "../../../../core/merge";
import { LongList } from "../../../shared/parts/LongList";
import { nameOf } from "../words/names";
import { useStationery } from "../words/use-stationery";
import { ReturnMarks } from "./ReturnMarks";

interface UnitsOfFateProps {
  readonly units: readonly UnitStatus[];
  readonly result: MergeResult;
}

/** Units that stand alike, each with a mark for every template: the lines of the matrix. */
export function UnitsOfFate({ units, result }: UnitsOfFateProps) {
  const { index } = useStationery();
  return (
    <LongList
      items={units}
      page={20}
      keyOf={({ orgUnit }) => orgUnit}
      render={(unit) => (
        <>
          <strong style={{ overflowWrap: "anywhere" }}>{nameOf(unit.orgUnit, index)}</strong>
          <ReturnMarks unit={unit} result={result} />
        </>
      )}
    />
  );
}
