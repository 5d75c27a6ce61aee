import { Button, Checkbox } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { useState } from "react";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";
import { DocumentCard } from "./DocumentCard";
import { TakeDocuments } from "./TakeDocuments";
import { type GuideState, accepted, isDecided } from "../store/guide-state";

/** A document and its sentences are much to read. */
const PAGE = 20;

/** The documents of a guide, to be accepted one by one or all at once. */
export function GuideDocuments({ guide }: { readonly guide: GuideState }) {
  const { words, store } = useBoard();
  const styles = useListStyles();
  const [onlyUndecided, setOnlyUndecided] = useState(false);
  const of = (kind: string) => guide.entries.filter(({ document }) => document.match.kind === kind).length;
  const shown = guide.entries.filter(({ document }) => !onlyUndecided || document.match.kind !== "known");
  const acceptable = shown.filter(isDecided);
  const isAll = acceptable.length > 0 && acceptable.every((entry) => entry.accepted);
  const acceptAll = () => store.setGuide(accepted(guide, new Set(acceptable.map(({ key }) => key)), !isAll));
  return (
    <>
      <section className={styles.card} aria-label={words.fromGuide}>
        <span role="status">
          {fill(words.guideFound, {
            count: guide.entries.length,
            known: of("known"),
            fresh: of("new"),
            near: of("near"),
          })}
        </span>
        <Checkbox
          label={words.onlyUndecided}
          checked={onlyUndecided}
          onChange={(_, { checked }) => setOnlyUndecided(checked === true)}
        />
        <div className={styles.row}>
          <Button disabled={acceptable.length === 0} onClick={acceptAll}>
            {isAll ? words.acceptNone : words.acceptAll}
          </Button>
          <Button
            appearance="subtle"
            icon={<ArrowReset20Regular />}
            onClick={() => store.setGuide(undefined)}
          >
            {words.otherGuide}
          </Button>
        </div>
      </section>
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
