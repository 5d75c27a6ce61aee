import { rowsTold } from "../../../src/core/submissions";

/** Which rows a finding about several is about, as it may come back with a summary that anybody wrote. */

const hidden = (rows: string) =>
  rowsTold({ code: "submission.hidden-rows-read", where: { row: 13 }, facts: { rows, count: 2 } });

test("a finding about hidden rows is about each of them", () => {
  expect(hidden("13–14, 20")).toEqual([13, 14, 20]);
});

test("a list that is cut, or names more rows than a sheet has, says no more than its first row", () => {
  for (const rows of ["13, 15, 17 …", "1–999999999999", "14–13", ""]) expect(hidden(rows)).toEqual([13]);
});
