import { Field, mergeClasses } from "@fluentui/react-components";
import type { FormField, SheetEntry } from "../../../../app";
import { isError } from "../../../../core/base";
import { FieldControl } from "../../../shared/controls/FieldControl";
import { Finding } from "../../../shared/parts/Finding";
import { useListStyles } from "../../../shared/parts/list-styles";
import { fieldId } from "../field-id";
import { withoutBlanks } from "../clean-texts";
import type { PresetRows } from "./use-preset-rows";

interface RestOfRowProps {
  readonly rows: PresetRows;
  readonly entry: SheetEntry;
}

/** What a row written beforehand still needs, filled in where the row is listed; what follows from it is told there. */
export function RestOfRow({ rows, entry }: RestOfRowProps) {
  const styles = useListStyles();
  const { form, rest, unsaved, textsOf } = rows;
  const texts = textsOf(entry);
  const isTyped = unsaved.includes(entry.row);
  const errors = isTyped ? form.check(withoutBlanks(texts)).issues.filter(isError) : [];
  return (
    <div className={mergeClasses(styles.stack, styles.above)} role="group" aria-label={entry.title}>
      {rest.map((one) => (
        <RestField key={one.field.key} {...{ rows, entry, one }} text={texts[one.field.key] ?? ""} />
      ))}
      {errors.map((issue, at) => (
        <Finding key={at} issue={issue} />
      ))}
    </div>
  );
}

interface RestFieldProps extends RestOfRowProps {
  readonly one: FormField;
  readonly text: string;
}

function RestField({ rows: { report, form, type }, entry, one, text }: RestFieldProps) {
  const { key, label } = one.field;
  const id = `${fieldId(form.template.code, key)}-${entry.row}`;
  return (
    <Field label={{ children: label, htmlFor: id }} orientation="horizontal" size="small">
      <FieldControl
        {...{ id, one, report, text }}
        onText={(typed) => type(entry, key, typed)}
        onLeave={() => undefined}
      />
    </Field>
  );
}
