import { Field, Select } from "@fluentui/react-components";
import { narrowInput } from "../../../shared/controls/narrow-input";
import { useBoard, useBoardState } from "../../store/use-board";
import { useStationery } from "../words/use-stationery";

interface UnitOfFileProps {
  /** Its code; "" while none is chosen. */
  readonly orgUnit: string;
  onUnit(orgUnit: string): void;
}

/** Whose file it is: only who reports for the period can have sent it. */
export function UnitOfFile({ orgUnit, onUnit }: UnitOfFileProps) {
  const { words } = useBoard();
  const { index } = useStationery();
  const { merged } = useBoardState().merge;
  const units = index.reportingUnits(merged?.result.period.id ?? "");
  return (
    <Field label={words.acceptedUnit} required>
      <Select style={narrowInput} autoFocus value={orgUnit} onChange={(_, { value }) => onUnit(value)}>
        <option value="">{words.chooseUnit}</option>
        {units.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
