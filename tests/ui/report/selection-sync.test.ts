import type { SheetPlace, SpreadsheetEvent } from "../../../src/app";
import { ownSteps } from "../../../src/ui/department/report/selection-sync";

const row = (number: number): SheetPlace => ({ sheet: "KG01", row: number, column: 1 });
const selected = (place: SheetPlace): SpreadsheetEvent => ({ kind: "selected", place });

test("the cell the pane went to is not the user's selection, also where another sheet came to the front for it", () => {
  const own = ownSteps();
  own.goingTo(row(12));
  expect(own.isOwn(selected(row(12)))).toBe(true); // the sheet was activated
  expect(own.isOwn(selected(row(12)))).toBe(true); // the cell was selected
});

test("where the pane went to the cell already selected, the user's next selections all count", () => {
  const own = ownSteps();
  own.goingTo(row(12)); // selected already: nothing is told
  expect(own.isOwn(selected(row(14)))).toBe(false);
  expect(own.isOwn(selected(row(12)))).toBe(false);
});

test("the pane goes on before its last step is told: neither is the user's, going back is", () => {
  const own = ownSteps();
  own.goingTo(row(12));
  own.goingTo(row(13));
  expect(own.isOwn(selected(row(12)))).toBe(true);
  expect(own.isOwn(selected(row(13)))).toBe(true);
  expect(own.isOwn(selected(row(12)))).toBe(false);
});

test("a sheet that came to the front for the pane's own step is not the user's choice; any other is, and so is coming back", () => {
  const own = ownSteps();
  own.goingTo(row(12));
  expect(own.isOwn({ kind: "shown", sheet: "KG01" })).toBe(true);
  expect(own.isOwn({ kind: "shown", sheet: "KG02" })).toBe(false);
  expect(own.isOwn({ kind: "shown", sheet: "KG01" })).toBe(false);
});

test("what is changed in the sheets is never the pane's own", () => {
  const own = ownSteps();
  own.goingTo(row(12));
  expect(own.isOwn({ kind: "changed" })).toBe(false);
  expect(own.isOwn(selected(row(12)))).toBe(true);
});
