import {
  type Dated,
  type Field,
  type Holds,
  type Resolution,
  kindOf,
  validOn,
} from "../../../core/catalogue";
import { valueText } from "../../../core/submissions";
import type { OpenReport } from "../model";

/** The one thing a text is near to that it may name, as a form shows it; undefined where there are more, or none. */
export function soleProposal(field: Field, text: string, world: World): string | undefined {
  const id = SOLE[kindOf(field).holds](text, world, field);
  return id === undefined ? undefined : valueText(id, field, world);
}

type World = Pick<OpenReport, "index" | "period">;
type SoleId = (text: string, world: World, field: Field) => string | undefined;

const none: SoleId = () => undefined;

const SOLE = {
  ...{ text: none, number: none, day: none, time: none, truth: none },
  directive: (text, { index, period: { cutOffDate: on } }) => sole(index.findDirective(text), on)?.id,
  "org-unit": (text, { index, period: { cutOffDate: on } }) => sole(index.findOrgUnit(text, on), on)?.code,
  choice: (text, { index, period: { cutOffDate: on } }, { list = "" }) =>
    sole(index.choice(list, text, on), on)?.value,
} satisfies Record<Holds, SoleId>;

function sole<T extends Dated>(found: Resolution<T>, on: string): T | undefined {
  if (found.kind !== "none") return undefined;
  const [first, ...others] = found.near.filter((thing) => validOn(thing, on));
  // What is nearer, and ended, may be what is meant.
  return others.length === 0 && first === found.near[0] ? first : undefined;
}
