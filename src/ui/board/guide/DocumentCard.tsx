import { Button, Checkbox } from "@fluentui/react-components";
import { type ComponentProps, useState } from "react";
import type { GuideDocument, Mention } from "../../../core/guide";
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
  const { store } = useBoard();
  const styles = useListStyles();
  const { document, key } = entry;
  const { match, mentions } = document;
  const change = (to: (one: GuideEntry) => GuideEntry) => store.setGuide(changedEntry(guide, key, to));
  const name = nameOf(document);
  return (
    <section className={styles.card} aria-label={name}>
      <AcceptDocument entry={entry} onAccept={(accepted) => change((one) => ({ ...one, accepted }))} />
      <AboutDocument document={document} />
      <Mentions text={guide.text} mentions={mentions} />
      {match.kind === "near" && <DidYouMean directives={match.directives} about={name} onAnswer={change} />}
      {match.kind !== "known" && (
        <EditDocument
          document={document}
          onDocument={(edited) => change((one) => ({ ...one, document: edited }))}
        />
      )}
    </section>
  );
}

interface AcceptDocumentProps {
  readonly entry: GuideEntry;
  onAccept(accepted: boolean): void;
}

function AcceptDocument({ entry, onAccept }: AcceptDocumentProps) {
  const { words } = useBoard();
  const name = nameOf(entry.document);
  return (
    <Checkbox
      label={<strong style={{ overflowWrap: "anywhere" }}>{name}</strong>}
      aria-label={fill(words.accept, { name })}
      checked={entry.accepted}
      disabled={!isDecided(entry)}
      onChange={(_, { checked }) => onAccept(checked === true)}
    />
  );
}

/** How it stands to the catalogue, and what is asked for. */
function AboutDocument({ document: { match, tasks } }: { readonly document: GuideDocument }) {
  const { words } = useBoard();
  const styles = useListStyles();
  return (
    <span className={styles.facts}>
      <span>{words[MATCH_WORDS[match.kind]]}</span>
      {tasks.map((task, at) => (
        <span key={at}>{`${words[TASK_WORDS[task.kind]]} · ${saySection(task.section, words)}`}</span>
      ))}
    </span>
  );
}

interface MentionsProps {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The first sentence that names it, and the others when asked for. */
function Mentions({ text, mentions }: MentionsProps) {
  const { words } = useBoard();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <>
      {mentions.slice(0, showsAll ? mentions.length : 1).map((mention, at) => (
        <MentionQuote key={at} text={text} mention={mention} />
      ))}
      {mentions.length > 1 && !showsAll && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
            {fill(words.moreMentions, { count: mentions.length - 1 })}
          </Button>
        </div>
      )}
    </>
  );
}

/** The form to put a document right, opened and closed by its button. */
function EditDocument({ document, onDocument }: ComponentProps<typeof DocumentForm>) {
  const { words } = useBoard();
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <div>
        <Button
          size="small"
          aria-expanded={isEditing}
          aria-label={`${words.editDocument}: ${nameOf(document)}`}
          onClick={() => setEditing(!isEditing)}
        >
          {words.editDocument}
        </Button>
      </div>
      {isEditing && <DocumentForm document={document} onDocument={onDocument} />}
    </>
  );
}

/** As the catalogue calls it, or as the guide does. */
const nameOf = ({ match, citation }: GuideDocument): string =>
  match.kind === "known"
    ? match.directive.label
    : [citation.type, citation.code].filter(Boolean).join(" ") || citation.words;
