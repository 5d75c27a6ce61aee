import { type NewRule, withRule, withoutRule } from "../../../src/core/catalogue";
import { smallCatalogue } from "./small-catalogue";

const rule: NewRule = {
  severity: "error",
  message: "Sai.",
  field: "ngay",
  whenBlank: "skip",
  expression: { kind: "literal", value: true },
};

const codesIn = (catalogue: typeof smallCatalogue) =>
  catalogue.templates.find(({ code }) => code === "B1")?.rules.map(({ code }) => code);

test("a rule is added under a code that is free, and taken out again; nothing else changes", () => {
  const added = withRule(smallCatalogue, "B1", rule);
  expect(codesIn(added)).toEqual(["C1", "C2", "C3"]);
  expect(withoutRule(added, "B1", "C3")).toEqual(smallCatalogue);
  const between = withRule(withoutRule(added, "B1", "C2"), "B1", rule);
  expect(codesIn(between)).toEqual(["C1", "C3", "C2"]);
  expect(withRule(smallCatalogue, "khong", rule)).toEqual(smallCatalogue);
});
