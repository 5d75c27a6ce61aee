import { Field, Select } from "@fluentui/react-components";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useBoard, useCatalogue } from "../store/use-board";

interface KindFieldProps {
  readonly kind: string;
  onKind(kind: string): void;
}

export function KindField({ kind, onKind }: KindFieldProps) {
  const { words } = useBoard();
  const { unitKinds } = useCatalogue().index.catalogue;
  return (
    <Field label={words.unitKindField}>
      <Select style={narrowInput} value={kind} onChange={(_, { value }) => onKind(value)}>
        {unitKinds.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
