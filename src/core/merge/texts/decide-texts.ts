import { exactKey, given, rememberedOf, textDigest } from "../../base";
import type { Issue } from "../../base";
import { aggregationOf } from "../../catalogue";
import {
  type Decided,
  type Decision,
  type DecisionState,
  type SubmissionOutcome,
  isAboutTexts,
} from "../../submissions";
import { fileOf } from "../collect-files";
import { inOneOrder } from "../decisions/grounded";
import { condensedTexts } from "../figures/condensed-texts";
import type { DecidedHere, TemplateSummary } from "../model";
import { contraryTexts } from "./contrary-texts";
import { toldContrary, toldContraryBelow, toldUndone } from "./tell-texts";
import { isUnderItself, textDecidedOn, textPutUnder, wordsKey } from "./text-key";
import { toldTogether } from "./told-together";

export interface DecidedTexts {
  /** Each with the texts the board moved in it. */
  readonly templates: readonly TemplateSummary[];
  readonly decisions: readonly DecidedHere[];
  readonly issues: readonly Issue[];
}

/**
 * Carries out what boards decided about which texts stand together (RULES.md M43): this board's own decisions, then those
 * that came with summaries, where they give no way to its own. A decision holds as long as every text it names stands in
 * its column; else it waits, and that is told. What waits below is listed, unless it is decided here as well.
 */
export function decideTexts(
  templates: readonly TemplateSummary[],
  decisions: readonly Decision[],
  world: DecidingWorld,
): DecidedTexts {
  const { own, carried, waiting } = allDecided(decisions, world);
  if (own.length + carried.length + waiting.length === 0) return { templates, decisions: [], issues: [] };
  const columns = new TextColumns(templates);
  const [ordering, orderingBelow] = [own, carried].map((all) => all.filter((one) => !isUnderItself(one)));
  const judged = contraryTexts(ordering ?? [], orderingBelow ?? [], (about) => columns.standsAlone(about));
  const contrary = new Set([...judged.own, ...judged.carried].flatMap((one) => one.decisions));
  const stateOf = (decision: Decision): DecisionState => {
    if (judged.yielding.has(decision) || isOneText(decision)) return "met";
    return contrary.has(decision) || isUnderItself(decision) ? "open" : columns.stateOf(decision);
  };
  const ownStates = own.map((decision): DecidedHere => {
    const state = stateOf(decision);
    const ground = state === "applied" ? groundOf(decision) : decision.ground;
    return { decision: inOneOrder({ ...decision, ...given({ ground }) }), state, findings: [] };
  });
  const otherStates = carried.map((decision): DecidedHere => ({
    ...{ decision, state: stateOf(decision), findings: [] },
  }));
  // What the board said in a summary of a part and now says otherwise is its word no more.
  const isOutdone = ({ decision, state }: DecidedHere) => state === "met" && decision.board === world.board;
  const all = [...ownStates, ...otherStates].filter((one) => !isOutdone(one));
  return {
    templates: templates.map((summary) => withMovedTexts(summary, all)),
    decisions: [...all, ...waiting.filter((one) => !isOutdone(one))],
    issues: [
      ...judged.own.map(toldContrary),
      ...judged.carried.map((one) => toldContraryBelow(one, world.unitName)),
      ...ownStates.flatMap(({ decision, state }, at) =>
        own[at] !== undefined && contrary.has(own[at])
          ? []
          : toldUndone(decision, state, columns.isGathered(decision)),
      ),
    ],
  };
}

interface DecidingWorld {
  readonly received: readonly SubmissionOutcome[];
  readonly unitName: (code: string) => string;
  /** Code of the board that merges: what it decided may come with summaries of its own. */
  readonly board: string;
}

/** Two spellings that counted as two texts when it was decided, and are one (M16). */
const isOneText = (decision: Decision): boolean =>
  isUnderItself(decision) && exactKey(decision.before ?? "") !== exactKey(decision.value ?? "");

interface AllDecided {
  readonly own: readonly Decision[];
  /** Those of other boards, and of this one in summaries that are merged here. */
  readonly carried: readonly Decision[];
  readonly waiting: readonly DecidedHere[];
}

/** Every decision about texts once, in one order, however often and in whichever summaries it came. */
function allDecided(decisions: readonly Decision[], { received, board }: DecidingWorld): AllDecided {
  const below = received.flatMap((outcome) => fileOf(outcome).decided ?? []);
  const ofTexts = below.filter(({ decision }) => isAboutTexts(decision));
  const known = new Set<string>();
  const once = <One>(all: readonly One[], decisionOf: (one: One) => Decision): readonly One[] => {
    const byKey = new Map(all.map((one) => [sayingOf(decisionOf(one), board), one]));
    const left = [...byKey].filter(([key]) => !known.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key] of left) known.add(key);
    return left.map(([, one]) => one);
  };
  const itself = (decision: Decision) => decision;
  // What waits in a summary of its own this board judges anew: other texts stand beside it here.
  const isJudged = ({ decision, state }: Decided) =>
    state === "applied" || (state !== "met" && decision.board === board);
  return {
    own: once(decisions.filter(isAboutTexts), itself),
    carried: once(
      ofTexts.filter(isJudged).map(({ decision }) => decision),
      itself,
    ),
    waiting: once(
      ofTexts.filter((one) => !isJudged(one)),
      ({ decision }) => decision,
    ),
  };
}

/** What is said of which text, and by whom; the board that merges is named by itself in summaries of its own. */
const sayingOf = (one: Decision, board: string): string =>
  JSON.stringify([textDecidedOn(one), textPutUnder(one), one.board ?? board]);

const groundOf = (decision: Decision): string =>
  textDigest([wordsKey(decision.before ?? ""), textPutUnder(decision) ?? ""].join("\n"));

/** The texts of each column, group by group: only those of one group can stand together. */
class TextColumns {
  private readonly summaryOf: ReadonlyMap<string, TemplateSummary>;

  constructor(templates: readonly TemplateSummary[]) {
    this.summaryOf = new Map(templates.map((one) => [one.template.code, one]));
  }

  stateOf(decision: Decision): DecisionState {
    const { template = "", field = "", before = "", ground } = decision;
    const under = textPutUnder(decision);
    const named = [wordsKey(before), ...(under === undefined ? [] : [under])];
    const summary = this.summaryOf.get(template);
    const groups = (summary && textsByColumn(summary).get(field)) ?? [];
    if (groups.some((texts) => named.every((one) => texts.has(one)))) return "applied";
    return ground === undefined ? "astray" : "open";
  }

  /** Whether texts of its column stand together at all; of a column nobody knows nothing is said. */
  isGathered({ template = "", field }: Decision): boolean {
    const found = this.summaryOf.get(template)?.template.fields.find(({ key }) => key === field);
    return found === undefined || aggregationOf(found).isGrouped === true;
  }

  /** Whether a text says the same as no other, in whatever group. */
  standsAlone({ template = "", field, before = "" }: Decision): boolean {
    const [summary, key] = [this.summaryOf.get(template), wordsKey(before)];
    if (summary === undefined) return true;
    return !toldTogether(summary).some(
      (one) => one.field.key === field && one.wordings.some((w) => w.isAlike && wordsKey(w.text) === key),
    );
  }
}

/** Key of a column → the texts of each of its groups. */
const textsByColumn = rememberedOf((summary: TemplateSummary) => {
  const columns = new Map<string, Map<string, Set<string>>>();
  for (const { field, group, text } of condensedTexts(summary)) {
    if (aggregationOf(field).isGrouped !== true) continue;
    const groups = columns.get(field.key) ?? new Map<string, Set<string>>();
    columns.set(field.key, groups);
    const name = JSON.stringify(group);
    groups.set(name, (groups.get(name) ?? new Set()).add(wordsKey(text)));
  }
  return new Map([...columns].map(([field, groups]) => [field, [...groups.values()]]));
});

function withMovedTexts(summary: TemplateSummary, decided: readonly DecidedHere[]): TemplateSummary {
  const moved = decided.flatMap(({ decision: { template, field = "", before = "", ...one }, state }) =>
    state === "applied" && template === summary.template.code
      ? [{ field, text: before, ...given({ under: one.kind === "join" ? one.value : undefined }) }]
      : [],
  );
  return moved.length === 0 ? summary : { ...summary, moved };
}
