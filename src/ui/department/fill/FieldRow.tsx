import { Field } from "@fluentui/react-components";
import { memo } from "react";
import type { FormField, OpenReport } from "../../../app";
import type { Issue, Severity } from "../../../core/base";
import type { FieldValue } from "../../../core/submissions";
import type { PaneWords } from "../../../i18n";
import { FieldControl } from "../../shared/controls/FieldControl";
import { Finding } from "../../shared/parts/Finding";
import { RepairOffer } from "../check/RepairOffer";
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
  const { key, required } = one.field;
  const id = fieldId(template, key);
  return (
    <Field
      label={{ children: labelOf(one, words), htmlFor: id }}
      required={required && one.readOnly === undefined}
      {...toldOf(issues, report)}
      hint={<FieldHint one={one} report={report} text={text} value={value} last={last} />}
    >
      <FieldControl
        id={id}
        one={one}
        report={report}
        text={text}
        onText={(typed) => onType(key, typed)}
        onLeave={() => onLeave(key)}
      />
    </Field>
  );
});

/** The field's own, and why nothing can be typed in it. */
function labelOf({ field, readOnly }: FormField, words: PaneWords): string {
  if (readOnly === undefined) return field.label;
  return `${field.label} (${readOnly === "computed" ? words.computedField : words.boardField})`;
}

/** The findings beside a field, and how it looks for the gravest of them. */
function toldOf(issues: readonly Issue[], report: OpenReport) {
  const has = (grave: Severity) => issues.some(({ severity }) => severity === grave);
  return {
    validationState: has("error") ? "error" : has("warning") ? "warning" : "none",
    validationMessageIcon: null,
    validationMessage:
      issues.length === 0
        ? null
        : // Not an alert: each keystroke may bring a finding; after a save the focus goes to the first of them.
          { role: "none", children: issues.map((issue, at) => <Told key={at} {...{ report, issue }} />) },
  } as const;
}

/** A finding, and its repair where it has but one. */
function Told({ report, issue }: { readonly report: OpenReport; readonly issue: Issue }) {
  return (
    <>
      <Finding issue={issue} />
      <RepairOffer report={report} issue={issue} />
    </>
  );
}
