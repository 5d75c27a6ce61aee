import { Button } from "@fluentui/react-components";
import { clipped, given } from "../../../../core/base";
import { useBoard, useBoardState } from "../../store/use-board";
import { useKept } from "../../store/use-kept";
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
  const kind = to === "apart" ? SPLIT : JOIN;
  const about = JSON.stringify([kind.kind, template, field, text]);
  const [draft, keep] = useKept("decision", about);
  const isOpen = draft?.open !== undefined;
  const toggle = () =>
    keep(({ open, ...before } = {}) => ({ ...before, ...given({ open: open ? undefined : kind.word }) }));
  return (
    <div>
      <Button
        size="small"
        disabled={work !== undefined}
        aria-expanded={isOpen}
        aria-label={`${words[kind.word]}: ${clipped(text)}`}
        onClick={toggle}
      >
        {words[kind.word]}
      </Button>
      {isOpen && (
        <DecisionForm
          about={about}
          kind={kind}
          subjects={[{ kind: kind.kind, template, field, before: text }]}
          reason={to === "apart" ? words.splitReason : words.joinReason}
          texts={others}
        />
      )}
    </div>
  );
}
