import { reasonsOfFate } from "../../../src/app";
import type { Issue } from "../../../src/core/base";
import type { SourceStatus } from "../../../src/core/merge";

const found = (code: string, severity: Issue["severity"] = "info", row?: number): Issue => ({
  ...{ code, severity, where: row === undefined ? {} : { row } },
});
const codes = (status: SourceStatus, ...issues: readonly Issue[]) =>
  reasonsOfFate({ status, issues }).map(({ code }) => code);

test("a file that counts whole needs no reason", () => {
  expect(codes("accepted-with-warnings", found("submission.far", "warning"))).toEqual([]);
});

test("a file whose sheets count in part is told which do not, whatever it is called", () => {
  expect(codes("accepted", found("note"), found("merge.saved-earlier"))).toEqual(["merge.saved-earlier"]);
});

test("what goes back is told the first error of each kind, and no more than one reads beside a name", () => {
  const errors = ["a", "a", "b", "c", "d"].map((code, at) => found(code, "error", at));
  expect(codes("rejected", ...errors)).toEqual(["a", "b", "c"]);
  expect(reasonsOfFate({ status: "rejected", issues: errors })[0]).toBe(errors[0]);
  // An error of a file that is replaced asks nobody any more.
  expect(codes("superseded", ...errors, found("merge.superseded"))).toEqual(["merge.superseded"]);
});
