import { useEffect, useRef, useState } from "react";
import type { Draft, EntryForm, OpenReport } from "../../../app";
import { given, type Issue, isError } from "../../../core/base";
import type { EntryRoute } from "../report/report-state";
import { standsInSheet } from "../report/stands-in-sheet";
import { useReportStore } from "../report/use-report";
import { focusFirstError } from "./field-id";
import type { TypedEntry } from "./typed-entry";
import type { Typing } from "./use-typing";

/** Saves, and then stays with the entry or goes on to a new one. */
export type Save = (then: "stay" | "add") => Promise<void>;

/**
 * Writes the entry. With errors the form stays on it and goes to the first of them; without, it goes on to what was
 * asked for. Nothing typed is lost: what the sheet did not take, for want of a column or because the reader takes the
 * row for no entry yet, stays as a draft, and so does what was typed while the sheet was being written; whoever typed
 * on stays with the entry.
 */
export function useSaving(
  { form, isCover, save: written }: TypedEntry,
  route: EntryRoute,
  typing: Typing,
): Save {
  const store = useReportStore();
  const goToError = useGoToError(form, typing);
  const save: Save = async (then) => {
    if (store.current().writing) return;
    const toSave = typing.toSave();
    const { texts } = toSave;
    const { issues } = form.check(texts);
    const change = written(texts);
    // A second try saves what the form holds by then.
    if (!(await store.apply(change, { issues, again: () => void latest.current(then) }))) return;
    const row = isCover ? undefined : change.row;
    const place = { template: route.template, ...given({ row }) };
    const { isWhole, lacking } = inSheet(store.current().report, { ...place, texts });
    const since = typing.settle(toSave);
    const wasTypedOn = Object.keys(since).length > 0;
    const isHere = row === route.row;
    if (!isWhole || (wasTypedOn && !isHere)) store.keepDraft(place, isWhole ? since : { ...texts, ...since });
    if (lacking.length > 0) store.tell(lacking);
    const saved = { place, isHere, isWhole, isLacking: lacking.length > 0, wasTypedOn };
    const next = nextRoute({ ...saved, hasErrors: issues.some(isError) }, then);
    if (next === "first-error") goToError();
    else if (next !== undefined) store.open(next);
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  return save;
}

interface Saved {
  readonly place: Pick<EntryRoute, "template" | "row">;
  /** The form on the page is that of the row it was saved in. */
  readonly isHere: boolean;
  readonly isWhole: boolean;
  readonly isLacking: boolean;
  readonly hasErrors: boolean;
  readonly wasTypedOn: boolean;
}

/** Where the user is after a save; nothing: where he was. */
function nextRoute(
  { place, isHere, isWhole, isLacking, hasErrors, wasTypedOn }: Saved,
  then: "stay" | "add",
): Omit<EntryRoute, "visit"> | "first-error" | undefined {
  if (wasTypedOn) return isHere ? undefined : { at: "entry", ...place, focus: "none" };
  if (then === "add" && !hasErrors && isWhole)
    return { at: "entry", template: place.template, focus: "first-field" };
  if (isHere && isWhole) return hasErrors ? "first-error" : undefined;
  return { at: "entry", ...place, focus: hasErrors && !isLacking ? "errors" : "heading" };
}

/** Moves the focus to the first error, as the form has it once the save is drawn. */
function useGoToError(form: EntryForm, typing: Typing): () => void {
  const [asked, ask] = useState(0);
  useEffect(() => {
    if (asked > 0) focusFirstError(form, typing.issues);
    // Only a save moves the focus, not each finding that comes and goes while typing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  return () => ask((before) => before + 1);
}

/** Whether all that was saved stands in the sheet, and what the sheet says of columns it lacks for it. */
function inSheet(
  report: OpenReport | undefined,
  saved: Draft,
): { readonly isWhole: boolean; readonly lacking: readonly Issue[] } {
  if (report === undefined) return { isWhole: true, lacking: [] };
  const { template, texts } = saved;
  const columns = report.reading.layouts.get(template)?.columnOf;
  const isLacking = (key: string | undefined): boolean =>
    key !== undefined && texts[key] !== undefined && columns?.has(key) === false;
  return {
    isWhole: standsInSheet(report, saved),
    lacking: report.issues.filter(({ where }) => where.template === template && isLacking(where.field)),
  };
}
