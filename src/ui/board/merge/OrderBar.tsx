import { Switch } from "@fluentui/react-components";
import { formatDate } from "../../../core/base";
import { fill } from "../../../i18n";
import { DateInput } from "../../shared/controls/DateInput";
import { useListStyles } from "../../shared/parts/list-styles";
import { Fold } from "../parts/Fold";
import { OneFileField } from "../parts/OneFileField";
import { PeriodField } from "../parts/PeriodField";
import { type Order, isPeriodSet, orderOf } from "../store/merge-order";
import { useBoard, useBoardState } from "../store/use-board";

/** Which period is merged, and for which day it is judged who is late: one line, and behind it the fields to set both. */
export function OrderBar() {
  const { words, store, services } = useBoard();
  const state = useBoardState();
  const lists = useListStyles();
  const order = orderOf(state, services.today());
  if (order === undefined) return <p>{words.noPeriods}</p>;
  const { period, asOf, provisional } = order;
  const line = isPeriodSet(state) ? words.orderLine : words.orderOfFiles;
  const said = fill(line, { period: period.name, asOf: formatDate(asOf) });
  return (
    <Fold label={provisional ? `${said} · ${words.provisionally}` : said}>
      <div className={lists.stack} role="group" aria-label={words.mergeOrder}>
        <PeriodField period={period} onPeriod={(id) => store.merge.order({ period: id })} />
        <AsOf order={order} />
        <Provisional order={order} />
        <EarlierBook />
      </div>
    </Fold>
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
