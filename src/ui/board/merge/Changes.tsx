import type { MergeChanges } from "../../../app";
import { fill } from "../../../i18n";
import { Disclosure } from "../parts/Disclosure";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";
import { nameOf } from "./words/names";
import { decimalsToTell, sayFigure } from "./words/say-figure";
import { useStationery } from "./words/use-stationery";

/** What the last step changed in the merge before it: who came in, and every total that moved. */
export function Changes({ changes }: { readonly changes: MergeChanges }) {
  const { words } = useBoard();
  const { index } = useStationery();
  const { received, lost, figures } = changes;
  const units = (codes: readonly string[]) => codes.map((code) => nameOf(code, index)).join("; ");
  const isSame = received.length + lost.length + figures.length === 0;
  return (
    <Disclosure title={words.changesTitle} news={JSON.stringify(changes)}>
      {isSame && <span>{words.noChanges}</span>}
      {received.length > 0 && <span>{fill(words.newlyReceived, { units: units(received) })}</span>}
      {lost.length > 0 && <span>{fill(words.noLongerReceived, { units: units(lost) })}</span>}
      {figures.length > 0 && (
        <LongList
          items={figures}
          page={10}
          keyOf={({ template, field }) => `${template} ${field}`}
          render={(figure) => <ChangedFigure figure={figure} />}
        />
      )}
    </Disclosure>
  );
}

function ChangedFigure({ figure }: { readonly figure: MergeChanges["figures"][number] }) {
  const { words, language } = useBoard();
  const { index } = useStationery();
  const { template, before, after } = figure;
  const field = index.template(template)?.fields.find(({ key }) => key === figure.field);
  const decimals = decimalsToTell(before, after, field);
  return fill(words.changedFigure, {
    template,
    field: field?.label ?? figure.field,
    before: sayFigure(before, field, language, decimals),
    after: sayFigure(after, field, language, decimals),
  });
}
