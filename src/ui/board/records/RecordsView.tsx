import { fill } from "../../../i18n";
import { BackButton } from "../parts/BackButton";
import { BoardPage } from "../parts/BoardPage";
import { Disclosure } from "../parts/Disclosure";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { Directives } from "./Directives";
import { Periods } from "./Periods";
import { Units } from "./Units";

/** "Văn bản, đơn vị, kỳ báo cáo": found, added, changed and ended one by one; each change can be taken back. */
export function RecordsView({ onBack }: { onBack(): void }) {
  const { words } = useBoard();
  const { catalogue } = useBoardState();
  return (
    <>
      <BackButton onBack={onBack} />
      <BoardPage heading={words.records} takesFocus>
        {catalogue !== undefined && <All />}
      </BoardPage>
    </>
  );
}

function All() {
  const { words, store } = useBoard();
  const { directives, orgUnits, periods } = useCatalogue().index.catalogue;
  const drafts = store.drafts.current();
  // Changed in its form, or named to be added.
  const isBegun = (kind: "directive" | "unit" | "period") =>
    (drafts[kind]?.size ?? 0) > 0 || drafts.text?.has(kind) === true;
  return (
    <>
      <Disclosure
        title={fill(words.directivesCount, { count: directives.length })}
        isBegun={isBegun("directive")}
      >
        <Directives />
      </Disclosure>
      <Disclosure title={fill(words.unitsCount, { count: orgUnits.length })} isBegun={isBegun("unit")}>
        <Units />
      </Disclosure>
      <Disclosure title={fill(words.periodsCount, { count: periods.length })} isBegun={isBegun("period")}>
        <Periods />
      </Disclosure>
    </>
  );
}
