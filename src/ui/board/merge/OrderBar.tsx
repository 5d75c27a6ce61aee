import { Switch } from "@fluentui/react-components";
import { formatDate } from "../../../core/base";
import { fill } from "../../../i18n";
import { DateInput } from "../../shared/controls/DateInput";
import { useListStyles } from "../../shared/parts/list-styles";
import { Fold } from "../parts/Fold";
import { FilesField } from "../parts/FilesField";
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
        <Compared />
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
    <FilesField
      label={words.earlierBook}
      hint={words.earlierBookAbout}
      choose={words.chooseBook}
      files={merge.book === undefined ? [] : [merge.book]}
      onChoose={([summary]) => store.merge.takeBook(summary)}
      onPutAway={() => store.merge.takeBook(undefined)}
    />
  );
}

/** Summaries of other periods: the year before, the months before, the plan. */
function Compared() {
  const { words, store } = useBoard();
  const { compared = [] } = useBoardState().merge;
  return (
    <FilesField
      multiple
      label={words.compared}
      hint={words.comparedAbout}
      choose={words.chooseCompared}
      files={compared}
      onChoose={(chosen) => store.merge.compareWith([...compared, ...chosen])}
      onPutAway={(at) => store.merge.compareWith(compared.filter((_, other) => other !== at))}
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
