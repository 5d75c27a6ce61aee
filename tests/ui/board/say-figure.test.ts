import { decimalsToTell, sayFigure } from "../../../src/ui/board/merge/words/say-figure";
import { index } from "../../support/returned-file";

const fieldOf = (key: string) => index.template("KG01")?.fields.find((field) => field.key === key);

test.each([
  ["tyLeDV", 0.93941, 0.93944, "93,941%", "93,944%"],
  ["tyLeDV", 0.5, 0.75, "50%", "75%"],
  ["soHoiNghi", 30, 3, "30 lớp", "3 lớp"],
  ["soHoiNghi", 1.2341, 1.2342, "1,2341 lớp", "1,2342 lớp"],
  ["soHoiNghi", undefined, 1.2342, "–", "1,23 lớp"],
])("what changed in %s from %p to %p is seen to differ", (key, before, after, ...said) => {
  const field = fieldOf(key);
  expect(field).toBeDefined();
  const decimals = decimalsToTell(before, after, field);
  expect([before, after].map((value) => sayFigure(value, field, "vi", decimals))).toEqual(said);
});
