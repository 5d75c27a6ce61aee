import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { decisionsOn, offeredFor, onFigure } from "../../../src/ui/board/merge/words/decision-on";

/** What the board is offered to decide: only what a merge then does. */

const index = catalogueIndex(defaultCatalogue);
const [computed, typed] = ["tongLuot", "quanChung"].map((key) =>
  index.template("KG01")?.fields.find((field) => field.key === key),
);

const wordsFor = (field: string | undefined) => {
  const where = { file: "a.xlsx", template: "KG01", row: 12, ...(field === undefined ? {} : { field }) };
  const issue = { code: "submission.computed-differs", severity: "warning" as const, where };
  return {
    beside: offeredFor(issue, "XA_21811", index).map(({ word }) => word),
    on: onFigure(where, index).map(({ word }) => word),
  };
};

test("a value is put right where it is typed, not where it is worked out", () => {
  expect(typed?.formula).toBeUndefined();
  expect(wordsFor(typed?.key)).toMatchObject({
    beside: expect.arrayContaining(["decidePass", "decideCorrect", "leaveOutRow"]),
    on: ["decideCorrect", "leaveOutRow"],
  });
  expect(computed?.formula).toBeDefined();
  expect(wordsFor(computed?.key).beside).not.toContain("decideCorrect");
  expect(wordsFor(computed?.key).beside).toContain("decidePass");
  expect(wordsFor(computed?.key).on).toEqual(["leaveOutRow"]);
});

test("rows told in one finding are left out together, a decision for each", () => {
  const where = { file: "a.xlsx", template: "KG01", row: 13 };
  const facts = { rows: "13–14, 20", count: 3 };
  const issue = { code: "submission.hidden-rows-read", severity: "warning" as const, where, facts };
  const offered = offeredFor(issue, "XA_21811", index);
  const leaveOut = offered.find(({ word }) => word === "leaveOutRows");
  expect(offered.map(({ word }) => word)).not.toContain("leaveOutRow");
  if (leaveOut === undefined) throw new Error("not offered");
  const about = decisionsOn(issue, "XA_21811", leaveOut);
  expect(about.map(({ kind, row }) => [kind, row])).toEqual([13, 14, 20].map((row) => ["leave-out", row]));
});
