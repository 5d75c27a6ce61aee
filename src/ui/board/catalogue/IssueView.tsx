import { lowerFirst } from "../../../core/base";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import type { Period } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { BackButton } from "../parts/BackButton";
import { BoardPage } from "../parts/BoardPage";
import { Fold } from "../parts/Fold";
import { FilesField } from "../parts/FilesField";
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
      <Fold label={fill(words.unitsChosen, { chosen: chosen.length, count: units.length })}>
        <UnitPicker units={units} chosen={chosen} />
      </Fold>
      <OpensPane />
      <Earlier />
      <MakeForms count={chosen.length} period={period} />
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

function Earlier() {
  const { words, store } = useBoard();
  const { issuing } = useBoardState();
  return (
    <FilesField
      label={words.earlierSummary}
      hint={words.earlierSummaryAbout}
      choose={words.chooseEarlier}
      files={issuing.earlier === undefined ? [] : [issuing.earlier]}
      onChoose={([summary]) => store.issuing.takeEarlier(summary)}
      onPutAway={() => store.issuing.takeEarlier(undefined)}
    />
  );
}

interface MakeFormsProps {
  readonly count: number;
  readonly period: Period;
}

/** Says what a press makes; in sight however long the list of units above it is. */
function MakeForms({ count, period: { name } }: MakeFormsProps) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  const styles = useStyles();
  return (
    <div className={styles.inSight}>
      <Button
        appearance="primary"
        icon={<Send20Regular />}
        disabled={work !== undefined || count === 0}
        onClick={store.issuing.issue}
      >
        {fill(words.makeForms, { count, period: lowerFirst(name) })}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  inSight: {
    position: "sticky",
    bottom: "-16px",
    zIndex: 2,
    margin: "4px -12px -10px",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 0 ${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
