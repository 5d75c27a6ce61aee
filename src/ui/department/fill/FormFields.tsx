import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { EntryForm, FormField, OpenReport } from "../../../app";
import type { Issue } from "../../../core/base";
import { fill } from "../../../i18n";
import { usePane } from "../../shared/use-pane";
import { FieldRow } from "./FieldRow";
import { fieldGroups } from "./field-groups";
import type { Typing } from "./use-typing";

interface FormFieldsProps {
  readonly form: EntryForm;
  readonly typing: Typing;
  readonly report: OpenReport;
}

const NOTHING: readonly Issue[] = [];

/** Every field of the template in its order, neighbours of one group under one heading. */
export function FormFields(props: FormFieldsProps) {
  const { form, typing } = props;
  const styles = useStyles();
  const groups = useMemo(() => fieldGroups(form.fields), [form]);
  const issuesOf = useMemo(() => byField(typing.issues), [typing.issues]);
  const row = (one: FormField) => (
    <TypedField key={one.field.key} {...props} one={one} issues={issuesOf.get(one.field.key) ?? NOTHING} />
  );
  return (
    <div className={styles.fields}>
      {groups.map(({ name, fields }) =>
        name === undefined ? (
          fields.map(row)
        ) : (
          <Group key={fields[0]?.field.key} name={name}>
            {fields.map(row)}
          </Group>
        ),
      )}
    </div>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{name}</legend>
      {children}
    </fieldset>
  );
}

interface TypedFieldProps extends FormFieldsProps {
  readonly one: FormField;
  readonly issues: readonly Issue[];
}

/** A field with what of the typing is its own, so that a letter in another field does not draw it again. */
function TypedField({ form, typing, report, one, issues }: TypedFieldProps) {
  const { words } = usePane();
  const { values, computed, lastPeriod } = typing.checked;
  const { key } = one.field;
  const last = lastPeriod?.texts[key];
  const texts = one.readOnly === "computed" ? computed : typing.texts;
  return (
    <FieldRow
      template={form.template.code}
      one={one}
      report={report}
      text={texts[key] ?? ""}
      value={values[key]}
      last={last && fill(words.lastPeriod, { period: lastPeriod?.period ?? "", value: last })}
      issues={typing.isShown(key) ? issues : NOTHING}
      onType={typing.type}
      onLeave={typing.leave}
    />
  );
}

function byField(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = issue.where.field ?? "";
    found.set(key, [...(found.get(key) ?? []), issue]);
  }
  return found;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  group: {
    minWidth: 0,
    margin: 0,
    padding: "4px 0 4px 12px",
    border: "none",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  legend: { padding: 0, marginBottom: "8px", fontWeight: tokens.fontWeightSemibold },
});
