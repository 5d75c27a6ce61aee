import { type TaskKind, kindOf } from "../../catalogue";
import type { DirectiveCoverage } from "../../merge";
import { coverageKeyOf, figureKeyOf } from "../../summary";
import { type NamedFigure, namedFigure } from "../figures/named-figure";
import { sayCitation } from "../form/say-citation";
import type { SlotScope } from "../language/slot-scope";
import type { SlotFilling } from "../language/fill-line";
import { type ReportFacts, countOr } from "./report-facts";

/** What the slots "đơn vị …" of the loop over directives count. */
export const ACTIONS: Readonly<Record<string, TaskKind>> = {
  "đơn vị quán triệt": "disseminate",
  "đơn vị tham mưu": "plan",
  "đơn vị kiểm tra": "inspect",
  "đơn vị sơ kết, tổng kết": "final-review",
  "đơn vị phối hợp": "coordinate",
};

/** {{mỗi văn bản}}: one scope for each directive that somebody reported something about. */
export function directiveScopes(facts: ReportFacts, outer: SlotScope): readonly SlotScope[] {
  return facts.book.model.coverage
    .filter(({ actions }) => actions.some(({ done }) => done.length > 0))
    .map((coverage) => ({ ...outer, ask: (name) => askOf(coverage, name, facts) ?? outer.ask(name) }));
}

function askOf({ directive }: DirectiveCoverage, name: string, facts: ReportFacts): SlotFilling | undefined {
  if (name === "văn bản") return [{ kind: "text", text: sayCitation(directive) }];
  if (name === "trích yếu") return [{ kind: "text", text: directive.subject }];
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action !== undefined) return countOr(facts.book, coverageKeyOf(directive.id, action));
  const named = namedFigure(facts.book.index, name);
  return named !== undefined && facts.isOpen(named.template.code)
    ? figureAbout(directive.id, named, facts)
    : undefined;
}

/** The figure of the group of this directive, in templates that group by nothing else. */
function figureAbout(
  directive: string,
  { template, key }: NamedFigure,
  { book }: ReportFacts,
): SlotFilling | undefined {
  const [by, more] = template.groupBy;
  const grouping = template.fields.find((field) => field.key === by);
  const isAboutDirectives = grouping !== undefined && kindOf(grouping).holds === "directive";
  if (!isAboutDirectives || more !== undefined) return undefined;
  const figureKey = figureKeyOf(template.code, { of: "group", values: [directive] }, key);
  const value = book.figure(figureKey)?.value ?? 0;
  const number = book.number(figureKey);
  return number === undefined || value === 0 ? "empty" : [number];
}
