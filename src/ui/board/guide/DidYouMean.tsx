import { Button } from "@fluentui/react-components";
import type { Directive } from "../../../core/catalogue";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard } from "../store/use-board";
import { type GuideEntry, decided } from "../store/guide-state";

interface DidYouMeanProps {
  readonly directives: readonly Directive[];
  readonly about: string;
  onAnswer(change: (entry: GuideEntry) => GuideEntry): void;
}

/** The question only a person can answer: one of these documents, or a new one. */
export function DidYouMean({ directives, about, onAnswer }: DidYouMeanProps) {
  const { words } = useBoard();
  const styles = useListStyles();
  return (
    <div role="group" aria-label={`${words.didYouMean} ${about}`} className={styles.list}>
      <span>{words.didYouMean}</span>
      {directives.map((directive) => (
        <Button key={directive.id} size="small" onClick={() => onAnswer((one) => decided(one, directive))}>
          {[directive.label, directive.subject].filter(Boolean).join(" · ")}
        </Button>
      ))}
      <Button size="small" onClick={() => onAnswer((one) => decided(one, undefined))}>
        {words.asNew}
      </Button>
    </div>
  );
}
