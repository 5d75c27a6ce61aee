import { given } from "../../../core/base";
import { type Directive, endingOn, withDirective } from "../../../core/catalogue";
import { DateInput } from "../../shared/controls/DateInput";
import { useBoard, useCatalogue } from "../store/use-board";
import { useKept } from "../store/use-kept";
import { AliasesField, LastDay, RecordForm, RecordText } from "./RecordForm";
import { useDraft } from "./use-draft";

/** What may be changed of a document; its number and day are what it is, and stay. */
export function DirectiveForm({ directive }: { readonly directive: Directive }) {
  const { words } = useBoard();
  const { catalogue } = useCatalogue().index;
  const { draft, setDraft, ...form } = useDraft(directive, useKept("directive", directive.id));
  const change = (part: Partial<Directive>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <RecordForm name={draft.label} {...form} changed={() => withDirective(catalogue, draft)}>
      <RecordText label={words.shownAs} text={draft.label} onText={(label) => change({ label })} />
      <RecordText
        label={words.documentType}
        text={draft.documentType}
        onText={(documentType) => change({ documentType })}
      />
      <DateInput
        label={words.issuedOn}
        date={draft.issuedOn}
        wrong={words.issuedOnWrong}
        onDate={(day) => setDraft(({ issuedOn: _, ...one }) => ({ ...one, ...given({ issuedOn: day }) }))}
      />
      <RecordText label={words.issuer} text={draft.issuer} onText={(issuer) => change({ issuer })} />
      <RecordText label={words.subject} text={draft.subject} onText={(subject) => change({ subject })} />
      <AliasesField aliases={draft.aliases} onAliases={(aliases) => change({ aliases })} />
      <LastDay date={draft.validTo} onDate={(day) => setDraft((one) => endingOn(one, day))} />
    </RecordForm>
  );
}
