import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { narrowInput } from "../../shared/controls/narrow-input";
import type { TaskKind } from "../../../core/catalogue";
import type { GuideDocument } from "../../../core/guide";
import { fill } from "../../../i18n";
import { DateInput } from "../../shared/controls/DateInput";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard } from "../store/use-board";
import { type DocumentTexts, editedDocument, withTaskKind } from "../store/guide-state";
import { TASK_WORDS } from "./task-words";

interface DocumentFormProps {
  readonly document: GuideDocument;
  onDocument(document: GuideDocument): void;
}

const LABELS = {
  type: "documentType",
  number: "documentNumber",
  symbol: "documentSymbol",
  issuer: "issuer",
} as const;
const SHORT = ["type", "number", "symbol", "issuer"] as const;
const KINDS = Object.keys(TASK_WORDS).filter((kind): kind is TaskKind => kind in TASK_WORDS);

/** What a document is and what is asked of it, to be put right before it goes into the catalogue. */
export function DocumentForm({ document, onDocument }: DocumentFormProps) {
  const styles = useListStyles();
  return (
    <div className={styles.list}>
      <CitationFields document={document} onDocument={onDocument} />
      {document.tasks.map((task, at) => (
        <TaskField key={at} task={task} onKind={(kind) => onDocument(withTaskKind(document, at, kind))} />
      ))}
    </div>
  );
}

function CitationFields({ document, onDocument }: DocumentFormProps) {
  const { words } = useBoard();
  const texts = textsOf(document);
  const edit = (some: Partial<DocumentTexts>) => onDocument(editedDocument(document, { ...texts, ...some }));
  return (
    <>
      {SHORT.map((key) => (
        <ShortField key={key} name={key} text={texts[key]} onText={(text) => edit({ [key]: text })} />
      ))}
      <DateInput
        label={words.issuedOn}
        date={texts.date === "" ? undefined : texts.date}
        wrong={words.issuedOnWrong}
        onDate={(day) => edit({ date: day ?? "" })}
      />
      <Field label={words.subject}>
        <Textarea value={texts.subject} rows={3} onChange={(_, { value }) => edit({ subject: value })} />
      </Field>
    </>
  );
}

interface ShortFieldProps {
  readonly name: (typeof SHORT)[number];
  readonly text: string;
  onText(text: string): void;
}

function ShortField({ name, text, onText }: ShortFieldProps) {
  const { words } = useBoard();
  return (
    <Field label={words[LABELS[name]]}>
      <Input style={narrowInput} value={text} onChange={(_, { value }) => onText(value)} />
    </Field>
  );
}

/** What the guide does not say is a blank to be filled. */
function textsOf({ citation }: GuideDocument): DocumentTexts {
  const { type = "", number = "", symbol = "", issuer = "", subject = "", date = "" } = citation;
  return { type, number, symbol, issuer, subject, date };
}

interface TaskFieldProps {
  readonly task: GuideDocument["tasks"][number];
  onKind(kind: TaskKind): void;
}

function TaskField({ task, onKind }: TaskFieldProps) {
  const { words } = useBoard();
  const choose = (value: string) => {
    const kind = KINDS.find((one) => one === value);
    if (kind !== undefined) onKind(kind);
  };
  return (
    <Field label={fill(words.task, { section: task.section })} hint={task.wording}>
      <Select style={narrowInput} value={task.kind} onChange={(_, { value }) => choose(value)}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words[TASK_WORDS[kind]]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
