import { type Dispatch, type SetStateAction, useState } from "react";
import { saysSame } from "../../../core/base";

export interface RecordDraft<Record> {
  readonly draft: Record;
  readonly setDraft: Dispatch<SetStateAction<Record>>;
  /** The catalogue has it otherwise. */
  readonly isChanged: boolean;
}

/** A record as it stands in a form. One that became another in the catalogue, by an undo for instance, is shown as it is there. */
export function useDraft<Record>(record: Record): RecordDraft<Record> {
  const [draft, setDraft] = useState(record);
  const [shown, setShown] = useState(record);
  if (record !== shown) {
    setShown(record);
    if (!saysSame(record, shown)) setDraft(record);
  }
  return { draft, setDraft, isChanged: !saysSame(draft, record) };
}
