import { Field, Select } from "@fluentui/react-components";
import type { Template } from "../../../core/catalogue";
import { narrowInput } from "../../shared/controls/narrow-input";

interface TemplateFieldProps {
  readonly label: string;
  readonly required?: boolean;
  readonly templates: readonly Template[];
  /** Code of the one chosen; "": what `none` says. */
  readonly code: string;
  /** What stands for no template; absent: one is always chosen. */
  readonly none?: string;
  onTemplate(code: string): void;
}

/** One of the templates, by code and title. */
export function TemplateField({
  label,
  required = false,
  templates,
  code,
  none,
  onTemplate,
}: TemplateFieldProps) {
  return (
    <Field label={label} required={required}>
      <Select style={narrowInput} value={code} onChange={(_, { value }) => onTemplate(value)}>
        {none !== undefined && <option value="">{none}</option>}
        {templates.map((one) => (
          <option key={one.code} value={one.code}>
            {`${one.code} · ${one.shortTitle}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
