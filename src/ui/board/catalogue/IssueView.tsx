import { Button, Checkbox } from "@fluentui/react-components";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { BackButton } from "../parts/BackButton";
import { BoardPage } from "../parts/BoardPage";
import { PeriodField } from "../parts/PeriodField";
import { issueOrder } from "../store/issue-steps";
import { useBoard, useBoardState } from "../store/use-board";
import { IssuedWorkbooks } from "./IssuedWorkbooks";
import { UnitPicker } from "./UnitPicker";

/** "Phát hành": the forms of a period, for all units or some. */
export function IssueView({ onBack }: { onBack(): void }) {
  const { words } = useBoard();
  return (
    <>
      <BackButton onBack={onBack} />
      <BoardPage heading={words.issueForms} takesFocus>
        <IssueOrder />
        <IssuedWorkbooks />
      </BoardPage>
    </>
  );
}

function IssueOrder() {
  const { words, store, services } = useBoard();
  const styles = useListStyles();
  const order = issueOrder(useBoardState(), services.today());
  if (order === undefined) return <p>{words.noPeriods}</p>;
  const { period, units, chosen } = order;
  return (
    <section className={styles.card} aria-label={words.issueOrder}>
      <PeriodField period={period} onPeriod={store.issuing.choosePeriod} />
      <UnitPicker units={units} chosen={chosen} />
      <OpensPane />
      <MakeForms count={chosen.length} />
    </section>
  );
}

function OpensPane() {
  const { words, store } = useBoard();
  const { issuing, work } = useBoardState();
  return (
    <Checkbox
      label={words.opensPane}
      checked={issuing.opensPane}
      disabled={work !== undefined}
      onChange={(_, { checked }) => store.issuing.openPane(checked === true)}
    />
  );
}

function MakeForms({ count }: { readonly count: number }) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  return (
    <div>
      <Button
        appearance="primary"
        icon={<Send20Regular />}
        disabled={work !== undefined || count === 0}
        onClick={store.issuing.issue}
      >
        {fill(words.makeForms, { count })}
      </Button>
    </div>
  );
}
