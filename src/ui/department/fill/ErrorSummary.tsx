import { makeStyles } from "@fluentui/react-components";
import type { EntryForm } from "../../../app";
import { type Issue, isError } from "../../../core/base";
import { fill } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { focusField } from "./field-id";
import type { Typing } from "./use-typing";
import { ButtonLink } from "../../shared/parts/ButtonLink";

interface ErrorSummaryProps {
  readonly form: EntryForm;
  readonly typing: Typing;
}

/** After a save: the way to every field with an error. Findings of no single field are always told here. */
export function ErrorSummary({ form, typing }: ErrorSummaryProps) {
  const { words } = usePane();
  const styles = useListStyles();
  const keys = new Set(form.fields.map(({ field }) => field.key));
  const isBeside = ({ where }: Issue): boolean => where.field !== undefined && keys.has(where.field);
  const elsewhere = typing.issues.filter((issue) => !isBeside(issue) && typing.isShown(undefined));
  const errors = typing.wasSaved ? typing.issues.filter((issue) => isError(issue) && isBeside(issue)) : [];
  if (elsewhere.length + errors.length === 0) return null;
  return (
    <section className={styles.card} aria-label={words.errorSummary}>
      {elsewhere.map((issue, at) => (
        <Finding key={at} issue={issue} />
      ))}
      {errors.length > 0 && <FieldsToMend form={form} errors={errors} />}
    </section>
  );
}

interface FieldsToMendProps {
  readonly form: EntryForm;
  readonly errors: readonly Issue[];
}

function FieldsToMend({ form, errors }: FieldsToMendProps) {
  const { words } = usePane();
  const styles = useStyles();
  const fields = form.fields
    .map(({ field }) => field)
    .filter(({ key }) => errors.some(({ where }) => where.field === key));
  return (
    <>
      <strong>{fill(words.errorsLeft, { count: errors.length })}</strong>
      <ul className={styles.fields}>
        {fields.map(({ key, label }) => (
          <li key={key}>
            <ButtonLink onClick={() => focusField(form.template.code, key)}>{label}</ButtonLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each line is a target of 24 px. */
const useStyles = makeStyles({
  fields: { margin: 0, paddingLeft: "20px", "& button": { lineHeight: "24px" } },
});
