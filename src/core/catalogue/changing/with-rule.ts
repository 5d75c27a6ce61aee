import type { Catalogue, Rule } from "../model";

/** A rule without the code that tells it from the others of its template. */
export type NewRule = Omit<Rule, "code">;

/** The catalogue with one more rule of a template, under a code that is free: "C1", "C2" … Nothing else in it changes. */
export const withRule = (catalogue: Catalogue, template: string, rule: NewRule): Catalogue =>
  withRulesOf(catalogue, template, (rules) => [...rules, { ...rule, code: freeCode(rules) }]);

/** The catalogue without a rule of a template. */
export const withoutRule = (catalogue: Catalogue, template: string, code: string): Catalogue =>
  withRulesOf(catalogue, template, (rules) => rules.filter((one) => one.code !== code));

const withRulesOf = (
  catalogue: Catalogue,
  template: string,
  change: (rules: readonly Rule[]) => readonly Rule[],
): Catalogue => ({
  ...catalogue,
  templates: catalogue.templates.map((one) =>
    one.code === template ? { ...one, rules: change(one.rules) } : one,
  ),
});

function freeCode(rules: readonly Rule[]): string {
  const taken = new Set(rules.map(({ code }) => code.toUpperCase()));
  let number = 1;
  while (taken.has(`C${number}`)) number += 1;
  return `C${number}`;
}
