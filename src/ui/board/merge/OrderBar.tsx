import { Button, Switch } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { formatDate } from "../../../core/base";
import { fill } from "../../../i18n";
import { DateInput } from "../../shared/controls/DateInput";
import { useListStyles } from "../../shared/parts/list-styles";
import { OneFileField } from "../parts/OneFileField";
import { PeriodField } from "../parts/PeriodField";
import { type Order, changedSince, orderOf } from "../store/merge-order";
import { useBoard, useBoardState } from "../store/use-board";

/** Which period is merged, and for which day it is judged who is late. Once there is a result, a press merges again. */
export function OrderBar() {
  const { words, store, services } = useBoard();
  const state = useBoardState();
  const styles = useListStyles();
  const order = orderOf(state, services.today());
  if (order === undefined) return <p>{words.noPeriods}</p>;
  return (
    <section className={styles.card} style={{ gap: "8px" }} aria-label={words.mergeOrder}>
      <PeriodField period={order.period} onPeriod={(period) => store.merge.order({ period })} />
      <AsOf order={order} />
      <Provisional order={order} />
      <EarlierBook />
      {/* Always there: what came and went under a press that leaves the field would take that press away. */}
      {state.merge.merged !== undefined && <MergeAgain />}
    </section>
  );
}

function Provisional({ order }: { readonly order: Order }) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  return (
    <Switch
      label={words.provisional}
      checked={order.provisional}
      disabled={work !== undefined}
      onChange={(_, { checked }) => store.merge.order({ provisional: checked })}
    />
  );
}

/** The board's summary of an earlier merge: what was written in it is taken over. */
function EarlierBook() {
  const { words, store } = useBoard();
  const { merge } = useBoardState();
  return (
    <OneFileField
      label={words.earlierBook}
      hint={words.earlierBookAbout}
      choose={words.chooseBook}
      file={merge.book}
      onFile={store.merge.takeBook}
    />
  );
}

function MergeAgain() {
  const { words, store, services } = useBoard();
  const state = useBoardState();
  const isChanged = changedSince(state, services.today()) !== undefined;
  return (
    <div>
      <Button
        appearance={isChanged ? "primary" : "secondary"}
        icon={<ArrowSync20Regular />}
        disabled={state.work !== undefined}
        onClick={store.merge.again}
      >
        {words.mergeAgain}
      </Button>
    </div>
  );
}

function AsOf({ order: { period, asOf } }: { readonly order: Order }) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  // RULES.md M7: on the due date itself nobody is late.
  const isBeforeAnybodyIsLate = asOf <= period.dueDate;
  return (
    <DateInput
      isRequired
      label={words.asOf}
      date={asOf}
      wrong={words.asOfWrong}
      hint={fill(words.asOfAbout, { cutOff: formatDate(period.cutOffDate) })}
      warning={
        isBeforeAnybodyIsLate ? fill(words.asOfBeforeDue, { due: formatDate(period.dueDate) }) : undefined
      }
      disabled={work !== undefined}
      onDate={(day) => day !== undefined && store.merge.order({ asOf: day })}
    />
  );
}
