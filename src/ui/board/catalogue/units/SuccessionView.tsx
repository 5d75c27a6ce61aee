import { Field, Textarea } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { daysLater } from "../../../../core/base";
import { type UnitSuccession, succeedUnits } from "../../../../core/catalogue";
import type { BoardWords } from "../../../../i18n";
import { fill } from "../../../../i18n";
import { DateInput } from "../../../shared/controls/DateInput";
import { useListStyles } from "../../../shared/parts/list-styles";
import { BackButton } from "../../parts/BackButton";
import { BoardPage } from "../../parts/BoardPage";
import type { SuccessionDraft } from "../../store/drafts";
import { useBoard, useCatalogue } from "../../store/use-board";
import { useKept } from "../../store/use-kept";
import { AcceptChange } from "../change/AcceptChange";
import { FindUnits } from "./FindUnits";
import { typedUnits } from "./typed-units";

/** "Nhập, đổi tên, chia đơn vị", in three steps: which end and when, who takes over, what becomes another. */
export function SuccessionView({ onBack }: { onBack(): void }) {
  const { words } = useBoard();
  const { from, ended, heirs, typed, set, change, result, clear } = useSuccession();
  const isBegun = ended.length > 0 && heirs.length + change.created.length > 0;
  return (
    <>
      <BackButton onBack={onBack} />
      <BoardPage heading={words.changeUnits} takesFocus>
        <Step title={words.unitsThatEnd}>
          <DateInput
            isRequired
            label={words.firstDay}
            date={from}
            wrong={words.firstDayWrong}
            onDate={(day) => day !== undefined && set({ from: day })}
          />
          <FindUnits
            label={words.findEnded}
            on={daysLater(from, -1)}
            chosen={ended}
            onChosen={(codes) => set({ ended: codes })}
          />
        </Step>
        <Step title={words.unitsThatTakeOver}>
          <FindUnits
            label={words.findHeirs}
            on={from}
            chosen={heirs}
            onChosen={(codes) => set({ heirs: codes })}
          />
          <Field label={words.newUnits} hint={words.newUnitsAbout}>
            <Textarea value={typed} rows={2} onChange={(_, { value }) => set({ typed: value })} />
          </Field>
          <span role="status">{isBegun && saySuccession(change, words)}</span>
        </Step>
        {isBegun && <AcceptChange result={result} onTaken={clear} />}
      </BoardPage>
    </>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useListStyles();
  return (
    <section className={styles.card} aria-label={title}>
      <h3 style={{ margin: 0, fontSize: "14px" }}>{title}</h3>
      {children}
    </section>
  );
}

const NOBODY: SuccessionDraft = { ended: [], heirs: [], typed: "" };

function useSuccession() {
  const { services } = useBoard();
  const { index } = useCatalogue();
  const [draft = NOBODY, keep] = useKept("succession");
  const { from = services.today(), ended, heirs, typed } = draft;
  const set = (part: Partial<SuccessionDraft>) => keep((before) => ({ ...NOBODY, ...before, ...part }));
  const change = useMemo(
    (): UnitSuccession => ({ from, ended, heirs, created: typedUnits(typed) }),
    [from, ended, heirs, typed],
  );
  const result = useMemo(() => succeedUnits(index.catalogue, change), [index, change]);
  return { clear: () => keep(() => undefined), from, ended, heirs, typed, set, change, result };
}

/** "3 đơn vị nhập thành một." */
function saySuccession({ ended, heirs, created }: UnitSuccession, words: BoardWords): string {
  const count = heirs.length + created.length;
  const facts = { ended: ended.length, heirs: count };
  if (count > 1) return fill(words.isSplit, facts);
  return ended.length > 1 || heirs.length === 1 ? fill(words.isMerged, facts) : words.isRenamed;
}
