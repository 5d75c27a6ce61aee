import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { GuideDocument } from "../../../core/guide";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard } from "../store/use-board";
import { DidYouMean } from "./DidYouMean";
import { DocumentForm } from "./DocumentForm";
import { MentionQuote } from "./MentionQuote";
import { type GuideEntry, type GuideState, changedEntry, isDecided } from "../store/guide-state";
import { TASK_WORDS, saySection } from "./task-words";

interface DocumentCardProps {
  readonly guide: GuideState;
  readonly entry: GuideEntry;
}

const MATCH_WORDS = { known: "matchKnown", new: "matchNew", near: "matchNear" } as const;

/** One document of a guide: what it is, where it stands, what is asked, and whether it goes into the catalogue. */
export function DocumentCard({ guide, entry }: DocumentCardProps) {
  const { words, store } = useBoard();
  const styles = useListStyles();
  const [showsAll, setShowsAll] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const { document, key } = entry;
  const { match, mentions, tasks } = document;
  const change = (to: (one: GuideEntry) => GuideEntry) => store.setGuide(changedEntry(guide, key, to));
  const name = nameOf(document);
  return (
    <section className={styles.card} aria-label={name}>
      <Checkbox
        label={<strong style={{ overflowWrap: "anywhere" }}>{name}</strong>}
        aria-label={fill(words.accept, { name })}
        checked={entry.accepted}
        disabled={!isDecided(entry)}
        onChange={(_, { checked }) => change((one) => ({ ...one, accepted: checked === true }))}
      />
      <span className={styles.facts}>
        <span>{words[MATCH_WORDS[match.kind]]}</span>
        {tasks.map((task, at) => (
          <span key={at}>{`${words[TASK_WORDS[task.kind]]} · ${saySection(task.section, words)}`}</span>
        ))}
      </span>
      {mentions.slice(0, showsAll ? mentions.length : 1).map((mention, at) => (
        <MentionQuote key={at} text={guide.text} mention={mention} />
      ))}
      {mentions.length > 1 && !showsAll && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
            {fill(words.moreMentions, { count: mentions.length - 1 })}
          </Button>
        </div>
      )}
      {match.kind === "near" && <DidYouMean directives={match.directives} about={name} onAnswer={change} />}
      {match.kind !== "known" && (
        <div>
          <Button
            size="small"
            aria-expanded={isEditing}
            aria-label={`${words.editDocument}: ${name}`}
            onClick={() => setEditing(!isEditing)}
          >
            {words.editDocument}
          </Button>
        </div>
      )}
      {isEditing && match.kind !== "known" && (
        <DocumentForm
          document={document}
          onDocument={(edited) => change((one) => ({ ...one, document: edited }))}
        />
      )}
    </section>
  );
}

/** As the catalogue calls it, or as the guide does. */
const nameOf = ({ match, citation }: GuideDocument): string =>
  match.kind === "known"
    ? match.directive.label
    : [citation.type, citation.code].filter(Boolean).join(" ") || citation.words;
