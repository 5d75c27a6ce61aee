import { Checkbox, Field, Input } from "@fluentui/react-components";
import { cellAddress } from "../../../core/base";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard } from "../store/use-board";
import { type FormEntry, type FormsState, changedForm, titled } from "../store/forms-state";
import { TableColumns } from "./TableColumns";
import { TableTrial } from "./TableTrial";
import { TemplatePreview } from "./TemplatePreview";
import { ToldIssues } from "./ToldIssues";
import { useFormWords } from "./use-form-words";
import { useMadeTemplate } from "./use-made-template";

export interface TableCardProps {
  readonly forms: FormsState;
  readonly entry: FormEntry;
}

/** One table of a form: what it was understood as, column by column, and the template it becomes. */
export function TableCard({ forms, entry }: TableCardProps) {
  const { store } = useBoard();
  const styles = useListStyles();
  const title = useTitle(entry);
  const change = (to: (one: FormEntry) => FormEntry) => store.forms.set(changedForm(forms, entry.key, to));
  return (
    <section className={styles.card} style={{ gap: "8px" }} aria-label={title}>
      <TakeTable
        title={title}
        isTaken={entry.isTaken}
        onTake={(isTaken) => change((one) => ({ ...one, isTaken }))}
      />
      <AboutTable entry={entry} />
      {entry.isTaken && (
        <>
          <TitleOfTable entry={entry} onTitle={(text) => change((one) => titled(one, text))} />
          <TableColumns entry={entry} onChange={change} />
          <Made entry={entry} />
          <TableTrial entry={entry} title={title} />
        </>
      )}
    </section>
  );
}

function useTitle({ table: { title } }: FormEntry): string {
  const { words } = useFormWords();
  return title === undefined || title.text === "" ? words.untitled : title.text;
}

interface TakeTableProps {
  readonly title: string;
  readonly isTaken: boolean;
  onTake(isTaken: boolean): void;
}

function TakeTable({ title, isTaken, onTake }: TakeTableProps) {
  const { words } = useFormWords();
  return (
    <Checkbox
      label={<strong style={{ overflowWrap: "anywhere" }}>{title}</strong>}
      aria-label={fill(words.take, { title })}
      checked={isTaken}
      onChange={(_, { checked }) => onTake(checked === true)}
    />
  );
}

/** Where its labels and figures stand, and what its rows are. */
function AboutTable({ entry: { of, table } }: Pick<TableCardProps, "entry">) {
  const { words, said } = useFormWords();
  const styles = useListStyles();
  const { headerRows, firstDataRow, columns, presetRows, totalRows, kind } = table;
  const [first, last] = headerRows;
  const header = first === last ? String(first) : `${first}–${last}`;
  return (
    <span className={styles.facts}>
      {of.proposal.kind === "several-tables" && <span>{said.kind[kind]}</span>}
      <span>{fill(words.rowsAre, { header, first: firstDataRow })}</span>
      <span>{fill(words.columnCount, { count: columns.length })}</span>
      {presetRows.length > 0 && <span>{fill(words.givenRows, { count: presetRows.length })}</span>}
      {totalRows.length > 0 && <span>{fill(words.totals, { rows: totalRows.join(", ") })}</span>}
    </span>
  );
}

interface TitleProps {
  readonly entry: FormEntry;
  onTitle(text: string): void;
}

function TitleOfTable({ entry: { of, table }, onTitle }: TitleProps) {
  const { words } = useFormWords();
  const found = of.proposal.tables.find(({ headerRows }) => headerRows === table.headerRows)?.title;
  const hint = found && fill(words.titleFrom, { cell: cellAddress(found.row, found.column) });
  return (
    <Field label={words.title} {...(hint !== undefined && { hint })}>
      <Input
        style={{ minWidth: 0, width: "100%" }}
        value={table.title?.text ?? ""}
        onChange={(_, { value }) => onTitle(value)}
      />
    </Field>
  );
}

/** The template it becomes, with what was told while it was made, and the rules the form states. */
function Made({ entry }: Pick<TableCardProps, "entry">) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const { template, issues } = useMadeTemplate(entry);
  if (template === undefined) return null;
  return (
    <>
      <ToldIssues issues={issues} />
      <TemplatePreview template={template} />
      {template.rules.length > 0 && (
        <p className={styles.note}>
          {words.rulesStated}: {template.rules.map(({ message }) => message).join("; ")}
        </p>
      )}
    </>
  );
}
