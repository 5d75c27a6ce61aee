import { type TaskKind, kindOf } from "../../catalogue";
import type { DirectiveCoverage } from "../../merge";
import { coverageKeyOf, figureKeyOf, ROW_COUNT } from "../../summary";
import { sayCitation } from "../form/say-citation";
import type { SlotScope } from "../language/expand-lines";
import type { SlotFilling } from "../language/fill-line";
import { type ReportFacts, countOr } from "./report-facts";

/** What the slots "đơn vị …" of the loop over directives count. */
const ACTIONS: Readonly<Record<string, TaskKind>> = {
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
  if (name === "văn bản") return [{ kind: "text", text: sayCitation(directive), look: "bold-italic" }];
  if (name === "trích yếu") return [{ kind: "text", text: directive.subject, look: "bold-italic" }];
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action !== undefined) return countOr(facts.book, coverageKeyOf(directive.id, action));
  const [, code = "", key = ROW_COUNT] = /^(\w+)(?:\.(\w+))?$/.exec(name) ?? [];
  return facts.isOpen(code) ? figureAbout(directive.id, { code, key }, facts) : undefined;
}

/** The figure of the group of this directive, in templates that group by nothing else. */
function figureAbout(
  directive: string,
  { code, key }: { readonly code: string; readonly key: string },
  { book }: ReportFacts,
): SlotFilling | undefined {
  const template = book.index.template(code);
  const [by, more] = template?.groupBy ?? [];
  const grouping = template?.fields.find((field) => field.key === by);
  const isAboutDirectives = grouping !== undefined && kindOf(grouping).holds === "directive";
  if (!isAboutDirectives || more !== undefined) return undefined;
  if (key !== ROW_COUNT && !template?.fields.some((field) => field.key === key)) return undefined;
  const figureKey = figureKeyOf(code, { of: "group", values: [directive] }, key);
  const value = book.figure(figureKey)?.value ?? 0;
  const number = book.number(figureKey);
  return number === undefined || value === 0 ? "empty" : [number];
}
