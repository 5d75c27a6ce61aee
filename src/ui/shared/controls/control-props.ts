import type { FormField, OpenReport } from "../../../app";

/** What every control of a form field is given; Fluent's Field adds label and descriptions. */
export interface ControlProps {
  readonly id: string;
  readonly one: FormField;
  readonly report: OpenReport;
  readonly text: string;
  onText(text: string): void;
  onLeave(): void;
}
