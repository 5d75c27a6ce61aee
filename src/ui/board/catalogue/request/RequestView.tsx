import { Button } from "@fluentui/react-components";
import { MailMultiple20Regular } from "@fluentui/react-icons/svg/mail-multiple";
import { BackButton } from "../../parts/BackButton";
import { BoardPage } from "../../parts/BoardPage";
import { useListStyles } from "../../../shared/parts/list-styles";
import { DateInput } from "../../../shared/controls/DateInput";
import { PeriodField } from "../../parts/PeriodField";
import { useBoard, useBoardState } from "../../store/use-board";
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
      <AcceptChange result={result} onTaken={request.forget} />
      <RequestLetter request={request} />
    </>
  );
}

/** The letter that goes out with it: once it is agreed upon, for no unit is to be told what the catalogue does not say. */
function RequestLetter({
  request: { period, result, forms, senders, isAgreed },
}: {
  readonly request: RequestInHand;
}) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  const styles = useListStyles();
  if (!result.ok || forms.chosen.size === 0 || senders.chosen.size === 0) return null;
  if (!isAgreed) return <p className={styles.note}>{words.requestLetterWaits}</p>;
  const asked = { period: period.id, catalogue: result.value };
  return (
    <div>
      <Button
        icon={<MailMultiple20Regular />}
        disabled={work !== undefined}
        onClick={() => store.papers.writeRequest(asked)}
      >
        {words.requestLetter}
      </Button>
    </div>
  );
}
