import { Button, Checkbox } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { useState } from "react";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";
import { DocumentCard } from "./DocumentCard";
import { TakeDocuments } from "./TakeDocuments";
import { type GuideEntry, type GuideState, accepted, isDecided } from "../store/guide-state";

/** A document and its sentences are much to read. */
const PAGE = 20;

/** The documents of a guide, to be accepted one by one or all at once. */
export function GuideDocuments({ guide }: { readonly guide: GuideState }) {
  const [onlyUndecided, setOnlyUndecided] = useState(false);
  const shown = guide.entries.filter(({ document }) => !onlyUndecided || document.match.kind !== "known");
  return (
    <>
      <GuideCard
        guide={guide}
        shown={shown}
        onlyUndecided={onlyUndecided}
        onOnlyUndecided={setOnlyUndecided}
      />
      <LongList
        items={shown}
        page={PAGE}
        keyOf={({ key }) => String(key)}
        render={(entry) => <DocumentCard guide={guide} entry={entry} />}
      />
      <TakeDocuments guide={guide} />
    </>
  );
}

interface GuideCardProps {
  readonly guide: GuideState;
  readonly shown: readonly GuideEntry[];
  readonly onlyUndecided: boolean;
  onOnlyUndecided(on: boolean): void;
}

/** How many were found, and what is done with all that are shown. */
function GuideCard({ guide, shown, onlyUndecided, onOnlyUndecided }: GuideCardProps) {
  const { words, store } = useBoard();
  const styles = useListStyles();
  return (
    <section className={styles.card} aria-label={words.fromGuide}>
      <Found guide={guide} />
      <Checkbox
        label={words.onlyUndecided}
        checked={onlyUndecided}
        onChange={(_, { checked }) => onOnlyUndecided(checked === true)}
      />
      <div className={styles.row}>
        <AcceptAll guide={guide} shown={shown} />
        <Button appearance="subtle" icon={<ArrowReset20Regular />} onClick={() => store.setGuide(undefined)}>
          {words.otherGuide}
        </Button>
      </div>
    </section>
  );
}

function Found({ guide: { entries } }: Pick<GuideCardProps, "guide">) {
  const { words } = useBoard();
  const of = (kind: string) => entries.filter(({ document }) => document.match.kind === kind).length;
  const counts = { count: entries.length, known: of("known"), fresh: of("new"), near: of("near") };
  return <span role="status">{fill(words.guideFound, counts)}</span>;
}

/** Accepts all that are shown and decided, or none of them once all are. */
function AcceptAll({ guide, shown }: Pick<GuideCardProps, "guide" | "shown">) {
  const { words, store } = useBoard();
  const acceptable = shown.filter(isDecided);
  const isAll = acceptable.length > 0 && acceptable.every((entry) => entry.accepted);
  const keys = new Set(acceptable.map(({ key }) => key));
  return (
    <Button disabled={keys.size === 0} onClick={() => store.setGuide(accepted(guide, keys, !isAll))}>
      {isAll ? words.acceptNone : words.acceptAll}
    </Button>
  );
}
