import { exactKey, formatDate, given, type Issue, textDigest } from "../../base";
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

export interface DecidedTexts {
  /** Each with the texts the board moved in it. */
  readonly templates: readonly TemplateSummary[];
  readonly decisions: readonly DecidedHere[];
  readonly issues: readonly Issue[];
}

/**
 * Carries out what boards decided about which texts stand together (RULES.md M43): this board's own decisions, then those
 * that came with summaries, where this board says nothing about the same text. A decision holds as long as every text it
 * names stands in its column; else it waits, and that is told.
 */
export function decideTexts(
  templates: readonly TemplateSummary[],
  decisions: readonly Decision[],
  received: readonly SubmissionOutcome[],
): DecidedTexts {
  const own = distinct(decisions.filter(isAboutTexts));
  const carried = distinct(carriedTexts(received));
  if (own.length + carried.length === 0) return { templates, decisions: [], issues: [] };
  const columns = new TextColumns(templates);
  const decidedHere = new Set(own.map(subjectOf));
  const others = carried.filter((one) => !decidedHere.has(subjectOf(one)));
  const [ownContrary, othersContrary] = [contraryTexts(own), contraryTexts(others)];
  const ownStates = own.map((decision): DecidedHere => {
    const state = ownContrary.has(decision) ? "open" : columns.stateOf(decision);
    return { decision: inOneOrder({ ...decision, ground: groundOf(decision) }), state, findings: [] };
  });
  const otherStates = carried.map((decision): DecidedHere => {
    const isOutdone = decidedHere.has(subjectOf(decision));
    const state = othersContrary.has(decision) ? "open" : columns.stateOf(decision);
    return { decision, state: isOutdone ? "met" : state, findings: [] };
  });
  const all = [...ownStates, ...otherStates];
  const told = new Set<Decision>();
  return {
    templates: templates.map((summary) => withMovedTexts(summary, all)),
    decisions: all,
    issues: own.flatMap((decision, at) => {
      const contrary = ownContrary.get(decision);
      if (contrary !== undefined && told.has(contrary)) return [];
      told.add(decision);
      return toldOf(decision, ownStates[at]?.state, contrary);
    }),
  };
}

const carriedTexts = (received: readonly SubmissionOutcome[]): readonly Decision[] =>
  received.flatMap((outcome) =>
    (fileOf(outcome).decided ?? []).flatMap(({ decision, state }) =>
      state === "applied" && isAboutTexts(decision) ? [decision] : [],
    ),
  );

const subjectOf = ({ template, field, before = "" }: Decision): string =>
  JSON.stringify([template, field, exactKey(before)]);

const targetOf = ({ kind, value = "" }: Decision): string | undefined =>
  kind === "join" ? exactKey(value) : undefined;

/** In one order, however they came. */
function distinct(decisions: readonly Decision[]): readonly Decision[] {
  const keyOf = (one: Decision) => JSON.stringify([subjectOf(one), targetOf(one), one.board]);
  const once = new Map(decisions.map((one) => [keyOf(one), one]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const groundOf = (decision: Decision): string =>
  textDigest([exactKey(decision.before ?? ""), targetOf(decision) ?? ""].join("\n"));

/** The texts of each column, group by group: only those of one group can stand together. */
class TextColumns {
  private readonly groups = new Map<string, readonly ReadonlySet<string>[]>();

  constructor(private readonly templates: readonly TemplateSummary[]) {}

  stateOf(decision: Decision): DecisionState {
    const { template = "", field = "", before = "", ground } = decision;
    const under = targetOf(decision);
    const named = [exactKey(before), ...(under === undefined ? [] : [under])];
    const isThere = this.groupsOf(template, field).some((texts) => named.every((one) => texts.has(one)));
    if (isThere) return "applied";
    return ground === undefined ? "astray" : "open";
  }

  private groupsOf(template: string, field: string): readonly ReadonlySet<string>[] {
    const key = `${template} ${field}`;
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const byGroup = new Map<string, Set<string>>();
    const summary = this.templates.find((one) => one.template.code === template);
    for (const one of summary === undefined ? [] : condensedTexts(summary)) {
      if (one.field.key !== field || aggregationOf(one.field).isGrouped !== true) continue;
      const group = JSON.stringify(one.group);
      const texts = byGroup.get(group) ?? new Set();
      byGroup.set(group, texts.add(exactKey(one.text)));
    }
    const found = [...byGroup.values()];
    this.groups.set(key, found);
    return found;
  }
}

/** Each decision of which another says otherwise, with that other: two about one text, or texts put under each other in a ring. */
function contraryTexts(decisions: readonly Decision[]): ReadonlyMap<Decision, Decision> {
  const first = new Map<string, Decision>();
  const contrary = new Map<Decision, Decision>();
  for (const one of decisions) {
    const other = first.get(subjectOf(one));
    if (other === undefined) first.set(subjectOf(one), one);
    else if (targetOf(other) !== targetOf(one)) contrary.set(one, other).set(other, one);
  }
  for (const one of decisions) {
    const next = nextOf(one, first);
    if (next !== undefined && isInRing(one, first)) contrary.set(one, next);
  }
  return contrary;
}

/** What is decided of the text this one is put under. */
const nextOf = (one: Decision, first: ReadonlyMap<string, Decision>): Decision | undefined =>
  one.kind === "join" ? first.get(subjectOf({ ...one, before: one.value ?? "" })) : undefined;

function isInRing(one: Decision, first: ReadonlyMap<string, Decision>): boolean {
  const passed = new Set<Decision>();
  for (let next = nextOf(one, first); next !== undefined && !passed.has(next); next = nextOf(next, first)) {
    if (subjectOf(next) === subjectOf(one)) return true;
    passed.add(next);
  }
  return false;
}

function withMovedTexts(summary: TemplateSummary, decided: readonly DecidedHere[]): TemplateSummary {
  const moved = decided.flatMap(({ decision: { template, field = "", before = "", ...one }, state }) =>
    state === "applied" && template === summary.template.code
      ? [{ field, text: before, ...given({ under: one.kind === "join" ? one.value : undefined }) }]
      : [],
  );
  return moved.length === 0 ? summary : { ...summary, moved };
}

/** A text may be as long as a page: so much of it is told. */
const MOST_TOLD = 120;

const shortly = (text: string): string =>
  text.length > MOST_TOLD ? `${text.slice(0, MOST_TOLD).trimEnd()}…` : text;

function toldOf(
  { kind, template, field, before = "", value, reason, by, on }: Decision,
  state: DecisionState | undefined,
  contrary: Decision | undefined,
): readonly Issue[] {
  const where = given({ template, field });
  const saying = (one: string | undefined) => shortly(one ?? STANDS_ALONE);
  if (contrary !== undefined) {
    const facts = { said: saying(value), other: saying(contrary.value), text: shortly(before) };
    return [mergeIssue("merge.text-decisions-contradict", where, { facts })];
  }
  if (state !== "open" && state !== "astray") return [];
  const who = [by, on === undefined ? "" : formatDate(on)].filter((part) => part !== "").join(", ");
  const facts = { under: kind === "join" ? shortly(value ?? "") : "", reason, who };
  const code = state === "open" ? "merge.text-decision-open" : "merge.text-decision-astray";
  return [mergeIssue(code, where, { found: shortly(before), facts })];
}
