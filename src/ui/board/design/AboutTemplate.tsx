import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { type PlainDate, given } from "../../../core/base";
import type { Template } from "../../../core/catalogue";
import { leastVersion, namingField, withGivenRows } from "../../../core/forms";
import { fill } from "../../../i18n";
import { DateInput } from "../../shared/controls/DateInput";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useListStyles } from "../../shared/parts/list-styles";
import { TextField } from "../forms/ColumnForm";
import type { DesignProps } from "./design-props";
import { useFormWords } from "../forms/use-form-words";
import { DigitsField } from "../parts/DigitsField";
import { useCatalogue } from "../store/use-board";

/** What a template is called, its number, its given rows, and until when it is used. */
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
      <Numbers design={design} onChange={onChange} />
      {design.of !== undefined && <LastDayOfUse template={template} onTemplate={change} />}
      {named !== undefined && <GivenRows named={named.key} design={design} onChange={onChange} />}
    </section>
  );
}

/** What issued workbooks bear of it. */
function Numbers({ design, onChange }: DesignProps) {
  const styles = useListStyles();
  const code = (to: string) => onChange((one) => ({ ...one, template: { ...one.template, code: to } }));
  return (
    <div className={styles.fields}>
      <CodeField design={design} onCode={code} />
      <VersionField key={design.of ?? ""} design={design} onChange={onChange} />
    </div>
  );
}

interface CodeFieldProps extends Pick<DesignProps, "design"> {
  onCode(code: string): void;
}

/** Once it is assigned, issued workbooks bear its code: then it stays. */
function CodeField({ design: { of, template }, onCode }: CodeFieldProps) {
  const { words } = useFormWords();
  const { assignments } = useCatalogue().index.catalogue;
  const isFixed = of !== undefined && assignments.some((one) => one.template === of);
  return (
    <Field label={words.code} hint={isFixed ? words.codeStays : words.codeHint}>
      <Input
        style={narrowInput}
        value={template.code}
        readOnly={isFixed}
        appearance={isFixed ? "filled-darker" : "outline"}
        onChange={(_, { value }) => onCode(value)}
      />
    </Field>
  );
}

/** Counted up by itself; a higher number of the board's own is taken. */
function VersionField(props: DesignProps) {
  const { words } = useFormWords();
  const { text, isLow, least, type } = useTypedVersion(props);
  return (
    <DigitsField
      label={words.version}
      hint={words.versionHint}
      wrong={isLow ? fill(words.versionLow, { least }) : undefined}
      text={text}
      most={4}
      onText={type}
    />
  );
}

function useTypedVersion({ design, onChange }: DesignProps) {
  const { catalogue } = useCatalogue().index;
  const [text, setText] = useState<string>();
  const least = leastVersion(catalogue, design);
  const type = (typed: string) => {
    setText(typed);
    const version = Number(typed) >= least ? Number(typed) : undefined;
    onChange(({ version: _, ...one }) => ({ ...one, ...given({ version }) }));
  };
  const isLow = text !== undefined && text !== "" && Number(text) < least;
  const counted = String(Math.max(design.version ?? 0, least));
  return { text: isLow || text === "" ? text : counted, isLow, least, type };
}

interface LastDayOfUseProps {
  readonly template: Template;
  onTemplate(to: (template: Template) => Template): void;
}

function LastDayOfUse({ template: { validTo }, onTemplate }: LastDayOfUseProps) {
  const { words } = useFormWords();
  const end = (day: PlainDate | undefined) =>
    onTemplate(({ validTo: _, ...one }) => ({ ...one, ...given({ validTo: day }) }));
  return (
    <DateInput label={words.ends} date={validTo} wrong={words.dayWrong} hint={words.endsHint} onDate={end} />
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
