import { serialFromDate } from "../../src/core/base";
import { typedValue } from "../../src/workbench/grid/typed-text";

const day = (date: string) => ({ kind: "number", value: serialFromDate(date) });

test.each([
  ["05/11/2024", "2024-11-05"],
  ["5/8/2024", "2024-08-05"],
  ["25-11-2024", "2024-11-25"],
  ["2024-11-05", "2024-11-05"],
  ["5/8/24", "2024-08-05"],
])("%s typed into a date cell is the %s", (typed, date) => {
  expect(typedValue(typed, "dd/mm/yyyy")).toEqual(day(date));
});

test("a date typed into a plain cell is a date too, and shown day first", () => {
  expect(typedValue("05/11/2024", "General")).toEqual({ ...day("2024-11-05"), numberFormat: "dd/mm/yyyy" });
});

test.each(["31/6/2024", "11/2024", "5/8"])("%s is no day, and stays the text it is", (typed) => {
  expect(typedValue(typed, "dd/mm/yyyy")).toEqual({ kind: "text", value: typed });
  expect(typedValue(typed === "11/2024" ? "5/8" : typed, "General")?.kind).toBe("text");
});

test.each(["007", "05/11/2024", "1.234", " 12 ", "TRUE"])(
  "a text cell keeps %j letter by letter",
  (typed) => {
    expect(typedValue(typed, "@")).toEqual({ kind: "text", value: typed });
  },
);

test.each([
  ["1.234", 1234],
  ["1.234.567", 1_234_567],
  ["12,5", 12.5],
  ["-1.234,5", -1234.5],
])("%s typed into a number cell is %d", (typed, value) => {
  expect(typedValue(typed, "#,##0")).toEqual({ kind: "number", value });
});

test("a time is a fraction of a day, in a plain cell too; 25:30 is none", () => {
  expect(typedValue("8:30", "hh:mm")).toEqual({ kind: "number", value: 8.5 / 24 });
  expect(typedValue("08:30", "General")).toEqual({ kind: "number", value: 8.5 / 24, numberFormat: "hh:mm" });
  expect(typedValue("25:30", "hh:mm")).toEqual({ kind: "text", value: "25:30" });
  expect(typedValue("08:30", "@")).toEqual({ kind: "text", value: "08:30" });
});

test("a number two conventions read differently stays a text, for the pane to ask about", () => {
  expect(typedValue("1,234", "#,##0")).toEqual({ kind: "text", value: "1,234" });
});

test.each(["12", "Hội nghị", "=A1+1", "", "50%"])("%j is left to the grid", (typed) => {
  expect(typedValue(typed, "General")).toBeUndefined();
});

test("a plain number in a date cell is left to the grid: it is a serial", () => {
  expect(typedValue("45601", "dd/mm/yyyy")).toBeUndefined();
});
