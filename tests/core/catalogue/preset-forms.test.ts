import { presetForm } from "../../../src/core/catalogue/workbook-form/tables/preset-forms";
import type { Cell } from "../../../src/core/workbook";

const TIME = presetForm({ type: "time" });
const read = (value: Cell["value"], kind: Cell["kind"]) => TIME.read({ value, kind });

test("a time written in advance may be a time cell or words, and is kept in one form", () => {
  expect(read(8.5 / 24, "date")).toEqual({ value: "08:30" });
  expect(read("8 giờ 30", "text")).toEqual({ value: "08:30" });
  expect(TIME.write("08:30")).toBe("08:30");
});

test.each<[Cell["value"], Cell["kind"]]>([
  [45_366.354, "date"],
  [8, "number"],
  ["8.30", "text"],
  ["#N/A", "error"],
])("%j (%s) is no time to be written in advance", (value, kind) => {
  expect(read(value, kind)).toHaveProperty("problem");
});
