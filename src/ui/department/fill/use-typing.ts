import { type RefObject, useCallback, useMemo, useRef, useState } from "react";
import type { CheckedEntry, Texts } from "../../../app";
import type { Issue } from "../../../core/base";
import { sameEntry } from "../report/kept-drafts";
import type { EntryRoute } from "../report/report-state";
import { useReportState, useReportStore } from "../report/use-report";
import type { DateSpan } from "../../shared/controls/completed-date";
import { completedText } from "../../shared/controls/completed-text";
import { usePane } from "../../shared/use-pane";
import { editsOf, withoutBlanks } from "./clean-texts";
import type { TypedEntry } from "./typed-entry";

/** An entry being typed: texts, findings, and what of them is to be seen. */
export interface Typing {
  readonly texts: Texts;
  readonly isUnsaved: boolean;
  readonly checked: CheckedEntry;
  readonly issues: readonly Issue[];
  /** A finding is shown once the user has typed in its field and left it, tried to save, or where the entry is in the sheet. */
  isShown(key: string | undefined): boolean;
  readonly wasSaved: boolean;
  type(key: string, text: string): void;
  /** The field was left: a short form in it is written out. */
  leave(key: string): void;
  /** What a save writes now, its short forms written out, and what of it was typed. */
  toSave(): ToSave;
  /** What was typed is in the sheet now; answers what was typed since, which is not. */
  settle(written: ToSave): Texts;
}

export interface ToSave {
  readonly texts: Texts;
  readonly typed: Texts;
}

export function useTyping(entry: TypedEntry, route: EntryRoute, span: DateSpan): Typing {
  const { saved, isThere } = entry;
  const { edits, latest, put } = useEdits(route);
  const [wasSaved, setSaved] = useState(route.focus === "errors");
  // Led here by a save: a row the reader takes for no entry yet is still kept as a draft, but it is in the sheet.
  const [isAsSaved, setAsSaved] = useState(route.focus === "errors");
  const { isDirty, ...findings } = useFindings(entry, edits);
  const writtenOut = useWrittenOut(entry, span);
  const type = useCallback(
    (key: string, text: string) => {
      put(editsOf({ ...latest.current, [key]: text }, saved));
      setAsSaved(false);
    },
    [saved, latest, put],
  );
  const { left, leave } = useLeaving({ latest, type, writtenOut });
  return {
    ...findings,
    isUnsaved: isDirty && !isAsSaved,
    isShown: (key) => isThere || wasSaved || (key !== undefined && left.has(key)),
    wasSaved,
    type,
    leave,
    toSave: () => {
      const typed = latest.current;
      const whole = Object.entries(typed).map(([key, text]) => [key, writtenOut(key, text)]);
      return { texts: withoutBlanks({ ...saved, ...Object.fromEntries(whole) }), typed };
    },
    settle: (written) => {
      const since = typedSince(written, { ...saved, ...latest.current });
      put(since);
      setSaved(true);
      return since;
    },
  };
}

/** What was typed over an entry, from its draft on; `put` keeps it as the draft. */
function useEdits(route: EntryRoute) {
  const store = useReportStore();
  const { drafts } = useReportState();
  const [edits, setEdits] = useState<Texts>(
    () => drafts.find((draft) => sameEntry(draft, route))?.texts ?? {},
  );
  // What was typed last, for the next key: `put` stays the same, and only the fields that change are drawn again.
  const latest = useRef(edits);
  const put = useCallback(
    (typed: Texts) => {
      latest.current = typed;
      setEdits(typed);
      store.keepDraft(route, Object.keys(typed).length === 0 ? undefined : typed);
    },
    [store, route],
  );
  return { edits, latest, put };
}

/** What stands in the form, and what is found in it; what the sheet says only while nothing is typed over it. */
function useFindings({ saved, form, found }: TypedEntry, edits: Texts) {
  const texts = useMemo(() => ({ ...saved, ...edits }), [saved, edits]);
  // Not deferred: a check takes less than drawing the form twice, and letter and finding share one frame.
  const checked = useMemo(() => form.check(withoutBlanks(texts)), [form, texts]);
  const isDirty = Object.keys(editsOf(edits, saved)).length > 0;
  const issues = useMemo(
    () => [...checked.issues, ...(isDirty ? [] : found.filter((issue) => !isAmong(issue, checked.issues)))],
    [checked, found, isDirty],
  );
  return { texts, checked, issues, isDirty };
}

type WrittenOut = (key: string, text: string) => string;

/** The text of a field with its short form written out. */
function useWrittenOut({ form }: TypedEntry, { from, to }: DateSpan): WrittenOut {
  const { services } = usePane();
  return useCallback(
    (key, text) => {
      const control = form.fields.find(({ field }) => field.key === key)?.control;
      return control === undefined ? text : completedText(control, text, services.today(), { from, to });
    },
    [form, services, from, to],
  );
}

interface Leaving extends Pick<Typing, "type"> {
  readonly latest: RefObject<Texts>;
  readonly writtenOut: WrittenOut;
}

/** The fields that were left, and the step that leaves one. */
function useLeaving({ latest, type, writtenOut }: Leaving) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const leave = useCallback(
    (key: string) => {
      const typed = latest.current[key];
      // Whoever only passes through a field has missed nothing in it yet.
      if (typed === undefined) return;
      if (writtenOut(key, typed) !== typed) type(key, writtenOut(key, typed));
      setLeft((before) => new Set(before).add(key));
    },
    [latest, type, writtenOut],
  );
  return { left, leave };
}

/** Of what stands in the form now, what is other than when it was saved; also a text that was typed back. */
const typedSince = ({ texts, typed }: ToSave, now: Texts): Texts =>
  Object.fromEntries(
    Object.entries(now).filter(([key, text]) => text !== typed[key] && text !== (texts[key] ?? "")),
  );

const isAmong = (issue: Issue, issues: readonly Issue[]): boolean =>
  issues.some(({ code, where }) => code === issue.code && where.field === issue.where.field);
