import type { Severity } from "../../../base";
import type { Rule, Template } from "../../model";
import { parsed } from "./field-builders";

type Parts = Pick<Template, "code" | "title" | "shortTitle" | "section" | "oneRow" | "guidance"> &
  Pick<Template, "fields" | "rules" | "rowKey" | "groupBy"> &
  Partial<Pick<Template, "layout" | "confidential" | "coverage" | "presetRows">> & {
    readonly coverageWhen?: string;
    readonly followUpWhen?: string;
  };

/** A template of the default catalogue: a table in its first version, unless said otherwise. */
export function template({ coverageWhen, followUpWhen, ...parts }: Parts): Template {
  return {
    version: 1,
    layout: "table",
    confidential: false,
    presetRows: [],
    ...parts,
    ...(coverageWhen === undefined ? {} : { coverageWhen: parsed(coverageWhen) }),
    ...(followUpWhen === undefined ? {} : { followUpWhen: parsed(followUpWhen) }),
  };
}

type RuleParts = [
  code: string,
  expression: string,
  field: string,
  message: string,
  whenBlank?: Rule["whenBlank"],
];

const rule =
  (severity: Severity) =>
  (...[code, expression, field, message, whenBlank = "skip"]: RuleParts): Rule => ({
    code,
    severity,
    expression: parsed(expression),
    field,
    message,
    whenBlank,
  });

/** A rule whose breach sends the submission back. */
export const error = rule("error");
/** A rule whose breach is listed, and accepted. */
export const warning = rule("warning");
