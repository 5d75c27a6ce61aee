import { saysSame } from "../../../core/base";
import type { RecordDraft } from "../store/drafts";

interface RecordInForm<Record> {
  readonly draft: Record;
  setDraft(to: (before: Record) => Record): void;
  /** The catalogue has it otherwise. */
  readonly isChanged: boolean;
  /** It is saved. */
  forget(): void;
}

/** How the draft of one record is kept, as `useKept` gives it. */
type KeptRecord<Record> = readonly [
  RecordDraft<Record> | undefined,
  (change: (before: RecordDraft<Record> | undefined) => RecordDraft<Record> | undefined) => void,
];

/** A record as it stands in a form. One that became another in the catalogue, by an undo for instance, is shown as it is there. */
export function useDraft<Record>(record: Record, [kept, keep]: KeptRecord<Record>): RecordInForm<Record> {
  const asKept = (one: RecordDraft<Record> | undefined) =>
    one !== undefined && saysSame(one.of, record) ? one.draft : record;
  const draft = asKept(kept);
  return {
    draft,
    setDraft: (to) =>
      keep((before) => {
        const next = to(asKept(before));
        return saysSame(next, record) ? undefined : { of: record, draft: next };
      }),
    isChanged: !saysSame(draft, record),
    forget: () => keep(() => undefined),
  };
}
