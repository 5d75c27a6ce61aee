import { Textarea } from "@fluentui/react-components";
import { assertNever } from "../../../core/base";
import { ChoiceControl } from "./ChoiceControl";
import { InputControl } from "./InputControl";
import { PickerControl } from "./PickerControl";
import { ReadOnlyControl } from "./ReadOnlyControl";
import { YesNoControl } from "./YesNoControl";
import type { ControlProps } from "./control-props";

/** The control a field is filled in with. Fluent's Field passes its aria properties through to it. */
export function FieldControl(props: ControlProps) {
  const { id, one, text, onText, onLeave } = props;
  if (one.readOnly !== undefined) return <ReadOnlyControl {...props} />;
  const { control } = one;
  switch (control) {
    case "text":
    case "integer":
    case "decimal":
    case "percent":
    case "money":
    case "date":
    case "time":
      return <InputControl {...props} />;
    case "long-text":
      return (
        <Textarea
          id={id}
          value={text}
          resize="vertical"
          rows={4}
          onChange={(_, { value }) => onText(value)}
          onBlur={onLeave}
        />
      );
    case "yes-no":
      return <YesNoControl {...props} />;
    case "choice":
      return <ChoiceControl {...props} />;
    case "directive":
    case "org-unit":
      return <PickerControl {...props} />;
    default:
      return assertNever(control);
  }
}
