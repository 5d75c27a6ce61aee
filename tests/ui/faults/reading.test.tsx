/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { type Catalogue, catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { filledWorkbook } from "../../../src/core/templates";
import { memoryGrid } from "../../../src/host/emulation";
import { issued } from "../../support/an-open-report";
import { sampleCover } from "../../support/sample-entries";
import { findHeading } from "../pane-under-test";
import { filledBook, openBeside, press, sheetOf } from "./pane-beside-excel";

/** What the pane cannot read as it opens: told with a remedy, and read once that is done. */

jest.setTimeout(120_000);

const CATALOGUE_SHEET = "_danhmuc";

test("the catalogue a workbook carries is damaged: it is told, and read once the workbook is whole again", async () => {
  const catalogue: Catalogue = { ...defaultCatalogue, version: "2024.2" };
  const draft = filledWorkbook(issued({ catalogue }), catalogueIndex(catalogue), {
    cover: sampleCover,
    templates: {},
  });
  const grid = memoryGrid(draft);
  const id = grid.sheets().find(({ name }) => name === CATALOGUE_SHEET)?.id ?? "";
  const rows = grid.cells(id, grid.usedArea(id) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 });
  const row = rows.findIndex(([key]) => key?.value === "catalogue.1") + 1;
  const packed = rows[row - 1]?.[1]?.value ?? "";
  grid.typeIn(CATALOGUE_SHEET, row, 2, String(packed).slice(0, 100));
  const { user } = openBeside(grid);
  await findHeading("Chưa đọc được báo cáo trong sổ tính");
  expect(screen.getByText(/2024\.2.*Hãy /)).toBeTruthy();
  grid.typeIn(CATALOGUE_SHEET, row, 2, packed);
  await press(user, "Thử lại");
  expect(await screen.findByRole("button", { name: /^KG01\./ })).toBeTruthy();
});

test("a sheet was filled to its far end: it is told how to mend it, and the other sheets are read", async () => {
  const grid = memoryGrid(filledBook());
  const sheet = await sheetOf(grid, "KG02");
  grid.typeIn(sheet, 1_048_576, 100, "x");
  openBeside(grid, { view: "check" });
  expect(await screen.findByText(/trải ra quá nhiều dòng, cột.*Hãy nhấn Ctrl\+End.*xóa/)).toBeTruthy();
  grid.typeIn(sheet, 1_048_576, 100, "");
  await waitFor(() => expect(screen.queryByText(/trải ra quá nhiều dòng/)).toBeNull());
});

test("Excel does not answer as the pane opens: it is told, and read when it does", async () => {
  const grid = memoryGrid(filledBook());
  const pane = openBeside(grid);
  pane.controls.close();
  await findHeading("Chưa đọc được báo cáo trong sổ tính");
  expect(screen.getByText(/Mất kết nối với tệp.*Hãy mở lại tệp và ngăn tác vụ/)).toBeTruthy();
  pane.unmount();
  openBeside(grid);
  expect(await screen.findByRole("button", { name: /^KG01\./ })).toBeTruthy();
});

test("the pane opens while a cell is being typed in: it says what it waits for, and reads then", async () => {
  const grid = memoryGrid(filledBook());
  const pane = openBeside(grid);
  const leaveCell = pane.controls.startCellEdit();
  expect(await screen.findByText(/^Excel chưa trả lời.*hãy nhấn Enter hoặc Esc/)).toBeTruthy();
  leaveCell();
  expect(await screen.findByRole("button", { name: /^KG01\./ })).toBeTruthy();
  expect(screen.queryByText(/^Excel chưa trả lời/)).toBeNull();
});
