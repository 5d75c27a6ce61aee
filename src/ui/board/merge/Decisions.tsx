import { Button } from "@fluentui/react-components";
import type { MergeResult } from "../../../app";
import type { DecidedHere } from "../../../core/merge";
import { useListStyles } from "../../shared/parts/list-styles";
import { fill } from "../../../i18n";
import { Disclosure } from "../parts/Disclosure";
import { LongList } from "../../shared/parts/LongList";
import { useBoard, useBoardState } from "../store/use-board";
import { sayDecision } from "./words/say-decision";
import { useStationery } from "./words/use-stationery";

/**
 * What was decided and what became of it; the board's own decisions can be taken back, today or next week. Open, and on
 * top, where one has to be looked at again: what it was made on has changed, or is not in hand.
 */
export function Decisions({ result }: { readonly result: MergeResult }) {
  const { words } = useBoard();
  const { decisions } = result;
  const waiting = decisions.filter(waits);
  if (decisions.length === 0) return null;
  return (
    <Disclosure
      title={fill(words.decidedTitle, { count: decisions.length })}
      news={waiting.map(({ decision }) => JSON.stringify(decision)).join()}
    >
      <LongList
        items={[...waiting, ...decisions.filter((one) => !waits(one))]}
        keyOf={(_, at) => String(at)}
        render={(one) => <OneDecision decided={one} />}
      />
    </Disclosure>
  );
}

const waits = ({ state }: DecidedHere): boolean => state === "open" || state === "astray";

/** One decision and what became of it, with the way back from the board's own. */
export function OneDecision({ decided }: { readonly decided: DecidedHere }) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  const stationery = useStationery();
  const styles = useListStyles();
  const { decision } = decided;
  const said = sayDecision(decided, stationery);
  return (
    <div className={styles.row}>
      <span style={{ overflowWrap: "anywhere" }}>{said}</span>
      {decision.board === undefined && (
        <Button
          size="small"
          disabled={work !== undefined}
          aria-label={`${words.undecide}: ${said}`}
          onClick={() => store.merge.undecide(decision)}
        >
          {words.undecide}
        </Button>
      )}
    </div>
  );
}
