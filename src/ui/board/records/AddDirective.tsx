import { Button, Field, Textarea } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo } from "react";
import { formatCitation } from "../../../core/citations";
import { type GuideDocument, readGuide, withDocuments } from "../../../core/guide";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { useTakeCatalogue } from "../catalogue/change/use-take-catalogue";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { useKeptText } from "../store/use-kept";

/** A directive is added by pasting its citation; what the citation says stands below while it is typed. */
export function AddDirective() {
  const { words } = useBoard();
  const { index } = useCatalogue();
  const [text, setText] = useKeptText("directive");
  const documents = useMemo(() => readGuide(text, index).documents, [text, index]);
  const isNone = text.trim() !== "" && documents.length === 0;
  return (
    <>
      <Field
        label={words.pasteCitation}
        {...(isNone
          ? { validationState: "warning", validationMessage: words.citationNone }
          : { hint: words.pasteCitationHint })}
      >
        <Textarea value={text} rows={3} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      {documents.map((document) => (
        <OneFound key={document.id} document={document} onAdded={() => setText("")} />
      ))}
    </>
  );
}

interface OneFoundProps {
  readonly document: GuideDocument;
  onAdded(): void;
}

/** What was read of it, how it stands to the catalogue, and the way into it. */
function OneFound({ document, onAdded }: OneFoundProps) {
  const { words } = useBoard();
  const styles = useListStyles();
  const { match, citation } = document;
  return (
    <div className={styles.stack} role="status">
      <span style={{ overflowWrap: "anywhere" }}>
        {[formatCitation(citation), citation.subject].filter(Boolean).join(" · ")}
      </span>
      {match.kind === "known" ? (
        <span className={styles.note}>
          {words.matchKnown}: {match.directive.label}
        </span>
      ) : (
        <AddFound document={document} onAdded={onAdded} />
      )}
    </div>
  );
}

function AddFound({ document, onAdded }: OneFoundProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const styles = useListStyles();
  const { name, add } = useAdding(document, onAdded);
  const { match } = document;
  const near = match.kind === "near" ? match.directives.map(({ label }) => label).join("; ") : "";
  return (
    <>
      {near !== "" && <span className={styles.note}>{fill(words.citationNear, { directives: near })}</span>}
      <div>
        <Button
          appearance="primary"
          icon={<Add20Regular />}
          disabled={work !== undefined}
          onClick={() => void add()}
        >
          {fill(words.addNamed, { name })}
        </Button>
      </div>
    </>
  );
}

/** The document goes in by itself: what a guide would ask to be done with it is no part of it. */
function useAdding(document: GuideDocument, onAdded: () => void) {
  const { index } = useCatalogue();
  const { take } = useTakeCatalogue();
  const { type, code, words: said } = document.citation;
  const name = [type, code].filter(Boolean).join(" ") || said;
  const add = async (): Promise<void> => {
    const alone: GuideDocument = { ...document, tasks: [], match: { kind: "new" } };
    const notice = { word: "recordAdded", facts: { name } } as const;
    if ((await take(withDocuments(index.catalogue, [alone]), notice)) !== undefined) onAdded();
  };
  return { name, add };
}
