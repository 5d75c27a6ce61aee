import { Button } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { withMovedField, withoutField } from "../../../core/forms";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { Fold } from "../parts/Fold";
import { sayField } from "../forms/say-field";
import { useFormWords } from "../forms/use-form-words";
import type { DesignColumnProps } from "./design-props";
import { FieldForm } from "./FieldForm";

/** One column in a line; opened: all that may be changed of it, its place among the others too. */
export function DesignColumn(props: DesignColumnProps) {
  const form = useFormWords();
  const { design, field } = props;
  return (
    <Fold label={sayField(field, design.template.fields, form)}>
      <FieldForm {...props} />
      <Place {...props} />
    </Fold>
  );
}

function Place({ design, field: { key, label }, onChange }: DesignColumnProps) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const { fields } = design.template;
  return (
    <div className={styles.row}>
      <Button
        {...{ size: "small", icon: <ArrowUp16Regular />, disabled: fields[0]?.key === key }}
        aria-label={fill(words.moveUp, { label })}
        onClick={() => onChange((one) => withMovedField(one, key, -1))}
      />
      <Button
        {...{ size: "small", icon: <ArrowDown16Regular />, disabled: fields.at(-1)?.key === key }}
        aria-label={fill(words.moveDown, { label })}
        onClick={() => onChange((one) => withMovedField(one, key, 1))}
      />
      <Remove label={label} onRemove={() => onChange((one) => withoutField(one, key))} />
    </div>
  );
}

function Remove({ label, onRemove }: { readonly label: string; onRemove(): void }) {
  const { words } = useFormWords();
  return (
    <Button size="small" icon={<Delete16Regular />} onClick={onRemove}>
      {fill(words.remove, { label })}
    </Button>
  );
}
