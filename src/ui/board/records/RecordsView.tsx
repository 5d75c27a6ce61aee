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
  const { words } = useBoard();
  const { directives, orgUnits, periods } = useCatalogue().index.catalogue;
  return (
    <>
      <Disclosure title={fill(words.directivesCount, { count: directives.length })}>
        <Directives />
      </Disclosure>
      <Disclosure title={fill(words.unitsCount, { count: orgUnits.length })}>
        <Units />
      </Disclosure>
      <Disclosure title={fill(words.periodsCount, { count: periods.length })}>
        <Periods />
      </Disclosure>
    </>
  );
}
