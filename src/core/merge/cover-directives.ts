import { type TaskKind, type Template, kindOf } from "../catalogue";
import { compileExpression } from "../rules";
import { type Entry, EntryContext, readingPlan } from "../submissions";
import type { Completeness, DirectiveCoverage, TemplateSummary } from "./model";
import type { Plan } from "./plan";

/**
 * Theo văn bản: for every directive the guide gives a task, or a row names, which units reported each kind of
 * action (RULES.md M13). A template shows one kind of action (`coverage`), a row of it by naming the directive.
 */
export function coverDirectives(
  summaries: readonly TemplateSummary[],
  completeness: Completeness,
  plan: Plan,
): readonly DirectiveCoverage[] {
  const kinds = [...new Set(plan.templates.flatMap(({ coverage }) => coverage ?? []))];
  const done = new Map(kinds.map((kind) => [kind, reportersByDirective(summaries, kind, plan)]));
  const owing = new Map(kinds.map((kind) => [kind, unitsOwing(kind, completeness, plan)]));
  const asked = new Set(
    plan.index.catalogue.tasks.map(({ directive, kind }) => `${directive}\n${shownAs(kind, kinds)}`),
  );
  const named = new Set([...done.values()].flatMap((reporters) => [...reporters.keys()]));
  const tasked = new Set(
    plan.index.catalogue.tasks.flatMap(({ directive, kind }) =>
      kinds.includes(shownAs(kind, kinds)) ? [directive] : [],
    ),
  );
  const directives = plan.index.catalogue.directives.filter(({ id }) => tasked.has(id) || named.has(id));
  return directives.map((directive) => ({
    directive,
    actions: kinds.map((kind) => {
      const reporters = done.get(kind)?.get(directive.id) ?? new Set<string>();
      return {
        kind,
        asked: asked.has(`${directive.id}\n${kind}`),
        done: plan.orgUnitCodes.filter((code) => reporters.has(code)),
        open: (owing.get(kind) ?? []).filter((code) => !reporters.has(code)),
      };
    }),
  }));
}

/** The guide's "sơ kết" is shown by the template for reviews, whichever of the two kinds that one names. */
function shownAs(kind: TaskKind, kinds: readonly TaskKind[]): TaskKind {
  if (kinds.includes(kind)) return kind;
  const twin = kind === "interim-review" ? "final-review" : kind === "final-review" ? "interim-review" : kind;
  return kinds.includes(twin) ? twin : kind;
}

function unitsOwing(kind: TaskKind, { units }: Completeness, plan: Plan): readonly string[] {
  const showing = new Set(plan.templates.flatMap(({ code, coverage }) => (coverage === kind ? [code] : [])));
  const owes = units.filter(({ returns }) =>
    returns.some(({ template, duty }) => duty === "mandatory" && showing.has(template)),
  );
  return owes.map(({ orgUnit }) => orgUnit);
}

type Reporters = ReadonlyMap<string, ReadonlySet<string>>;

function reportersByDirective(summaries: readonly TemplateSummary[], kind: TaskKind, plan: Plan): Reporters {
  const reporters = new Map<string, Set<string>>();
  for (const { template, blocks } of summaries) {
    if (template.coverage !== kind) continue;
    const naming = template.fields.filter((field) => kindOf(field).holds === "directive");
    const fields = naming.map(({ key }) => key);
    const shows = showsAction(template, plan);
    for (const { orgUnit, period, entries } of blocks) {
      const isShown = shows(orgUnit, period);
      for (const entry of entries) {
        if (!isShown(entry)) continue;
        for (const field of fields) {
          const directive = entry.values[field];
          if (typeof directive !== "string") continue;
          const units = reporters.get(directive) ?? new Set();
          reporters.set(directive, units.add(orgUnit));
        }
      }
    }
  }
  return reporters;
}

/** Whether a row of a unit shows the action as done, by the template's own condition. */
function showsAction(
  template: Template,
  { index }: Plan,
): (orgUnit: string, period: string) => (row: Entry) => boolean {
  if (template.coverageWhen === undefined) return () => () => true;
  const holds = compileExpression(template.coverageWhen);
  return (orgUnit, period) => {
    const context = new EntryContext(template, readingPlan(index, index.period(period), orgUnit));
    return ({ values }) => {
      context.values = values;
      return holds(context) === true;
    };
  };
}
