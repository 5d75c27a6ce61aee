import { type PlainDate, given, groupBy } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { AskedBefore } from "../../submissions";
import type { SummaryModel } from "../model";
import { type Asking, askingsIn } from "./askings";

/**
 * `new`: asked for the first time, not answered yet; `open`: asked earlier, never answered; `asked-again`: answered earlier and
 * asked again since; `answered`: the board's answer stands beside the last asking.
 */
export type RecommendationState = "new" | "open" | "asked-again" | "answered";

/** Kiến nghị: what a unit asks of the board, followed over the periods it was asked in (RULES.md M42). */
export interface Recommendation {
  readonly template: string;
  /** The unit that asks, or today's that took it over. */
  readonly orgUnit: string;
  /** What it is about (`entryKey`). */
  readonly key: string;
  /** Codes of the units that asked, the first one first: those of before, where today's took them over. */
  readonly askedBy: readonly string[];
  /** As it was said last. */
  readonly text: string;
  /** Ids of the periods it was asked in, the first one first. */
  readonly asked: readonly [string, ...string[]];
  /** The board's last answer, and the id of the period beside whose asking it stands. */
  readonly reply?: { readonly period: string; readonly text: string };
  readonly state: RecommendationState;
  /** Its row in this merge; absent where it was not asked again. */
  readonly at?: Asking["at"];
}

const FIRST_TO_ANSWER: readonly RecommendationState[] = ["asked-again", "open", "new", "answered"];

const known = new WeakMap<SummaryModel, readonly Recommendation[]>();

/**
 * Every recommendation of a merge and of the periods before it, what is to be answered first, and of these what waits longest;
 * by the units of a day, else of the day the merge's period is cut off. Worked out once a model: a letter to each unit asks for it.
 */
export function recommendationsOf(
  model: SummaryModel,
  index: CatalogueIndex,
  on = model.period.cutOffDate,
): readonly Recommendation[] {
  if (on !== model.period.cutOffDate) return followedIn(model, index, on);
  const before = known.get(model);
  if (before !== undefined) return before;
  const all = followedIn(model, index, on);
  known.set(model, all);
  return all;
}

function followedIn(
  { templates, askedBefore }: SummaryModel,
  index: CatalogueIndex,
  on: PlainDate,
): readonly Recommendation[] {
  const heirOf = (code: string) => {
    const heirs = index.heirsOf(code, on);
    return heirs.kind === "one" ? heirs.unit.code : code;
  };
  const now = askingsIn(templates, index);
  const rank = (id: string) => index.period(id)?.cutOffDate ?? "";
  const byMatter = groupBy<AskedBefore | Asking>([...askedBefore, ...now], ({ template, orgUnit, key }) =>
    JSON.stringify([template, heirOf(orgUnit), key]),
  );
  return [...byMatter.values()]
    .flatMap((askings) => {
      const inOrder = [...askings].sort((a, b) => (rank(a.period) < rank(b.period) ? -1 : 1));
      const [first, ...others] = inOrder;
      return first === undefined ? [] : [followed([first, ...others], heirOf)];
    })
    .sort(
      (a, b) =>
        FIRST_TO_ANSWER.indexOf(a.state) - FIRST_TO_ANSWER.indexOf(b.state) ||
        (rank(a.asked[0]) < rank(b.asked[0]) ? -1 : Number(rank(a.asked[0]) > rank(b.asked[0]))),
    );
}

function followed(
  askings: readonly [AskedBefore | Asking, ...(AskedBefore | Asking)[]],
  heirOf: (orgUnit: string) => string,
): Recommendation {
  const [{ template, orgUnit, key, period: first }] = askings;
  const last = askings.at(-1) ?? askings[0];
  const asked = [...new Set(askings.map(({ period }) => period))];
  const answered = askings.filter(({ reply }) => reply !== undefined).at(-1);
  const isAnswered = askings.some(({ period, reply }) => period === last.period && reply !== undefined);
  const rows = askings.flatMap((one) => ("at" in one ? [one.at] : []));
  return {
    ...{ template, orgUnit: heirOf(orgUnit), key, asked: [first, ...asked.slice(1)] },
    askedBy: [...new Set(askings.map((one) => one.orgUnit))],
    text:
      askings
        .map(({ text }) => text)
        .filter((text) => text !== "")
        .at(-1) ?? "",
    ...given({
      reply: answered?.reply === undefined ? undefined : { period: answered.period, text: answered.reply },
      at: rows.at(-1),
    }),
    state: stateOf({
      isAnswered,
      wasAnswered: answered !== undefined,
      isNew: asked.length === 1 && rows.length > 0,
    }),
  };
}

interface Standing {
  readonly isAnswered: boolean;
  readonly wasAnswered: boolean;
  readonly isNew: boolean;
}

function stateOf({ isAnswered, wasAnswered, isNew }: Standing): RecommendationState {
  if (isAnswered) return "answered";
  if (wasAnswered) return "asked-again";
  return isNew ? "new" : "open";
}

/** Whether it was known before this merge's period: only these are worth a list. */
export const isFollowed = ({ asked, at }: Recommendation): boolean => asked.length > 1 || at === undefined;
