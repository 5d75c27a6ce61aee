import { Field, Textarea } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { type PlainDate, daysLater } from "../../../../core/base";
import { type UnitSuccession, succeedUnits } from "../../../../core/catalogue";
import type { BoardWords } from "../../../../i18n";
import { fill } from "../../../../i18n";
import { DateInput } from "../../../shared/controls/DateInput";
import { useListStyles } from "../../../shared/parts/list-styles";
import { BackButton } from "../../parts/BackButton";
import { BoardPage } from "../../parts/BoardPage";
import { useBoard, useCatalogue } from "../../store/use-board";
import { AcceptChange } from "../change/AcceptChange";
import { FindUnits } from "./FindUnits";
import { typedUnits } from "./typed-units";

/** "Nhập, đổi tên, chia đơn vị", in three steps: which end and when, who takes over, what becomes another. */
export function SuccessionView({ onBack }: { onBack(): void }) {
  const { words } = useBoard();
  const { from, setFrom, ended, setEnded, heirs, setHeirs, typed, setTyped, change, result, clear } =
    useSuccession();
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
            onDate={(day) => day !== undefined && setFrom(day)}
          />
          <FindUnits label={words.findEnded} on={daysLater(from, -1)} chosen={ended} onChosen={setEnded} />
        </Step>
        <Step title={words.unitsThatTakeOver}>
          <FindUnits label={words.findHeirs} on={from} chosen={heirs} onChosen={setHeirs} />
          <Field label={words.newUnits} hint={words.newUnitsAbout}>
            <Textarea value={typed} rows={2} onChange={(_, { value }) => setTyped(value)} />
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

function useSuccession() {
  const { services } = useBoard();
  const { index } = useCatalogue();
  const [from, setFrom] = useState<PlainDate>(services.today());
  const [ended, setEnded] = useState<readonly string[]>([]);
  const [heirs, setHeirs] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState("");
  const change = useMemo(
    (): UnitSuccession => ({ from, ended, heirs, created: typedUnits(typed) }),
    [from, ended, heirs, typed],
  );
  const result = useMemo(() => succeedUnits(index.catalogue, change), [index, change]);
  const clear = () => {
    setEnded([]);
    setHeirs([]);
    setTyped("");
  };
  return { clear, from, setFrom, ended, setEnded, heirs, setHeirs, typed, setTyped, change, result };
}

/** "3 đơn vị nhập thành một." */
function saySuccession({ ended, heirs, created }: UnitSuccession, words: BoardWords): string {
  const count = heirs.length + created.length;
  const facts = { ended: ended.length, heirs: count };
  if (count > 1) return fill(words.isSplit, facts);
  return ended.length > 1 || heirs.length === 1 ? fill(words.isMerged, facts) : words.isRenamed;
}
