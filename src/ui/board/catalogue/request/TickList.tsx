import { Checkbox } from "@fluentui/react-components";
import { fill } from "../../../../i18n";
import { Fold } from "../../parts/Fold";
import { useBoard } from "../../store/use-board";

export interface Ticks {
  readonly items: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: ReadonlySet<string>;
  tick(code: string, on: boolean): void;
}

interface TickListProps extends Ticks {
  readonly label: string;
  readonly startsOpen?: boolean;
}

/** A list of things to tick, with how many are. */
export function TickList({ label, items, chosen, tick, startsOpen = false }: TickListProps) {
  const { words } = useBoard();
  const count = items.filter(({ code }) => chosen.has(code)).length;
  return (
    <Fold label={fill(words.ticked, { label, chosen: count, count: items.length })} startsOpen={startsOpen}>
      {items.map(({ code, name }) => (
        <Checkbox
          key={code}
          label={name}
          checked={chosen.has(code)}
          onChange={(_, { checked }) => tick(code, checked === true)}
        />
      ))}
    </Fold>
  );
}
