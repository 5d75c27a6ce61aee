import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { formatDate } from "../../../core/base";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { BackButton } from "../parts/BackButton";
import { BoardPage } from "../parts/BoardPage";
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
  const state = useBoardState();
  const styles = useListStyles();
  const order = issueOrder(state, services.today());
  if (order === undefined) return <p>{words.noPeriods}</p>;
  const { period, units, chosen } = order;
  const isWorking = state.work !== undefined;
  return (
    <section className={styles.card} aria-label={words.issueOrder}>
      <Field label={words.period} hint={fill(words.dueOn, { date: formatDate(period.dueDate) })}>
        <Select
          value={period.id}
          disabled={isWorking}
          onChange={(_, { value }) => store.issuing.choosePeriod(value)}
        >
          {state.catalogue?.index.catalogue.periods.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <UnitPicker units={units} chosen={chosen} />
      <Checkbox
        label={words.opensPane}
        checked={state.issuing.opensPane}
        disabled={isWorking}
        onChange={(_, { checked }) => store.issuing.openPane(checked === true)}
      />
      <div>
        <Button
          appearance="primary"
          icon={<Send20Regular />}
          disabled={isWorking || chosen.length === 0}
          onClick={store.issuing.issue}
        >
          {fill(words.makeForms, { count: chosen.length })}
        </Button>
      </div>
    </section>
  );
}
