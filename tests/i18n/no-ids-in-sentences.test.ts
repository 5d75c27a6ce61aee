import type { Issue } from "../../src/core/base";
import { defaultCatalogue, kindOf } from "../../src/core/catalogue";
import { sayIssue } from "../../src/i18n";
import { aSubmission } from "../support/a-submission";
import { fieldsOf, manglings } from "../support/manglings";
import { readMangled } from "../support/understanding/mangled-workbooks";

const { directives, orgUnits, periods } = defaultCatalogue;
/** Ids that no person wrote and no label shows. */
const IDS = [
  ...directives.map(({ id, label }) => (id === label ? "" : id)),
  // A code that a name or a text may hold as a word, such as UBND, is no sign of one.
  ...orgUnits.map(({ code }) => (code.includes("_") ? code : "")),
  ...periods.map(({ id }) => (/^\d{4}$/.test(id) ? "" : id)),
].filter((id) => id !== "");

const withId = (issues: readonly Issue[]): readonly string[] =>
  issues.flatMap((issue) =>
    (["vi", "en"] as const)
      .map((language) => sayIssue(issue, language))
      .filter(
        (sentence) => IDS.some((id) => sentence.includes(id)) || /: –[.?]|\{\w+\}|undefined/.test(sentence),
      )
      .map((sentence) => `${IDS.find((id) => sentence.includes(id)) ?? "?"} in: ${sentence}`),
  );

/** What people write where a document, a unit or a choice is asked for. */
const TYPED = [
  "36", "40", "NQ 36", "36-NQ/TW", "Chỉ thị 21", "Chỉ thị 21 của UBND tỉnh", "Nghị quyết 36 và 45", "xyz", "Nghị quyết Đại hội",
  "chương trình hành động", "UBND xã", "Bình Tân", "trạm y tế", "Trực", "khác", "=A1+B1", "2024", "Quy chế phối hợp",
]; // prettier-ignore

test.each(["KG01", "KG03", "KG04", "KG06", "KG07"])("no sentence about %s shows an internal id", (code) => {
  const named = fieldsOf(code).filter((field) =>
    ["directive", "org-unit", "choice"].includes(kindOf(field).holds),
  );
  const outcomes = named.flatMap(({ key }) =>
    TYPED.map((text) => aSubmission().only(code).typed(code, 0, key, text).read()),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(outcomes.some(({ status }) => status === "accepted-in-part")).toBe(true);
  expect(outcomes.flatMap(({ issues }) => withId(issues))).toEqual([]);
});

test.each(["KG01", "KG05A", "KG07"])(
  "no sentence about a mangled sheet of %s shows an internal id",
  (code) => {
    const said = manglings.flatMap((mangling) => {
      const issues = readMangled(code, mangling, "model")?.reading.issues ?? [];
      return withId(issues);
    });
    expect(said).toEqual([]);
  },
);
