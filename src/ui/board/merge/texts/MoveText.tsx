import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { clipped } from "../../../../core/base";
import { useBoard, useBoardState } from "../../store/use-board";
import { DecisionForm } from "../findings/DecisionForm";
import { JOIN, SPLIT } from "../words/decision-on";

interface MoveTextProps {
  readonly to: "apart" | "under";
  readonly template: string;
  /** Key of the column. */
  readonly field: string;
  readonly text: string;
  /** The other texts of its column and group, that it may be put under. */
  readonly others: readonly string[];
}

/** Takes a text out of those it stands with, or puts it under another: one press, and who says so. */
export function MoveText({ to, template, field, text, others }: MoveTextProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const [isOpen, setOpen] = useState(false);
  const kind = to === "apart" ? SPLIT : JOIN;
  return (
    <div>
      <Button
        size="small"
        disabled={work !== undefined}
        aria-expanded={isOpen}
        aria-label={`${words[kind.word]}: ${clipped(text)}`}
        onClick={() => setOpen(!isOpen)}
      >
        {words[kind.word]}
      </Button>
      {isOpen && (
        <DecisionForm
          kind={kind}
          subjects={[{ kind: kind.kind, template, field, before: text }]}
          reason={to === "apart" ? words.splitReason : words.joinReason}
          texts={others}
          onDone={() => setOpen(false)}
        />
      )}
    </div>
  );
}
