import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
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
export function FormFields({ form, typing, report }: FormFieldsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const groups = useMemo(() => fieldGroups(form.fields), [form]);
  const issuesOf = useMemo(() => byField(typing.issues), [typing.issues]);
  const { values, computed, lastPeriod } = typing.checked;
  const row = (one: FormField) => {
    const { key } = one.field;
    const last = lastPeriod?.texts[key];
    return (
      <FieldRow
        key={key}
        template={form.template.code}
        one={one}
        report={report}
        text={one.readOnly === "computed" ? (computed[key] ?? "") : (typing.texts[key] ?? "")}
        value={values[key]}
        last={last && fill(words.lastPeriod, { period: lastPeriod?.period ?? "", value: last })}
        issues={typing.isShown(key) ? (issuesOf.get(key) ?? NOTHING) : NOTHING}
        onType={typing.type}
        onLeave={typing.leave}
      />
    );
  };
  return (
    <div className={styles.fields}>
      {groups.map(({ name, fields }) =>
        name === undefined ? (
          fields.map(row)
        ) : (
          <fieldset key={fields[0]?.field.key} className={styles.group}>
            <legend className={styles.legend}>{name}</legend>
            {fields.map(row)}
          </fieldset>
        ),
      )}
    </div>
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
