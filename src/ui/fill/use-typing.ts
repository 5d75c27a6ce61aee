import { useCallback, useMemo, useRef, useState } from "react";
import type { CheckedEntry, Texts } from "../../app";
import type { Issue } from "../../core/base";
import { sameEntry } from "../report/kept-drafts";
import type { EntryRoute } from "../report/report-state";
import { useReportState, useReportStore } from "../report/use-report";
import { editsOf, withoutBlanks } from "./clean-texts";
import type { TypedEntry } from "./typed-entry";

/** An entry being typed: texts, findings, and what of them is to be seen. */
export interface Typing {
  readonly texts: Texts;
  readonly isUnsaved: boolean;
  readonly checked: CheckedEntry;
  readonly issues: readonly Issue[];
  /** A finding is shown once the user has left its field, tried to save, or where the entry is in the sheet. */
  isShown(key: string | undefined): boolean;
  readonly wasSaved: boolean;
  type(key: string, text: string): void;
  leave(key: string): void;
  /** All that was typed is in the sheet now. */
  settle(): void;
}

export function useTyping(entry: TypedEntry, route: EntryRoute): Typing {
  const store = useReportStore();
  const { drafts } = useReportState();
  const [edits, setEdits] = useState<Texts>(
    () => drafts.find((draft) => sameEntry(draft, route))?.texts ?? {},
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [wasSaved, setSaved] = useState(route.focus === "errors");
  // Led here by a save: a row the reader takes for no entry yet is still kept as a draft, but it is in the sheet.
  const [isAsSaved, setAsSaved] = useState(route.focus === "errors");
  const { saved, form, found, isThere } = entry;
  const texts = useMemo(() => withoutBlanks({ ...saved, ...edits }), [saved, edits]);
  // Not deferred: a check takes less than drawing the form twice, and letter and finding share one frame.
  const checked = useMemo(() => form.check(texts), [form, texts]);
  const isDirty = Object.keys(editsOf(edits, saved)).length > 0;
  const issues = useMemo(
    () => [...checked.issues, ...(isDirty ? [] : found.filter((issue) => !isAmong(issue, checked.issues)))],
    [checked, found, isDirty],
  );
  // What was typed last, for the next key: `type` stays the same, and only the fields that change are drawn again.
  const latest = useRef(edits);
  const type = useCallback(
    (key: string, text: string) => {
      const typed = editsOf({ ...latest.current, [key]: text }, saved);
      latest.current = typed;
      setEdits(typed);
      setAsSaved(false);
      store.keepDraft(route, Object.keys(typed).length === 0 ? undefined : typed);
    },
    [saved, store, route],
  );
  const leave = useCallback((key: string) => setLeft((before) => new Set(before).add(key)), []);
  return {
    texts: useMemo(() => ({ ...saved, ...edits }), [saved, edits]),
    isUnsaved: isDirty && !isAsSaved,
    checked,
    issues,
    isShown: (key) => isThere || wasSaved || (key !== undefined && left.has(key)),
    wasSaved,
    type,
    leave,
    settle: () => {
      latest.current = {};
      setEdits({});
      setSaved(true);
      store.keepDraft(route, undefined);
    },
  };
}

const isAmong = (issue: Issue, issues: readonly Issue[]): boolean =>
  issues.some(({ code, where }) => code === issue.code && where.field === issue.where.field);
