import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { type FormEvent, useState } from "react";
import type { Field as TemplateField } from "../../../core/catalogue";
import { labelsTwice, withNewField } from "../../../core/forms";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { TextField } from "../forms/ColumnForm";
import { useFormWords } from "../forms/use-form-words";
import type { DesignProps } from "./design-props";
import { DesignColumn } from "./DesignColumn";

/** The columns of a template, each opened when asked for, and a further one by its label. */
export function DesignColumns({ design, onChange }: DesignProps) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const { fields } = design.template;
  return (
    <section className={styles.card} aria-label={fill(words.columns, { count: fields.length })}>
      <strong>{fill(words.columns, { count: fields.length })}</strong>
      {fields.length === 0 && <p className={styles.note}>{words.noColumns}</p>}
      {fields.map((field) => (
        <DesignColumn
          key={design.keysBefore[field.key] ?? field.key}
          design={design}
          field={field}
          onChange={onChange}
        />
      ))}
      <AddColumn fields={fields} onLabel={(label) => onChange((one) => withNewField(one, label))} />
    </section>
  );
}

interface AddColumnProps {
  /** Those there are. */
  readonly fields: readonly TemplateField[];
  onLabel(label: string): void;
}

/** Enter adds, and the next label may be typed at once. */
function AddColumn({ fields, onLabel }: AddColumnProps) {
  const { words } = useFormWords();
  const [label, setLabel] = useState("");
  const isTaken = labelsTwice([...fields, { label }]).includes(label.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === "" || isTaken) return;
    onLabel(label.trim());
    setLabel("");
  };
  return (
    <form onSubmit={submit} style={{ display: "flex", flexDirection: "column", gap: "6px" }}>
      <TextField
        label={words.newColumn}
        text={label}
        wrong={isTaken ? fill(words.labelTaken, { label: label.trim() }) : undefined}
        onText={setLabel}
      />
      <div>
        <Button type="submit" icon={<Add20Regular />} disabled={label.trim() === "" || isTaken}>
          {words.addColumn}
        </Button>
      </div>
    </form>
  );
}
