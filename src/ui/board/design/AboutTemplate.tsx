import { Field, Textarea } from "@fluentui/react-components";
import { type PlainDate, given } from "../../../core/base";
import type { Template } from "../../../core/catalogue";
import { namingField, withGivenRows } from "../../../core/forms";
import { fill } from "../../../i18n";
import { DateInput } from "../../shared/controls/DateInput";
import { useListStyles } from "../../shared/parts/list-styles";
import { TextField } from "../forms/ColumnForm";
import type { DesignProps } from "./design-props";
import { useFormWords } from "../forms/use-form-words";

/** What a template is called, its given rows, and until when it is used. */
export function AboutTemplate({ design, onChange }: DesignProps) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const { template } = design;
  const named = namingField(template);
  const change = (to: (template: Template) => Template) =>
    onChange((one) => ({ ...one, template: to(one.template) }));
  return (
    <section className={styles.card} aria-label={words.designed}>
      <TextField
        label={words.title}
        text={template.title}
        onText={(title) => change((one) => ({ ...one, title }))}
      />
      {!design.isNew ? (
        <KnownTemplate template={template} onTemplate={change} />
      ) : (
        <TextField
          label={words.code}
          text={template.code}
          onText={(code) => change((one) => ({ ...one, code }))}
        />
      )}
      {named !== undefined && <GivenRows named={named.key} design={design} onChange={onChange} />}
    </section>
  );
}

interface KnownTemplateProps {
  readonly template: Template;
  onTemplate(to: (template: Template) => Template): void;
}

function KnownTemplate({ template, onTemplate }: KnownTemplateProps) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const { code, version, validTo } = template;
  const end = (day: PlainDate | undefined) =>
    onTemplate(({ validTo: _, ...one }) => ({ ...one, ...given({ validTo: day }) }));
  return (
    <>
      <span className={styles.note}>{fill(words.codeAndVersion, { code, version })}</span>
      <DateInput
        label={words.ends}
        date={validTo}
        wrong={words.dayWrong}
        hint={words.endsHint}
        onDate={end}
      />
    </>
  );
}

/** Rows written before the unit starts, by their names. */
function GivenRows({ named, design, onChange }: DesignProps & { readonly named: string }) {
  const { words } = useFormWords();
  const names = design.template.presetRows.map((row) => String(row[named] ?? ""));
  return (
    <Field label={words.given} hint={words.givenHint}>
      <Textarea
        value={names.join("\n")}
        rows={3}
        resize="vertical"
        onChange={(_, { value }) =>
          onChange((one) => withGivenRows(one, value === "" ? [] : value.split("\n")))
        }
      />
    </Field>
  );
}
