import { useEffect, useState } from "react";
import { isError } from "../../core/base";
import { entryInRow } from "../report/entry-in-row";
import type { EntryRoute } from "../report/report-state";
import { useReportStore } from "../report/use-report";
import { withoutBlanks } from "./clean-texts";
import { focusFirstError } from "./field-id";
import type { TypedEntry } from "./typed-entry";
import type { Typing } from "./use-typing";

/**
 * Writes the entry. With errors the form stays on it and goes to the first of them; without, it goes on to what was
 * asked for. Nothing typed is lost: a row the reader takes for no entry yet keeps it as a draft.
 */
export function useSaving(
  { form, isCover, save }: TypedEntry,
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
  return async (then) => {
    if (store.current().writing) return;
    const texts = withoutBlanks(typing.texts);
    const { issues } = form.check(texts);
    const change = save(texts);
    if (!(await store.apply(change, issues))) return;
    const { template } = route;
    const row = isCover ? undefined : change.row;
    const { report } = store.current();
    const isRead =
      row === undefined || report === undefined || entryInRow(report, template, row) !== undefined;
    typing.settle();
    if (!isRead) store.keepDraft({ template, row }, texts);
    const hasErrors = issues.some(isError);
    if (then === "add" && !hasErrors) store.open({ at: "entry", template, focus: "first-field" });
    else if (row === route.row && isRead) setGoing((before) => (hasErrors ? before + 1 : before));
    else {
      const focus = hasErrors ? "errors" : "heading";
      store.open({ at: "entry", template, ...(row === undefined ? {} : { row }), focus });
    }
  };
}
