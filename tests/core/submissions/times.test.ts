import type { Issue } from "../../../src/core/base";
import type { Field } from "../../../src/core/catalogue";
import { cellReader } from "../../../src/core/submissions/read-field";
import { Findings } from "../../../src/core/submissions/read-field/findings";
import type { Cell } from "../../../src/core/workbook";
import { index } from "../../support/a-submission";

const FIELD: Field = {
  ...{ key: "gio", label: "Giờ", aliases: [], type: "time", required: true, width: 8 },
  ...{ aggregate: { op: "none" }, filledByBoard: false },
};

function readingOf(cell: Partial<Cell> & Pick<Cell, "value" | "kind">, field: Field = FIELD) {
  const issues: Issue[] = [];
  const read = cellReader(field, { index, on: "2024-06-30" });
  const value = read({ column: 1, formula: false, ...cell }, new Findings({}, issues));
  return {
    value,
    said: issues.map(({ code, severity }) => `${severity} ${code.replace("submission.", "")}`),
    found: issues[0]?.found,
  };
}

test.each<[number, string, string[]]>([
  [8.5 / 24, "08:30", []],
  [8 / 24 + 30 / 1440, "08:30", []],
  [0, "00:00", []],
  [8.5 / 24 + 15 / 86_400, "08:30", ["info seconds-dropped"]],
])("a time cell of %d is %s", (value, time, said) => {
  expect(readingOf({ value, kind: "date", look: "time" })).toMatchObject({ value: time, said });
});

test("a fraction of a day without the look of a time is read and said", () => {
  expect(readingOf({ value: 0.5, kind: "number" })).toMatchObject({
    value: "12:00",
    said: ["warning number-as-time"],
  });
});

test.each([
  ["8h00", "08:00"],
  ["8 giờ 30", "08:30"],
  ["2 giờ chiều", "14:00"],
])("%j is %s, and said", (value, time) => {
  expect(readingOf({ value, kind: "text" })).toMatchObject({ value: time, said: ["warning time-as-text"] });
});

test.each<[Pick<Cell, "value" | "kind" | "look">, string]>([
  [{ value: 45_366.354, kind: "date" }, "date-for-time"],
  [{ value: 45_366.354, kind: "date", look: "time" }, "date-for-time"],
  [{ value: 0.354, kind: "date" }, "date-for-time"],
  [{ value: 25.5 / 24, kind: "date", look: "duration" }, "not-a-time"],
  [{ value: 0.5, kind: "number", look: { before: "khoảng", after: "" } }, "not-a-time"],
  [{ value: 8, kind: "date", look: "time" }, "date-for-time"],
  [{ value: "15/3/2024 08:30", kind: "text" }, "date-for-time"],
  [{ value: 8, kind: "number" }, "not-a-time"],
  [{ value: 0, kind: "number" }, "not-a-time"],
  [{ value: -0.5, kind: "number" }, "not-a-time"],
  [{ value: 0.35, kind: "number", look: "percent" }, "not-a-time"],
  [{ value: 0.35, kind: "number", look: "disguised" }, "disguised-number"],
  [{ value: true, kind: "boolean" }, "not-a-time"],
  [{ value: "#N/A", kind: "error" }, "error-cell"],
  [{ value: "sáng", kind: "text" }, "not-a-time"],
  [{ value: "8.30", kind: "text" }, "ambiguous-time"],
  [{ value: "24h", kind: "text" }, "impossible-time"],
  [{ value: "8h - 10h", kind: "text" }, "two-times"],
  [{ value: "-", kind: "text" }, "dash-no-answer"],
])("%j is asked about: %s", (cell, code) => {
  expect(readingOf(cell)).toMatchObject({ value: undefined, said: [`error ${code}`] });
});

test("limits stated as fractions of a day are met to the minute", () => {
  const office = { ...FIELD, min: 7 / 24, max: 17 / 24 };
  expect(readingOf({ value: "7h", kind: "text" }, office).value).toBe("07:00");
  expect(readingOf({ value: 17 / 24, kind: "date", look: "time" }, office).value).toBe("17:00");
  expect(readingOf({ value: "06:59", kind: "text" }, office)).toMatchObject({
    value: undefined,
    said: ["error time-out-of-range"],
  });
  expect(readingOf({ value: 17 / 24 + 1 / 1440, kind: "date", look: "time" }, office)).toMatchObject({
    said: ["error time-out-of-range"],
    found: "17:01",
  });
});

test("a day behind hours is told as the day it is", () => {
  expect(readingOf({ value: 8, kind: "date", look: "time" }).found).toBe("08/01/1900");
  expect(readingOf({ value: 25.5 / 24, kind: "date", look: "duration" }).found).toBe("25:30");
});
