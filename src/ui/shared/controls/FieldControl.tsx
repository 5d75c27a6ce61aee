import { assertNever } from "../../../core/base";
import { ChoiceControl } from "./ChoiceControl";
import { DateControl } from "./DateControl";
import { InputControl } from "./InputControl";
import { LongTextControl } from "./LongTextControl";
import { PickerControl } from "./PickerControl";
import { ReadOnlyControl } from "./ReadOnlyControl";
import { YesNoControl } from "./YesNoControl";
import type { ControlProps } from "./control-props";

/** The control a field is filled in with. Fluent's Field passes its aria properties through to it. */
export function FieldControl(props: ControlProps) {
  const { readOnly, control } = props.one;
  if (readOnly !== undefined) return <ReadOnlyControl {...props} />;
  switch (control) {
    case "text":
    case "integer":
    case "decimal":
    case "percent":
    case "money":
    case "time":
      return <InputControl {...props} />;
    case "date":
      return <DateControl {...props} />;
    case "long-text":
      return <LongTextControl {...props} />;
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
