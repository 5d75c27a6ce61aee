/** @jest-environment jsdom */
import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../../src/core/workbook";
import { SmokePage } from "../../src/entry/smoke/SmokePage";
import { smokeManifest } from "../../src/entry/smoke/smoke-manifest.mjs";
import { type MemoryGrid, memoryGrid, officeEmulation } from "../../src/host/emulation";
import { contractSteps, contractWorkbook, excelSpreadsheet } from "../../src/host/excel";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/** The page beside a workbook open in Excel. */
function openPage(grid: MemoryGrid) {
  const office = officeEmulation(grid);
  const user = userEvent.setup();
  const facts = () => Promise.resolve(["Excel 16.0.17328.20550, platform PC"]);
  render(<SmokePage spreadsheet={excelSpreadsheet(office)} language="vi" facts={facts} />);
  return { user, controls: office.controls };
}

const button = (name: RegExp) => screen.findByRole("button", { name });
const RUN = /^Chạy \d+ bước$/;
const outcomeText = async () => (await screen.findByRole<HTMLTextAreaElement>("textbox")).value;
const textsIn = (grid: MemoryGrid) =>
  grid.sheets().map(({ id }) => grid.cells(id, { row: 0, column: 0, rowCount: 30, columnCount: 8 }));

test("in a scratch workbook every step is walked through, and the outcome says which Excel it was", async () => {
  const { user } = openPage(memoryGrid(contractWorkbook));
  await user.click(await button(RUN));
  const text = await outcomeText();
  expect(text).toContain(`${contractSteps.length} of ${contractSteps.length} steps passed`);
  expect(text).toContain("Excel 16.0.17328.20550, platform PC");
  for (const { name } of contractSteps) expect(text).toContain(name);
  expect(screen.getAllByText("Đạt:")).toHaveLength(contractSteps.length);
});

test("nothing is ever written into a workbook of the user's own", async () => {
  const grid = memoryGrid({ sheets: [{ name: "Sheet1", rows: [{ cells: ["Báo cáo của tôi", 12] }] }] });
  const before = JSON.stringify(textsIn(grid));
  openPage(grid);
  await screen.findByText(/không phải tệp thử còn nguyên/);
  expect(screen.queryByRole("button", { name: RUN })).toBeNull();
  expect(JSON.stringify(textsIn(grid))).toBe(before);
});

test("what the user typed into the scratch workbook is not overwritten, not even when typed at the last moment", async () => {
  const grid = memoryGrid(contractWorkbook);
  const { user } = openPage(grid);
  const run = await button(RUN);
  grid.typeIn("Ghi chép", 10, 1, "ghi chú của tôi");
  const before = JSON.stringify(textsIn(grid));
  await user.click(run);
  await screen.findByText(/không phải tệp thử còn nguyên/);
  expect(JSON.stringify(textsIn(grid))).toBe(before);
});

test("beside another workbook the page has Excel open a scratch workbook, which is one", async () => {
  const grid = memoryGrid({ sheets: [{ name: "Sheet1", rows: [] }] });
  const { user } = openPage(grid);
  await user.click(await button(/Mở tệp thử mới/));
  await screen.findByText(/Excel đã nhận tệp thử/);
  expect(grid.opened).toEqual([writeWorkbook(contractWorkbook)]);
});

test("an Excel that opens no workbook is quoted, and another way is told", async () => {
  const { user, controls } = openPage(memoryGrid({ sheets: [{ name: "Sheet1", rows: [] }] }));
  controls.refuseNewWorkbooks();
  await user.click(await button(/Mở tệp thử mới/));
  await screen.findByText(/extension hardening policy.*bằng trình duyệt/);
});

test("a step that fails is told with its reason, and the others are walked through all the same", async () => {
  const { user } = openPage(memoryGrid({ ...contractWorkbook, customProperties: {} }));
  await user.click(await button(RUN));
  const text = await outcomeText();
  const last = contractSteps.length;
  expect(text).toContain(`${last - 1} of ${last} steps passed`);
  expect(text).toMatch(/2\. FAILED, \d+ ms: names and properties are read as a file has them\n.*Expected/);
  expect(text).toMatch(new RegExp(`${last}\\. passed`));
  expect(screen.getAllByText("Không đạt:")).toHaveLength(1);
});

test("a workbook that was walked through is not walked through again", async () => {
  const grid = memoryGrid(contractWorkbook);
  const { user } = openPage(grid);
  await user.click(await button(RUN));
  await outcomeText();
  document.body.replaceChildren();
  openPage(grid);
  await screen.findByText(/không phải tệp thử còn nguyên/);
});

test("the outcome is copied, and where the browser forbids that it is selected to be copied by hand", async () => {
  const { user } = openPage(memoryGrid(contractWorkbook));
  await user.click(await button(RUN));
  const text = await outcomeText();
  await user.click(await button(/Sao chép/));
  await screen.findByText("Đã sao chép.");
  expect(await navigator.clipboard.readText()).toBe(text);
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed in this frame"));
  await user.click(await button(/Sao chép/));
  await screen.findByText(/bấm Ctrl\+C/);
  const area = screen.getByRole<HTMLTextAreaElement>("textbox");
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, text.length]);
});

test("in the manifest for trying, every button opens the smoke page, and the pages of the pane are not asked for", () => {
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const pages = (text: string) => [...text.matchAll(/\/([a-z]+\.html)/g)].map(([, page]) => page);
  expect(new Set(pages(smokeManifest(manifest)))).toEqual(new Set(["smoke.html", "help.html"]));
  expect(pages(smokeManifest(manifest))).toHaveLength(pages(manifest).length);
});
