import { useEffect, useRef, useState } from "react";
import type { Draft, OpenReport } from "../../../app";
import { given, type Issue, isError } from "../../../core/base";
import type { EntryRoute } from "../report/report-state";
import { standsInSheet } from "../report/stands-in-sheet";
import { useReportStore } from "../report/use-report";
import { focusFirstError } from "./field-id";
import type { TypedEntry } from "./typed-entry";
import type { Typing } from "./use-typing";

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
): (then: "stay" | "add") => Promise<void> {
  const store = useReportStore();
  const [goesToError, setGoing] = useState(0);
  useEffect(() => {
    if (goesToError > 0) focusFirstError(form, typing.issues);
    // Only a save moves the focus, not each finding that comes and goes while typing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [goesToError]);
  const save = async (then: "stay" | "add"): Promise<void> => {
    if (store.current().writing) return;
    const toSave = typing.toSave();
    const { texts } = toSave;
    const { issues } = form.check(texts);
    const change = written(texts);
    // A second try saves what the form holds by then.
    if (!(await store.apply(change, { issues, again: () => void latest.current(then) }))) return;
    const { template } = route;
    const row = isCover ? undefined : change.row;
    const place = { template, ...given({ row }) };
    const { isWhole, lacking } = inSheet(store.current().report, { ...place, texts });
    const hasErrors = issues.some(isError);
    const since = typing.settle(toSave);
    const wasTypedOn = Object.keys(since).length > 0;
    if (!isWhole || (wasTypedOn && row !== route.row))
      store.keepDraft(place, isWhole ? since : { ...texts, ...since });
    if (lacking.length > 0) store.tell(lacking);
    if (wasTypedOn) {
      if (row !== route.row) store.open({ at: "entry", ...place, focus: "none" });
    } else if (then === "add" && !hasErrors && isWhole)
      store.open({ at: "entry", template, focus: "first-field" });
    else if (row === route.row && isWhole) setGoing((before) => (hasErrors ? before + 1 : before));
    else {
      const focus = hasErrors && lacking.length === 0 ? "errors" : "heading";
      store.open({ at: "entry", ...place, focus });
    }
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  return save;
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
