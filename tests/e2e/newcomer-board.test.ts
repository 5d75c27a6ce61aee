import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { type Workbook, readWorkbook } from "../../src/core/workbook";
import { emptyFolder, khoagiao } from "../support/command-line";
import { convertWithLibreOffice, runPython } from "../support/office-tools";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, useBrowser } from "./browser";
import { press, tabTo } from "./keyboard";
import { GRID, mergeSamples, pane } from "./newcomer";

/** Somebody of a board opens what `npm start` shows and merges the sample reports. */

const { openWorkbench } = useBrowser();
/** Sums of every sheet, and who has sent what. */
const LEAST_FIGURES = 500;
const SAMPLES = path.join(__dirname, "../../assets/samples/2024-H1");

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

/** What the formulas come to, with their places; the last digits of a quotient are each program's own. */
const figuresOf = ({ sheets }: Workbook) =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ number, cells }) =>
      cells.flatMap(({ column, formula, value }) =>
        formula && value !== ""
          ? [[name, number, column, typeof value === "number" ? value.toPrecision(12) : value]]
          : [],
      ),
    ),
  );

/** The same workbook as LibreOffice works it out: openpyxl keeps the formulas and drops what they came to. */
function workedOutAnew(file: string): string {
  const formulasOnly = path.join(emptyFolder(), path.basename(file));
  runPython("import sys\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])", [file, formulasOnly]);
  return convertWithLibreOffice(formulasOnly, "xlsx", emptyFolder());
}

let page: Page;
/** What was done so far, from opening the page on. */
let actions = 0;

beforeAll(async () => {
  ({ page } = await openWorkbench({ stays: true }));
  await pane(page).getByText("Thông tin chung").waitFor();
  await page.keyboard.press("Shift+F6"); // from the grid to the bar
  actions = await mergeSamples(page);
});

test("who has not sent, what was sent back and what contradicts is told, and can be copied", async () => {
  expect(await accessibilityFaults(page, GRID)).toEqual([]);
  await keepPicture(page, "newcomer merged");
  await pane(page)
    .getByRole("button", { name: /^Đơn vị cần theo dõi/ })
    .waitFor();
  await pane(page).getByText("Phòng Văn hóa và Thông tin").first().waitFor();
  await pane(page).getByRole("button", { name: "Sao chép thư đôn đốc chung" }).first().waitFor();
  await pane(page).getByText("Binh Hoa thang 6.xlsx").first().waitFor();
});

test("the summary says what the command line says, and LibreOffice works out the same", async () => {
  const download = page.waitForEvent("download");
  await press(page, /^Tải tệp về$/);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "khoagiao-newcomer-")), "tong-hop.xlsx");
  await (await download).saveAs(file);
  const merged = mustRead(file);
  const out = path.join(emptyFolder(), "tong-hop.xlsx");
  await khoagiao("merge", SAMPLES, "--period", "2024-H1", "--out", out);
  expect(valuesOf(merged)).toEqual(valuesOf(mustRead(out)));

  const figures = figuresOf(merged);
  expect(figures.length).toBeGreaterThan(LEAST_FIGURES);
  expect(figuresOf(mustRead(workedOutAnew(file)))).toEqual(figures);
});

test("the summary opens beside the pane", async () => {
  await tabTo(page, /^Mở bảng tổng hợp$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  actions += 1;
  console.info(`from opening the pane to a merged summary: ${actions} actions`);
  expect(actions).toBe(3);
  await page.getByRole("tab", { name: "Sổ tính mới 1.xlsx" }).click();
  await page.getByRole("tab", { name: "Sổ tính mới 1.xlsx", selected: true }).waitFor();
  await page.getByText("Tổng quan").first().waitFor();
  await keepPicture(page, "newcomer summary");
});

test("the board decides between two files of one unit: the one it took counts from then on", async () => {
  await pane(page)
    .getByRole("radio", { name: /Tay Binh \(1\)/ })
    .check();
  await pane(page)
    .getByRole("textbox", { name: /^Lý do/ })
    .fill("Đơn vị xác nhận tệp gửi sau");
  await pane(page)
    .getByRole("textbox", { name: /^Người quyết định/ })
    .fill("Nguyễn Văn An");
  await pane(page).getByRole("button", { name: "Dùng tệp đã chọn" }).click();
  await pane(page).getByText("KG01, Số hội nghị/lớp: 274 lớp → 285 lớp").waitFor();
  await keepPicture(page, "newcomer decided");
});

test("from a total to the cell it came from, by keyboard", async () => {
  await press(page, /^Số liệu chính/);
  const kg01 = pane(page).getByRole("region", { name: /^KG01\./ });
  let presses = 0;
  const go = async (name: RegExp) => {
    await press(page, name);
    presses += 1;
  };
  await go(/^Số hội nghị\/lớp: /);
  await go(/^Đảng ủy xã Bình Thuận: /);
  const cell = /ô [A-Z]+\d+: Binh Thuan\.xlsx$/;
  // The rows are asked of the worker.
  await kg01.getByRole("button", { name: cell }).first().waitFor();
  await go(cell);
  await kg01.getByText(/Đã yêu cầu mở “Binh Thuan\.xlsx”/).waitFor();
  await keepPicture(page, "newcomer figure");
  expect(await accessibilityFaults(page, GRID)).toEqual([]);
  console.info(`from a total to its cell: ${presses} presses`);
  expect(presses).toBe(3);
});
