import { clipped, exactKey, formatDate, given, type Issue, rememberedOf, textDigest } from "../../base";
import { aggregationOf } from "../../catalogue";
import {
  type Decision,
  type DecisionState,
  STANDS_ALONE,
  type SubmissionOutcome,
  isAboutTexts,
} from "../../submissions";
import { fileOf } from "../collect-files";
import { inOneOrder } from "../decisions/grounded";
import { condensedTexts } from "../figures/condensed-texts";
import { mergeIssue } from "../issues";
import type { DecidedHere, TemplateSummary } from "../model";
import { type ContraryTexts, contraryTexts } from "./contrary-texts";
import { textDecidedOn, textPutUnder } from "./text-key";
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
 * its column; else it waits, and that is told.
 */
export function decideTexts(
  templates: readonly TemplateSummary[],
  decisions: readonly Decision[],
  { received, unitName }: DecidingWorld,
): DecidedTexts {
  const own = distinct(decisions.filter(isAboutTexts));
  const carried = distinct(carriedTexts(received));
  if (own.length + carried.length === 0) return { templates, decisions: [], issues: [] };
  const columns = new TextColumns(templates);
  const judged = contraryTexts(own, carried, (about) => columns.standsAlone(about));
  const contrary = new Set([...judged.own, ...judged.carried].flatMap((one) => one.decisions));
  const stateOf = (decision: Decision): DecisionState => {
    if (judged.yielding.has(decision)) return "met";
    return contrary.has(decision) ? "open" : columns.stateOf(decision);
  };
  const ownStates = own.map((decision): DecidedHere => {
    const state = stateOf(decision);
    const ground = state === "applied" ? groundOf(decision) : decision.ground;
    return { decision: inOneOrder({ ...decision, ...given({ ground }) }), state, findings: [] };
  });
  const otherStates = carried.map((decision): DecidedHere => ({
    ...{ decision, state: stateOf(decision), findings: [] },
  }));
  const all = [...ownStates, ...otherStates];
  return {
    templates: templates.map((summary) => withMovedTexts(summary, all)),
    decisions: all,
    issues: [
      ...judged.own.map(toldContrary),
      ...judged.carried.map((one) => toldContraryBelow(one, unitName)),
      ...own.flatMap((one, at) => (contrary.has(one) ? [] : toldWaiting(one, ownStates[at]?.state))),
    ],
  };
}

interface DecidingWorld {
  readonly received: readonly SubmissionOutcome[];
  readonly unitName: (code: string) => string;
}

const carriedTexts = (received: readonly SubmissionOutcome[]): readonly Decision[] =>
  received.flatMap((outcome) =>
    (fileOf(outcome).decided ?? []).flatMap(({ decision, state }) =>
      state === "applied" && isAboutTexts(decision) ? [decision] : [],
    ),
  );

/** In one order, however they came. */
function distinct(decisions: readonly Decision[]): readonly Decision[] {
  const keyOf = (one: Decision) => JSON.stringify([textDecidedOn(one), textPutUnder(one), one.board]);
  const once = new Map(decisions.map((one) => [keyOf(one), one]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const groundOf = (decision: Decision): string =>
  textDigest([exactKey(decision.before ?? ""), textPutUnder(decision) ?? ""].join("\n"));

/** The texts of each column, group by group: only those of one group can stand together. */
class TextColumns {
  private readonly summaryOf: ReadonlyMap<string, TemplateSummary>;

  constructor(templates: readonly TemplateSummary[]) {
    this.summaryOf = new Map(templates.map((one) => [one.template.code, one]));
  }

  stateOf(decision: Decision): DecisionState {
    const { template = "", field = "", before = "", ground } = decision;
    const under = textPutUnder(decision);
    const named = [exactKey(before), ...(under === undefined ? [] : [under])];
    const summary = this.summaryOf.get(template);
    const groups = (summary && textsByColumn(summary).get(field)) ?? [];
    if (groups.some((texts) => named.every((one) => texts.has(one)))) return "applied";
    return ground === undefined ? "astray" : "open";
  }

  /** Whether a text says the same as no other, in whatever group. */
  standsAlone({ template = "", field, before = "" }: Decision): boolean {
    const [summary, key] = [this.summaryOf.get(template), exactKey(before)];
    if (summary === undefined) return true;
    return !toldTogether(summary).some(
      (one) => one.field.key === field && one.wordings.some((w) => w.isAlike && exactKey(w.text) === key),
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
    groups.set(name, (groups.get(name) ?? new Set()).add(exactKey(text)));
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

const saying = ({ value }: Decision): string => clipped(value ?? STANDS_ALONE);
const placeOf = ({ template, field }: Decision) => given({ template, field });

/** More texts of a ring are not told. */
const MOST_OF_RING = 6;

/** "“A” → “B” → “A”": each is put under the next. */
function ringInWords(decisions: readonly Decision[]): string {
  const texts = decisions.map(({ before = "" }) => `“${clipped(before)}”`);
  const shown = texts.length > MOST_OF_RING ? [...texts.slice(0, MOST_OF_RING), "…"] : texts;
  return [...shown, texts[0]].join(" → ");
}

function toldContrary({ how, decisions }: ContraryTexts): Issue {
  const [first, other = first] = decisions;
  const text = clipped(first.before ?? "");
  if (how === "ring")
    return mergeIssue("merge.text-decisions-ring", placeOf(first), {
      facts: { texts: ringInWords(decisions) },
    });
  if (how === "stands-for") {
    const facts = { text, other: clipped(other.before ?? "") };
    return mergeIssue("merge.text-split-stands-for", placeOf(first), { facts });
  }
  const facts = { said: saying(first), other: saying(other), text };
  return mergeIssue("merge.text-decisions-contradict", placeOf(first), { facts });
}

/** The same of decisions that came with summaries: this board decides itself. */
function toldContraryBelow({ how, decisions }: ContraryTexts, unitName: DecidingWorld["unitName"]): Issue {
  const [first, other = first] = decisions;
  const nameOf = ({ board = "" }: Decision) => unitName(board);
  if (how === "ring") {
    const boards = [...new Set(decisions.map(nameOf))].join(", ");
    const facts = { texts: ringInWords(decisions), boards };
    return mergeIssue("merge.texts-below-ring", placeOf(first), { facts });
  }
  const facts = {
    ...{ text: clipped(first.before ?? ""), said: saying(first), board: nameOf(first) },
    ...{ other: saying(other), otherBoard: nameOf(other) },
  };
  return mergeIssue("merge.texts-below-contradict", placeOf(first), { facts });
}

function toldWaiting(decision: Decision, state: DecisionState | undefined): readonly Issue[] {
  if (state !== "open" && state !== "astray") return [];
  const { kind, before = "", value, reason, by, on } = decision;
  const who = [by, on === undefined ? "" : formatDate(on)].filter((part) => part !== "").join(", ");
  const facts = { under: kind === "join" ? clipped(value ?? "") : "", reason, who };
  const code = state === "open" ? "merge.text-decision-open" : "merge.text-decision-astray";
  return [mergeIssue(code, placeOf(decision), { found: clipped(before), facts })];
}
