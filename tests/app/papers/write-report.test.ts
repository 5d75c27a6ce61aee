import { strFromU8, unzipSync } from "fflate";
import { writeReport } from "../../../src/app";
import { read } from "../../../src/core/base";
import { catalogueIndex } from "../../../src/core/catalogue";
import { mergeSubmissions } from "../../../src/core/merge";
import { summaryWorkbook } from "../../../src/core/summary";
import { writeWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node";
import { districtCampaign, districtIndex } from "../../support/district-campaign";

/** The board's report beside summaries of other periods, as they lie in a folder. */

const { catalogue } = districtIndex;
/** Everything of 2024 a year earlier, too. */
const andYearBefore = <T extends object>(records: readonly T[]): readonly T[] => [
  ...records,
  ...(JSON.parse(JSON.stringify(records).replaceAll("2024", "2023")) as T[]),
];
const index = catalogueIndex({
  ...catalogue,
  periods: andYearBefore(catalogue.periods).map((one) => ({ ...one, year: Number(one.id.slice(0, 4)) })),
  assignments: andYearBefore(catalogue.assignments),
});

function summaryOf(period: string) {
  // Last year the same units reported the same.
  const outcomes = districtCampaign(period.replace("2023", "2024"));
  const own: typeof outcomes = JSON.parse(JSON.stringify(outcomes).replaceAll(`"2024-H1"`, `"${period}"`));
  const model = mergeSubmissions(own, {
    index,
    period,
    asOf: "2024-08-01",
  });
  const bytes = writeWorkbook(summaryWorkbook(model, { index, wording: ({ code }) => code }), nodeHost);
  const name = `${period}.xlsx`;
  return { name, path: name, read: () => Promise.resolve(read(bytes)) };
}

const [now, yearBefore, quarter, otherQuarter] = ["2024-H1", "2023-H1", "2024-Q1", "2024-Q2"].map(summaryOf);

async function written(...earlier: (typeof now)[]) {
  if (now === undefined) throw new Error("no summary");
  const given = earlier.flatMap((one) => one ?? []);
  const report = await writeReport({ summary: now, earlier: given, on: "2024-08-01" }, index, nodeHost);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  const text = strFromU8(unzipSync(report.value.report)["word/document.xml"] ?? new Uint8Array()).replace(
    /<[^>]*>/g,
    "",
  );
  return {
    compares: /\((?:bằng|[^()]* so với) cùng kỳ\)/.test(text),
    said: report.issues.map(({ code }) => code),
  };
}

test("of several summaries the one of the same period of last year is compared with", async () => {
  expect((await written(quarter, yearBefore)).compares).toBe(true);
  expect((await written(yearBefore, quarter)).compares).toBe(true);
});

test("several of other times of the year are compared with nothing; a single one is told", async () => {
  expect(await written(quarter, otherQuarter)).toEqual({ compares: false, said: [] });
  expect(await written(quarter)).toEqual({ compares: false, said: ["paper.not-comparable"] });
});
