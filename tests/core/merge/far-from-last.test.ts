import { catalogueIndex } from "../../../src/core/catalogue";
import { mergeSubmissions, mergedBefore } from "../../../src/core/merge";
import { type Decision, entryChecker, farFromLast } from "../../../src/core/submissions";
import { PERIOD, report, smallCatalogue } from "../../support/small-campaign";

const half = {
  ...{ id: "2023-H2", name: "6 tháng cuối năm 2023", kind: "6 tháng cuối năm", year: 2023 },
  ...{ from: "2023-07-01", to: "2023-12-31", cutOffDate: "2023-12-31", dueDate: "2024-01-15" },
};
const longAgo = {
  ...half,
  ...{ id: "2021-H2", name: "6 tháng cuối năm 2021", year: 2021 },
  ...{ from: "2021-07-01", to: "2021-12-31", cutOffDate: "2021-12-31" },
};
const measured = {
  ...smallCatalogue,
  periods: [...smallCatalogue.periods, half, longAgo],
  templates: smallCatalogue.templates.map((template) => ({
    ...template,
    fields: template.fields.map((field) =>
      field.key === "danSo" ? { ...field, unitOfMeasure: "người" } : field,
    ),
  })),
};
const index = catalogueIndex(measured);
const context = { index, period: PERIOD, asOf: "2024-08-01" };

const said = (
  danSo: number,
  more: { readonly period?: string; readonly unit?: string; readonly nam?: number } = {},
) =>
  report(more.unit ?? "XA1", {
    ...{ file: `${more.period ?? PERIOD}.xlsx`, period: more.period ?? PERIOD },
    returns: { T1: "nil", T2: [{ nam: more.nam ?? 2024, diaBan: "XA1", danSo }] },
  });

const farOf = (
  now: ReturnType<typeof said>,
  earlier: readonly ReturnType<typeof said>[],
  decisions: readonly Decision[] = [],
) =>
  mergeSubmissions([now], {
    ...context,
    decisions,
    before: mergedBefore(earlier, context),
  }).sources.flatMap(({ issues }) =>
    issues.map(({ code, severity, where, found, facts }) => ({ code, severity, where, found, facts })),
  );

const last = said(300, { period: "2023-H2" });

test("[M28] A figure a thousandfold off what the unit itself reported last is named as a slip, with both numbers and its cell", () => {
  expect(farOf(said(310_000), [last])).toEqual([
    {
      ...{ code: "submission.slip-from-last", severity: "warning", found: "310.000" },
      where: { file: "2024-H1.xlsx", sheet: "T2", row: 12, template: "T2", field: "danSo" },
      facts: { period: "6 tháng cuối năm 2023", usual: "300", unit: "người", times: "1.000" },
    },
  ]);
  expect(farOf(said(310_000_000), [last])).toMatchObject([{ facts: { times: "1.000.000" } }]);
});

test("[M28] A hundredfold is far; tenfold, fewer and nothing are no slips of whole numbers", () => {
  expect(farOf(said(30_000), [last])).toMatchObject([{ code: "submission.far-from-last", found: "30.000" }]);
  for (const value of [3000, 300, 3, 0]) expect(farOf(said(value), [last])).toEqual([]);
});

test("[M28] Only the same row of the same unit, in the last year, is compared with", () => {
  expect(farOf(said(310_000), [])).toEqual([]);
  expect(farOf(said(310_000), [said(300, { period: "2023-H2", unit: "XA2" })])).toEqual([]);
  expect(farOf(said(310_000), [said(300, { period: "2023-H2", nam: 2023 })])).toEqual([]);
  expect(farOf(said(310_000), [said(300, { period: "2021-H2" })])).toEqual([]);
  const twice = report("XA1", {
    ...{ file: "2023-H2.xlsx", period: "2023-H2" },
    returns: { T2: [300, 310].map((danSo) => ({ nam: 2024, diaBan: "XA1", danSo })) },
  });
  expect(farOf(said(310_000), [twice])).toEqual([]);
});

test("[M28] Of several turns of the last report the one that counted is compared with", () => {
  const again = report("XA1", {
    ...{ file: "2023-H2 lan 2.xlsx", period: "2023-H2", turn: 2, reportedOn: "2024-01-12" },
    returns: { T1: "nil", T2: [{ nam: 2024, diaBan: "XA1", danSo: 300_000 }] },
  });
  expect(farOf(said(310_000), [last, again])).toEqual([]);
});

test("[M28] It may be passed, with a reason", () => {
  const decision: Decision = {
    ...{ kind: "pass", orgUnit: "XA1", template: "T2", row: 12, field: "danSo" },
    ...{ reason: "Đã hỏi lại xã, số đúng", by: "Ban", on: "2024-08-01" },
  };
  expect(farOf(said(310_000), [last], [decision])).toMatchObject([{ code: "merge.decided-pass" }]);
});

test("[M28] A figure far from its own past and from the others is told once", () => {
  const others = ["XA2", "XA3", "XA4", "BHXH"].map((unit) =>
    report(unit, {
      returns: {
        T2: [
          { nam: 2024, diaBan: unit, danSo: 320 },
          { nam: 2023, diaBan: unit, danSo: 330 },
        ],
      },
    }),
  );
  const codesWith = (earlier: readonly ReturnType<typeof said>[]) =>
    mergeSubmissions([said(310_000), ...others], { ...context, before: mergedBefore(earlier, context) })
      .sources.flatMap(({ issues }) => issues.map(({ code }) => code))
      .filter((code) => /far|slip/.test(code));
  expect(codesWith([])).toEqual(["merge.unit-slip"]);
  expect(codesWith([last])).toEqual(["submission.slip-from-last"]);
});

test("[M28] The form says of the same figure the same", () => {
  const template = index.template("T2");
  const period = index.period(PERIOD);
  if (template === undefined || period === undefined) throw new Error("T2");
  const { values } = entryChecker(template, { index, period })({ danSo: "310.000" });
  const before = { period: half.name, values: { danSo: 300 } };
  const [typed] = farFromLast(template, values, before);
  const [merged] = farOf(said(310_000), [last]);
  expect({ ...typed, where: undefined }).toMatchObject({ ...merged, where: undefined });
});
