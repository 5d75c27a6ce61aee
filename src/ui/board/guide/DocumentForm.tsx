import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { TaskKind } from "../../../core/catalogue";
import type { GuideDocument } from "../../../core/guide";
import { fill } from "../../../i18n";
import { narrowInput } from "../../shared/controls/narrow-input";
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

/** What a document is, to be put right before it goes into the catalogue. */
export function DocumentForm({ document, onDocument }: DocumentFormProps) {
  const { words } = useBoard();
  const styles = useListStyles();
  const { type = "", number = "", symbol = "", issuer = "", subject = "", date = "" } = document.citation;
  const texts: DocumentTexts = { type, number, symbol, issuer, subject, date };
  const edit = (some: Partial<DocumentTexts>) => onDocument(editedDocument(document, { ...texts, ...some }));
  return (
    <div className={styles.list}>
      {SHORT.map((key) => (
        <Field key={key} label={words[LABELS[key]]}>
          <Input style={narrowInput} value={texts[key]} onChange={(_, { value }) => edit({ [key]: value })} />
        </Field>
      ))}
      <DateInput
        label={words.issuedOn}
        date={date === "" ? undefined : date}
        wrong={words.issuedOnWrong}
        onDate={(day) => edit({ date: day ?? "" })}
      />
      <Field label={words.subject}>
        <Textarea value={subject} rows={3} onChange={(_, { value }) => edit({ subject: value })} />
      </Field>
      {document.tasks.map((task, at) => (
        <Field key={at} label={fill(words.task, { section: task.section })} hint={task.wording}>
          <Select
            value={task.kind}
            onChange={(_, { value }) => {
              const kind = KINDS.find((one) => one === value);
              if (kind !== undefined) onDocument(withTaskKind(document, at, kind));
            }}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words[TASK_WORDS[kind]]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
