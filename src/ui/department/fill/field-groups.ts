import type { FormField } from "../../../app";

export interface FieldGroup {
  readonly name: string | undefined;
  readonly fields: readonly FormField[];
}

/** Neighbouring fields under one upper header, in the order of the template. */
export function fieldGroups(fields: readonly FormField[]): readonly FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (const one of fields) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === one.field.group)
      groups[groups.length - 1] = { ...last, fields: [...last.fields, one] };
    else groups.push({ name: one.field.group, fields: [one] });
  }
  return groups;
}
