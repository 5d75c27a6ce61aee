import { fill } from "../../../i18n";
import type { ReadFormSheet } from "../../../app/forms/read-forms";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard } from "../store/use-board";
import { type FormsState, openDoubts } from "../store/forms-state";
import { AssignForms } from "./AssignForms";
import { TableCard } from "./TableCard";
import { TakeForms } from "./TakeForms";
import { ToldIssues } from "./ToldIssues";
import { useFormWords } from "./use-form-words";

interface FormsFoundProps {
  readonly forms: FormsState;
  onTaken(codes: readonly string[]): void;
}

/** What was understood of the files, sheet by sheet; then who fills them in, and how the catalogue changes. */
export function FormsFound({ forms, onTaken }: FormsFoundProps) {
  const { store } = useBoard();
  return (
    <>
      <Summed forms={forms} />
      {forms.read.map(({ sheets, issues }, at) => (
        <div key={at} style={{ display: "contents" }}>
          <ToldIssues issues={issues} />
          {sheets.map((sheet) => (
            <OneSheet key={`${sheet.file}\n${sheet.proposal.sheet}`} sheet={sheet} forms={forms} />
          ))}
        </div>
      ))}
      {forms.entries.length > 0 && (
        <>
          <AssignForms
            assigning={forms.assigning}
            onAssign={(assigning) => store.forms.set({ ...forms, assigning })}
          />
          <TakeForms forms={forms} onTaken={onTaken} />
        </>
      )}
    </>
  );
}

function Summed({ forms: { read, entries } }: Pick<FormsFoundProps, "forms">) {
  const { words } = useFormWords();
  const files = new Set(read.flatMap(({ sheets }) => sheets.map(({ file }) => file))).size;
  const doubts = entries.reduce((sum, entry) => sum + openDoubts(entry), 0);
  return (
    <strong role="status">
      {files === 0 ? words.nothingRead : fill(words.found, { tables: entries.length, files, doubts })}
    </strong>
  );
}

/** One sheet of a file: what it is, what is to be known of it, and its tables. */
function OneSheet({ sheet, forms }: { readonly sheet: ReadFormSheet; readonly forms: FormsState }) {
  const { words, said } = useFormWords();
  const styles = useListStyles();
  const { file, isMain, proposal } = sheet;
  const { kind, tables, issues } = proposal;
  const name = proposal.sheet === "" ? file : fill(words.ofFile, { file, sheet: proposal.sheet });
  return (
    <section className={styles.stack} aria-label={name}>
      <h3 style={{ margin: 0, fontSize: "14px", overflowWrap: "anywhere" }}>{name}</h3>
      <span className={styles.note}>
        {fill(said.kind[kind], { tables: tables.length })}
        {!isMain && `. ${words.otherSheet}`}
      </span>
      <ToldIssues issues={issues} />
      {forms.entries
        .filter(({ of }) => of === sheet)
        .map((entry) => (
          <TableCard key={entry.key} forms={forms} entry={entry} />
        ))}
    </section>
  );
}
