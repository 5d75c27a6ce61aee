import { type MergedFile, behindReturn } from "../../../src/app";
import type { Issue } from "../../../src/core/base";

const returned = (template: string) =>
  ({ template, rows: 2, nilReport: false, standing: "counted" }) as const;
const file = (name: string, orgUnit: string, ...templates: readonly string[]): MergedFile => ({
  ...{ file: name, sha256: name, number: 1, status: "accepted", orgUnit, issues: [] },
  returns: templates.map(returned),
});
const issue = (code: string, where: Issue["where"], severity: Issue["severity"] = "error"): Issue => ({
  ...{ code, where, severity },
});

const MERGED = {
  files: [
    file("a.xlsx", "XA_1", "KG01", "KG02"),
    file("b.xlsx", "XA_1", "KG02"),
    file("broken.xlsx", "XA_1"),
    file("other.xlsx", "XA_2", "KG01"),
  ],
  issues: [
    issue("in it", { file: "a.xlsx", template: "KG01" }, "warning"),
    issue("in another template", { file: "a.xlsx", template: "KG02" }),
    issue("of the whole file", { file: "broken.xlsx" }),
    issue("told of the whole file", { file: "a.xlsx" }, "info"),
    issue("told of it", { file: "a.xlsx", template: "KG01" }, "info"),
    issue("of another unit", { file: "other.xlsx", template: "KG01" }),
    issue("of no file", {}),
  ],
};

test("behind a cell stand the unit's files of that template, or of none, and what was found about it", () => {
  const { files, issues } = behindReturn({ template: "KG01", orgUnit: "XA_1" }, MERGED);
  expect(files.map(({ file: name, returns }) => [name, returns.length])).toEqual([
    ["a.xlsx", 1],
    ["broken.xlsx", 0],
  ]);
  expect(issues.map(({ code }) => code)).toEqual(["in it", "of the whole file"]);
});

test("a unit that sent nothing has neither files nor findings", () => {
  expect(behindReturn({ template: "KG01", orgUnit: "XA_3" }, MERGED)).toEqual({ files: [], issues: [] });
});
