import { Field } from "@fluentui/react-components";
import { memo } from "react";
import type { FormField, OpenReport } from "../../../app";
import type { Issue } from "../../../core/base";
import type { FieldValue } from "../../../core/submissions";
import { FieldControl } from "../../shared/controls/FieldControl";
import { Finding } from "../../shared/parts/Finding";
import { usePane } from "../../shared/use-pane";
import { FieldHint } from "./FieldHint";
import { fieldId } from "./field-id";

interface FieldRowProps {
  readonly template: string;
  readonly one: FormField;
  readonly report: OpenReport;
  readonly text: string;
  readonly value: FieldValue | undefined;
  /** What was reported in the last period, in words. */
  readonly last: string | undefined;
  /** Those to be shown now. */
  readonly issues: readonly Issue[];
  onType(key: string, text: string): void;
  onLeave(key: string): void;
}

/** One field: label, control, unit, hint, and the findings beside it. */
export const FieldRow = memo(function FieldRow(props: FieldRowProps) {
  const { template, one, report, text, value, last, issues, onType, onLeave } = props;
  const { words } = usePane();
  const { field, readOnly } = one;
  const id = fieldId(template, field.key);
  const worst = issues.some(({ severity }) => severity === "error")
    ? "error"
    : issues.some(({ severity }) => severity === "warning")
      ? "warning"
      : "none";
  const label =
    readOnly === undefined
      ? field.label
      : `${field.label} (${readOnly === "computed" ? words.computedField : words.boardField})`;
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      required={field.required && readOnly === undefined}
      validationState={worst}
      validationMessageIcon={null}
      validationMessage={
        issues.length === 0
          ? null
          : // Not an alert: each keystroke may bring a finding; after a save the focus goes to the first of them.
            { role: "none", children: issues.map((issue, at) => <Finding key={at} issue={issue} />) }
      }
      hint={<FieldHint one={one} text={text} value={value} last={last} />}
    >
      <FieldControl
        id={id}
        one={one}
        report={report}
        text={text}
        onText={(typed) => onType(field.key, typed)}
        onLeave={() => onLeave(field.key)}
      />
    </Field>
  );
});
