import { type Dispatch, type SetStateAction, useState } from "react";

/** A record as it stands in a form. One that became another in the catalogue, by an undo for instance, is shown as it is there. */
export function useDraft<Record>(record: Record): readonly [Record, Dispatch<SetStateAction<Record>>] {
  const [draft, setDraft] = useState(record);
  const [shown, setShown] = useState(record);
  if (record !== shown) {
    setShown(record);
    if (JSON.stringify(record) !== JSON.stringify(shown)) setDraft(record);
  }
  return [draft, setDraft];
}
