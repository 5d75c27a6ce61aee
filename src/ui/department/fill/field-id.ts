import type { EntryForm } from "../../../app";
import { type Issue, isError } from "../../../core/base";

/** Id of a field's control in the page. */
export const fieldId = (template: string, key: string): string => `field-${template}-${key}`;

/** Puts the keyboard's focus into a field, whatever its control is made of. */
export function focusField(template: string, key: string): void {
  const control = document.getElementById(fieldId(template, key));
  const target = control?.matches("input, textarea, button") ? control : control?.querySelector("input");
  if (!(target instanceof HTMLElement)) return;
  target.focus();
  target.scrollIntoView?.({ block: "center" });
}

/** The first field of the form, from top to bottom, that an error stands beside. */
export function focusFirstError({ template, fields }: EntryForm, issues: readonly Issue[]): void {
  const bad = fields.find(({ field }) =>
    issues.some((issue) => isError(issue) && issue.where.field === field.key),
  );
  if (bad !== undefined) focusField(template.code, bad.field.key);
}
