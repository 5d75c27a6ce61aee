import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { type Workbook, readWorkbook } from "../../src/core/workbook";
import { emptyFolder, khoagiao } from "../support/command-line";
import { convertWithLibreOffice } from "../support/office-tools";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, useBrowser } from "./browser";
import { press, tabTo } from "./keyboard";

/** Somebody of a board opens what `npm start` shows and merges the sample reports. */

const { openWorkbench } = useBrowser();
const GRID = ["main"]; // drawn on a canvas by another project
const SAMPLES = path.join(__dirname, "../../assets/samples/2024-H1");

const pane = (page: Page) => page.getByLabel("Ngăn tác vụ", { exact: true });

async function mergeSamples(page: Page): Promise<void> {
  await pane(page).getByText("Thông tin chung").waitFor();
  await page.keyboard.press("Shift+F6"); // from the grid to the bar
  await tabTo(page, /^Vai trò/);
  await page.keyboard.press("ArrowDown");
  await pane(page).getByRole("heading", { name: "Tổng hợp" }).waitFor();
  await page.keyboard.press("Shift+F6");
  await press(page, /^Dùng thử các báo cáo mẫu$/);
  await pane(page)
    .getByRole("heading", { name: /^Đã gửi 13\/34 đơn vị/ })
    .waitFor();
}

function mustRead(file: string): Workbook {
  const workbook = readWorkbook(readFileSync(file));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

/** Every value of a workbook, by sheet; blank texts count as blank. */
const valuesOf = ({ sheets }: Workbook) =>
  sheets.map(({ name, rows }) => [
    name,
    rows.flatMap(({ number, cells }) =>
      cells.flatMap(({ column, kind, value }) => (value === "" ? [] : [[number, column, kind, value]])),
    ),
  ]);

test("the samples are merged by keyboard; the summary opens, and says what the command line says", async () => {
  const { page } = await openWorkbench();
  await mergeSamples(page);
  expect(await accessibilityFaults(page, GRID)).toEqual([]);
  await keepPicture(page, "newcomer merged");

  const download = page.waitForEvent("download");
  await press(page, /^Tải tệp về$/);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "khoagiao-newcomer-")), "tong-hop.xlsx");
  await (await download).saveAs(file);
  const merged = mustRead(file);
  const out = path.join(emptyFolder(), "tong-hop.xlsx");
  await khoagiao("merge", SAMPLES, "--period", "2024-H1", "--out", out);
  expect(valuesOf(merged)).toEqual(valuesOf(mustRead(out)));

  // LibreOffice opens it and finds the same in it.
  const opened = mustRead(convertWithLibreOffice(file, "xlsx", emptyFolder()));
  expect(opened.sheets.map(({ name }) => name)).toEqual(merged.sheets.map(({ name }) => name));
  expect(opened.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter(isWrong)).toEqual([]);

  await tabTo(page, /^Mở bảng tổng hợp$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Sổ tính mới 1.xlsx" }).click();
  await page.getByRole("tab", { name: "Sổ tính mới 1.xlsx", selected: true }).waitFor();
  await page.getByText("Tổng quan").first().waitFor();
  await keepPicture(page, "newcomer summary");
});

const isWrong = ({ kind }: { readonly kind: string }): boolean => kind === "error" || kind === "uncalculated";

test("who has not sent, what was sent back and what contradicts is told, and can be copied", async () => {
  const { page } = await openWorkbench();
  await mergeSamples(page);
  await pane(page)
    .getByRole("button", { name: /^Chưa gửi và gửi trễ/ })
    .waitFor();
  await pane(page).getByText("Đảng ủy xã Tây Vinh").first().waitFor();
  await pane(page).getByRole("button", { name: "Sao chép danh sách đôn đốc" }).first().waitFor();
  await pane(page).getByText("Binh Hoa thang 6.xlsx").first().waitFor();
  // The board decides between two files of one unit: it counts from then on.
  await pane(page)
    .getByRole("radio", { name: /Tay Binh \(1\)/ })
    .check();
  await pane(page).getByRole("button", { name: "Dùng tệp đã chọn" }).click();
  await pane(page).getByText("KG01, Số hội nghị/lớp: 274 lớp → 285 lớp").waitFor();
  await keepPicture(page, "newcomer decided");
});
