import { writeReport } from "../../src/app";
import { readFiles } from "../../src/app/read-files";
import { openWorkingBook } from "../../src/app/merging/open-working-book";
import { openWorkbook } from "../../src/app/open-workbook";
import { read } from "../../src/core/base";
import { mergeSubmissions } from "../../src/core/merge";
import { summaryWorkbook } from "../../src/core/summary";
import { writeWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node";
import { districtCampaign, districtIndex as index } from "../support/district-campaign";

/** A summary holds the rows of a thousand returned workbooks, and more cells than any one of these may. */

const model = mergeSubmissions(districtCampaign("2024-H1"), { index, period: "2024-H1", asOf: "2024-08-01" });
const bytes = writeWorkbook(summaryWorkbook(model, { index, wording: ({ code }) => code }), nodeHost);
const summary = { name: "so.xlsx", path: "so.xlsx", read: () => Promise.resolve(read(bytes)) };
/** As if a returned workbook might hold ten cells. */
const host = { ...nodeHost, limits: { cells: 10 } };

test("a returned workbook of as many cells is refused", async () => {
  const opened = await openWorkbook(bytes, "so.xlsx", host);
  const codes = opened.ok ? opened.issues.map(({ code }) => code) : [];
  expect(codes).toContain("workbook.too-many-cells");
});

test("the board's own book is read, and merged over", async () => {
  const opened = await openWorkingBook(summary, { index, period: model.period, host });
  expect(opened).toMatchObject({ ok: true, issues: [] });
  expect(opened.ok && opened.value?.blocks.size).toBeGreaterThan(0);
});

test("it is merged among other files, and a returned workbook beside it stays bounded", async () => {
  const other = { ...summary, name: "khac.xlsx", path: "khac.xlsx" };
  const plain = writeWorkbook({
    sheets: summaryWorkbook(model, { index, wording: ({ code }) => code }).sheets.slice(0, 1),
  });
  const files = [summary, { ...other, read: () => Promise.resolve(read(plain)) }];
  const [merged, refusedOne] = await readFiles(files, { index, period: "2024-H1" }, host);
  expect(merged?.map((one) => one.status)).toContain("accepted");
  expect(merged).toHaveLength(model.sources.length);
  const codes = refusedOne?.flatMap(({ issues }) => issues.map(({ code }) => code));
  expect(codes).toContain("workbook.too-many-cells");
});

test("a report is written from it", async () => {
  const report = await writeReport({ summary, earlier: [], on: "2024-08-01" }, index, host);
  expect(report.ok).toBe(true);
});
