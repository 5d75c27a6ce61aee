import { Button } from "@fluentui/react-components";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { useEffect, useRef } from "react";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { RulesOfTemplates } from "../catalogue/RulesOfTemplates";
import { Disclosure } from "../parts/Disclosure";
import { useBoard } from "../store/use-board";
import { useFormWords } from "./use-form-words";

interface NextStepsProps {
  readonly codes: readonly string[];
  onIssue(): void;
}

/** What is done with new templates: rules in words, and issuing them. */
export function NextSteps({ codes, onIssue }: NextStepsProps) {
  const { words } = useBoard();
  const { words: own } = useFormWords();
  const styles = useListStyles();
  const heading = useRef<HTMLElement>(null);
  // The button that was pressed is gone with what it accepted: the keyboard goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.card} style={{ gap: "8px" }} aria-label={own.next}>
      <strong ref={heading} tabIndex={-1} style={{ outlineStyle: "none" }}>
        {fill(own.taken, { codes: codes.join(", ") })}
      </strong>
      <div>
        <Button appearance="primary" icon={<Send20Regular />} onClick={onIssue}>
          {words.issueForms}
        </Button>
      </div>
      <Disclosure title={words.rulesOfTemplates}>
        <RulesOfTemplates />
      </Disclosure>
    </section>
  );
}
