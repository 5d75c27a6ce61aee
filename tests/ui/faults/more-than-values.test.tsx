/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { type GridCell, type MemoryGrid, memoryGrid } from "../../../src/host/emulation";
import { sampleEntries } from "../../support/sample-entries";
import { findHeading } from "../pane-under-test";
import { entriesIn, filledBook, openBeside, press, reportIn, sheetOf } from "./pane-beside-excel";

/** Cells that are more than their value: formatted as text, pasted from a Word table; or reckoned by a formula. */

jest.setTimeout(120_000);

const filled = filledBook({ KG01: sampleEntries["KG01"] ?? [] });

/** A cell of the first entry of KG01. */
async function cellIn(grid: MemoryGrid, key: string) {
  const { layouts } = (await reportIn(grid)).reading;
  const column = (layouts.get("KG01")?.columnOf.get(key) ?? 0) - 1;
  const name = await sheetOf(grid, "KG01");
  const id = grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  return {
    name,
    paste: (text: string) =>
      grid.write(id, { row: 11, column }, [[{ numberFormat: "@", content: { kind: "value", value: text } }]]),
    reckon: (formula: string) =>
      grid.write(id, { row: 11, column }, [[{ content: { kind: "formula", formula } }]]),
    now: (): GridCell | undefined => grid.cells(id, { row: 11, column, rowCount: 1, columnCount: 1 })[0]?.[0],
  };
}

async function pasted() {
  const grid = memoryGrid(filled);
  const date = await cellIn(grid, "ngayTrienKhai");
  const count = await cellIn(grid, "soHoiNghi");
  date.paste("15/3/2024");
  count.paste("5");
  return { grid, date, count };
}

/** Opens the first entry, types its note anew, and saves. */
async function noteSaved({ user, controls }: ReturnType<typeof openBeside>) {
  await press(user, /^KG01\./);
  await press(user, /^21-CT\/TW/);
  await findHeading(/^Dòng 12\b/);
  await user.type(screen.getByLabelText(/^Ghi chú/), " thêm");
  await press(user, "Lưu");
  await screen.findByText(/^Đã lưu dòng 12/);
  await controls.settled();
}

test("“Sửa tất cả” makes them dates and numbers; taken back, texts and formats are as they were", async () => {
  const { grid, date, count } = await pasted();
  const before = [date.now(), count.now()];
  const { user, controls } = openBeside(grid, { view: "check" });
  await user.click(await screen.findByRole("button", { name: /^Sửa tất cả/ }));
  await screen.findByText(/^Đã sửa theo/);
  await controls.settled();
  expect(date.now()).toMatchObject({ value: 45_366, numberFormat: "dd/mm/yyyy" });
  expect(count.now()).toMatchObject({ value: 5, numberFormat: "#,##0" });
  expect((await entriesIn(grid, "KG01"))[12]).toMatchObject({ ngayTrienKhai: "15/03/2024", soHoiNghi: "5" });

  await press(user, "Hoàn tác");
  await screen.findByText(/^Đã hoàn tác/);
  await waitFor(() => expect([date.now(), count.now()]).toEqual(before));
});

test("an entry saved with another note: the cells nobody touched are left alone", async () => {
  const { grid, date, count } = await pasted();
  const before = [date.now(), count.now()];
  await noteSaved(openBeside(grid));
  expect([date.now(), count.now()]).toEqual(before);
});

test("on a sheet that forbids formats a typed date stands as typed, is read back, and can be taken back", async () => {
  const { grid, date } = await pasted();
  const before = date.now();
  grid.protect(date.name);
  const { user, controls } = openBeside(grid);
  await press(user, /^KG01\./);
  await press(user, /^21-CT\/TW/);
  await findHeading(/^Dòng 12\b/);
  const field = screen.getByLabelText(/^Ngày tổ chức/);
  await user.clear(field);
  await user.type(field, "20/3/2024");
  await press(user, "Lưu");
  await screen.findByText(/^Đã lưu dòng 12/);
  await controls.settled();
  expect(date.now()).toMatchObject({ value: "20/03/2024", numberFormat: "@" });
  expect((await entriesIn(grid, "KG01"))[12]).toMatchObject({ ngayTrienKhai: "20/03/2024" });

  await press(user, "Hoàn tác");
  await screen.findByText(/^Đã hoàn tác/);
  await waitFor(() => expect(date.now()).toEqual(before));
});

test("a figure typed over a formula, taken back: the formula stands there again", async () => {
  const grid = memoryGrid(filled);
  const count = await cellIn(grid, "soHoiNghi");
  count.reckon("=2+3");
  const { user, controls } = openBeside(grid);
  await press(user, /^KG01\./);
  await press(user, /^21-CT\/TW/);
  await findHeading(/^Dòng 12\b/);
  const field = screen.getByLabelText(/^Số hội nghị/);
  await user.clear(field);
  await user.type(field, "9");
  await press(user, "Lưu");
  await screen.findByText(/^Đã lưu dòng 12/);
  await controls.settled();
  expect(count.now()).toMatchObject({ value: 9 });
  await press(user, "Hoàn tác");
  await screen.findByText(/^Đã hoàn tác/);
  expect(count.now()?.formula).toBe("=2+3");
});
