import { useMemo } from "react";
import { type Period, withPeriod } from "../../../core/catalogue";
import { OutdatedNote } from "../catalogue/change/OutdatedNote";
import { useCatalogue, useBoard } from "../store/use-board";
import { useKept } from "../store/use-kept";
import { PeriodDays } from "./PeriodDays";
import { PeriodMakeUp } from "./PeriodMakeUp";
import { PeriodOnCover } from "./PeriodOnCover";
import { RecordForm, RecordText } from "./RecordForm";
import { RemovePeriod } from "./RemovePeriod";
import { useDraft } from "./use-draft";

/** What may be changed of a period; its code is what reports know it by, and stays. */
export function PeriodForm({ period }: { readonly period: Period }) {
  const { words } = useBoard();
  const { catalogue } = useCatalogue().index;
  const { draft, setDraft, ...form } = useDraft(period, useKept("period", period.id));
  const changed = useMemo(() => withPeriod(catalogue, draft), [catalogue, draft]);
  const change = (part: Partial<Period>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <>
      <RecordForm name={draft.name} {...form} changed={() => changed}>
        <RecordText label={words.periodName} text={draft.name} onText={(name) => change({ name })} />
        <PeriodDays period={draft} onChange={change} />
        <PeriodOnCover period={draft} onChange={change} />
        <PeriodMakeUp period={draft} onPeriod={setDraft} />
        <div role="status">
          <OutdatedNote catalogue={changed} />
        </div>
      </RecordForm>
      <RemovePeriod period={period} />
    </>
  );
}
