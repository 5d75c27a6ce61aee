import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { withForms } from "../../../src/core/forms";
import { reportMoneySlips } from "../../../src/core/submissions/entry/money-slips";
import { Findings } from "../../../src/core/submissions/read-field/findings";
import type { Issue } from "../../../src/core/base";
import { type FormCell, proposed } from "../../support/a-form";

/** Money typed in another unit of measure than the column's, where nothing was reported before (RULES.md M28). */

const columnIn = (unit: string): readonly (readonly FormCell[])[] => [
  ["BIỂU CHI"],
  ["STT", "Nội dung", `Kinh phí (${unit})`],
  ["_", "_", "_"],
];

function saidOf(unit: string, amounts: readonly number[]): readonly string[] {
  const { catalogue } = withForms(defaultCatalogue, [proposed({ rows: columnIn(unit) })]);
  const template = catalogueIndex(catalogue).template("BM01");
  const key = template?.fields.find(({ type }) => type === "money")?.key ?? "";
  if (template === undefined || key === "") throw new Error("no column of money");
  const entries = amounts.map((amount, row) => ({
    ...{ template: "BM01", sheet: "BM01", row: row + 1 },
    values: { noiDung: `Lớp ${row}`, [key]: amount },
  }));
  const issues: Issue[] = [];
  const columnOf = new Map([[key, 3]]);
  reportMoneySlips(entries, template, { columnOf, findings: new Findings({}, issues) });
  return issues.map(
    ({ code, where, found = "", facts }) =>
      `${code.slice("submission.".length)} ${where.column}/${where.row} ${found} ${facts?.["times"] ?? facts?.["rows"]}`,
  );
}

test("[M28] one row a millionfold off the others is told with both numbers", () => {
  expect(saidOf("triệu đồng", [12.5, 10, 7_500_000])).toEqual(["slip-in-column 3/3 7.500.000 1.000.000"]);
  expect(saidOf("đồng", [2_000_000, 3_000_000, 2.5])).toEqual(["slip-in-column 3/3 2,5 1.000.000"]);
  expect(saidOf("nghìn đồng", [12_500, 10_000, 9_000, 11])).toEqual(["slip-in-column 3/4 11 1.000"]);
});

test("[M28] a whole column that is no money is told once, with its rows", () => {
  expect(saidOf("đồng", [2, 3, 2.5])).toEqual(["money-out-of-scale 3/1 2 1–3"]);
  expect(saidOf("nghìn đồng", [5, 7])).toEqual(["money-out-of-scale 3/1 5 1–2"]);
  expect(saidOf("triệu đồng", [12_500_000])).toEqual(["money-out-of-scale 3/1 12.500.000 1"]);
});

test("[M28] large and small amounts beside each other are no slip", () => {
  expect(saidOf("triệu đồng", [0.5, 12.5, 900, 2_500])).toEqual([]);
  expect(saidOf("triệu đồng", [7.5, 10, 12_500])).toEqual([]);
  expect(saidOf("đồng", [150_000, 2_000_000, 85_000_000])).toEqual([]);
  expect(saidOf("tỷ đồng", [0.05, 120, 3])).toEqual([]);
  expect(saidOf("nghìn đồng", [0, 5, 12_000])).toEqual([]);
});
