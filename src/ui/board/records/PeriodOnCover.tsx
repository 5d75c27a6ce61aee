import { Field, Select } from "@fluentui/react-components";
import { periodKindList } from "../../../core/catalogue";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useListStyles } from "../../shared/parts/list-styles";
import { DigitsField } from "../parts/DigitsField";
import { useBoard, useCatalogue } from "../store/use-board";
import type { PeriodFieldsProps } from "./PeriodDays";

/** How a cover names the period: its kind and its year. */
export function PeriodOnCover({ period, onChange }: PeriodFieldsProps) {
  const { words } = useBoard();
  const styles = useListStyles();
  return (
    <div className={styles.fields}>
      <KindOnCover period={period} onChange={onChange} />
      <DigitsField
        label={words.year}
        text={String(period.year || "")}
        most={4}
        onText={(text) => onChange({ year: Number(text) })}
      />
    </div>
  );
}

/** What the cover's list offers, and what it is called now. */
function KindOnCover({ period: { kind }, onChange }: PeriodFieldsProps) {
  const { words } = useBoard();
  const { index } = useCatalogue();
  const listed = index.choiceList(periodKindList(index.catalogue) ?? "")?.choices ?? [];
  return (
    <Field label={words.periodKind}>
      <Select style={narrowInput} value={kind} onChange={(_, { value }) => onChange({ kind: value })}>
        {[...new Set([...listed.map(({ value }) => value), kind])].map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  );
}
