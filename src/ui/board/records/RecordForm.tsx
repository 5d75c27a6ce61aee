import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import type { PlainDate } from "../../../core/base";
import type { Catalogue, CatalogueIndex } from "../../../core/catalogue";
import { DateInput } from "../../shared/controls/DateInput";
import { narrowInput } from "../../shared/controls/narrow-input";
import { useListStyles } from "../../shared/parts/list-styles";
import { useTakeCatalogue } from "../catalogue/change/use-take-catalogue";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";

interface RecordFormProps {
  /** What it is called, as it is told once it is saved. */
  readonly name: string;
  /** It stands otherwise in the form than in the catalogue. */
  readonly isChanged: boolean;
  readonly children: ReactNode;
  /** It is saved: the draft is none any more. */
  forget(): void;
  /** The catalogue with the record as it stands in the form. */
  changed(): Catalogue;
}

/** The form of one record of the catalogue; saved, it is in use, and can be taken back. */
export function RecordForm({ name, isChanged, children, changed, forget }: RecordFormProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const styles = useStyles();
  const lists = useListStyles();
  const { isSaved, submit } = useSaving({ changed, name, forget });
  return (
    <form className={styles.form} aria-label={name} onSubmit={submit}>
      {children}
      <div className={lists.row}>
        <Button type="submit" appearance="primary" disabled={work !== undefined || name.trim() === ""}>
          {words.saveRecord}
        </Button>
        {isSaved && !isChanged && <span className={lists.note}>{words.recordSaved}</span>}
      </div>
    </form>
  );
}

/** Whether it was saved just now: what is said of that stands above, out of sight of a long list. */
function useSaving({ changed, name, forget }: Pick<RecordFormProps, "changed" | "name" | "forget">) {
  const { index } = useCatalogue();
  const { take } = useTakeCatalogue();
  const [saved, setSaved] = useState<CatalogueIndex>();
  const save = async (): Promise<void> => {
    const used = await take(changed(), { word: "recordChanged", facts: { name } });
    setSaved(used);
    if (used !== undefined) forget();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = wrongField(event.currentTarget);
    if (wrong === null) void save();
    else wrong.focus();
  };
  return { isSaved: saved === index, submit };
}

/** What is typed and is no day, say, stays in its field alone: saved without it, it would be lost unseen. */
const wrongField = (form: HTMLFormElement): HTMLElement | null =>
  form.querySelector<HTMLElement>("[aria-invalid=true]");

interface RecordTextProps {
  readonly label: string;
  readonly text: string;
  onText(text: string): void;
}

export function RecordText({ label, text, onText }: RecordTextProps) {
  return (
    <Field label={label}>
      <Input style={narrowInput} value={text} onChange={(_, { value }) => onText(value)} />
    </Field>
  );
}

interface AliasesFieldProps {
  readonly aliases: readonly string[];
  onAliases(aliases: readonly string[]): void;
}

/** Names with semicolons between them; the text stays as it is typed. */
export function AliasesField({ aliases, onAliases }: AliasesFieldProps) {
  const { words } = useBoard();
  const [text, setText] = useState(aliases.join("; "));
  // Changed from outside, by an undo for instance.
  if (namesIn(text).join(";") !== aliases.join(";")) setText(aliases.join("; "));
  const type = (typed: string) => {
    setText(typed);
    onAliases(namesIn(typed));
  };
  return <RecordText label={words.aliasesField} text={text} onText={type} />;
}

const namesIn = (text: string): readonly string[] =>
  text
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");

interface LastDayProps {
  readonly date: PlainDate | undefined;
  onDate(date: PlainDate | undefined): void;
}

/** Until when it is there: what ends stays in the catalogue, for reports of before. */
export function LastDay({ date, onDate }: LastDayProps) {
  const { words } = useBoard();
  return (
    <DateInput
      label={words.inForceUntil}
      hint={words.inForceUntilHint}
      date={date}
      wrong={words.firstDayWrong}
      onDate={onDate}
    />
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", paddingBlock: "4px" },
});
