import { BackButton } from "../../parts/BackButton";
import { BoardPage } from "../../parts/BoardPage";
import { useListStyles } from "../../../shared/parts/list-styles";
import { DateInput } from "../../../shared/controls/DateInput";
import { PeriodField } from "../../parts/PeriodField";
import { useBoard } from "../../store/use-board";
import { AcceptChange } from "../change/AcceptChange";
import { TickList } from "./TickList";
import { type RequestInHand, useRequest } from "./use-request";

/** "Yêu cầu báo cáo": which forms of a period, of whom and until when, begun from last time's. */
export function RequestView({ onBack }: { onBack(): void }) {
  const { words } = useBoard();
  const request = useRequest();
  return (
    <>
      <BackButton onBack={onBack} />
      <BoardPage heading={words.request} takesFocus>
        {request === undefined ? <p>{words.noPeriods}</p> : <Request request={request} />}
      </BoardPage>
    </>
  );
}

function Request({ request }: { readonly request: RequestInHand }) {
  const { words } = useBoard();
  const styles = useListStyles();
  const { period, dueDate, forms, senders, result } = request;
  return (
    <>
      <section className={styles.card} aria-label={words.request}>
        <PeriodField period={period} onPeriod={request.choosePeriod} />
        <DateInput
          isRequired
          label={words.requestDue}
          date={dueDate}
          wrong={words.firstDayWrong}
          onDate={(day) => day !== undefined && request.setDue(day)}
        />
        <TickList label={words.requestForms} {...forms} />
        <TickList label={words.requestUnits} {...senders} />
      </section>
      <AcceptChange result={result} />
    </>
  );
}
