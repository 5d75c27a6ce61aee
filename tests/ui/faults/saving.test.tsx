/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { WorkbookDraft } from "../../../src/core/workbook";
import { type MemoryGrid, memoryGrid } from "../../../src/host/emulation";
import { localDrafts, pageStorage } from "../../../src/host/browser";
import { sampleEntries } from "../../support/sample-entries";
import { DraftBox, findHeading } from "../pane-under-test";
import {
  alertSaying,
  entriesIn,
  everything,
  filledBook,
  fullStorage,
  openBeside,
  press,
  reportIn,
  sheetOf,
} from "./pane-beside-excel";

/**
 * What goes wrong between the form and the sheet. Each time: the user is told what happened and what to do, does it
 * with the gestures of the pane, and what was typed stands in the workbook, once.
 */

jest.setTimeout(120_000);

const empty = filledBook();
const filled = filledBook({ KG01: sampleEntries["KG01"] ?? [] });
type Pane = ReturnType<typeof openBeside>;

const TYPED = { ngayTrienKhai: "15/03/2024", soHoiNghi: "5", ghiChu: "Tại hội trường xã" };

async function typeNewEntry({ user, controls }: Pane) {
  await press(user, /^KG01\./);
  await press(user, "Thêm dòng");
  await findHeading("Dòng mới");
  await user.type(screen.getByLabelText(/^Ngày tổ chức/), "15/3/2024");
  await user.type(screen.getByLabelText(/^Số hội nghị/), "5");
  await user.type(screen.getByLabelText(/^Ghi chú/), TYPED.ghiChu);
  await controls.settled();
}

async function typeIntoFirstEntry({ user, controls }: Pane) {
  await press(user, /^KG01\./);
  await press(user, /^21-CT\/TW/);
  await findHeading(/^Dòng 12\b/);
  const note = screen.getByLabelText(/^Ghi chú/);
  await user.clear(note);
  await user.type(note, TYPED.ghiChu);
  await controls.settled();
}

const noteShown = async () => {
  const note = await screen.findByLabelText(/^Ghi chú/);
  return note instanceof HTMLTextAreaElement || note instanceof HTMLInputElement ? note.value : "";
};

/** The entry typed above stands once, in this row, and nobody is asked to save it again. */
async function isSavedOnce(grid: MemoryGrid, row: number) {
  const typed = Object.entries(await entriesIn(grid, "KG01")).filter(
    ([, { ghiChu }]) => ghiChu === TYPED.ghiChu,
  );
  expect(typed).toEqual([[String(row), expect.objectContaining(TYPED)]]);
  expect(screen.queryByText("Chưa lưu")).toBeNull();
}

describe("the pane is closed in the midst of a save", () => {
  test("before anything was written: what was typed is brought back, and saved", async () => {
    const [grid, drafts] = [memoryGrid(empty), new DraftBox()];
    const first = openBeside(grid, { drafts });
    await typeNewEntry(first);
    first.controls.loseAnswersAfter(0);
    await press(first.user, "Lưu");
    first.unmount();
    expect(await entriesIn(grid, "KG01")).toEqual({});

    const { user } = openBeside(grid, { drafts });
    await screen.findByText(/^Đã khôi phục 1 nội dung/);
    await press(user, /^KG01\./);
    await press(user, "Nhập tiếp dòng đang dở");
    expect(await noteShown()).toBe(TYPED.ghiChu);
    await press(user, "Lưu");
    await screen.findByText(/^Đã thêm dòng 12/);
    await isSavedOnce(grid, 12);
  });

  test("after it was written: it is not offered a second time", async () => {
    const [grid, drafts] = [memoryGrid(empty), new DraftBox()];
    const first = openBeside(grid, { drafts });
    await typeNewEntry(first);
    first.controls.loseAnswersAfter(1);
    await press(first.user, "Lưu");
    await waitFor(async () => expect(await entriesIn(grid, "KG01")).toHaveProperty("12"));
    first.unmount();

    const { user } = openBeside(grid, { drafts });
    await press(user, /^KG01\./);
    expect(await screen.findByRole("button", { name: "Thêm dòng" })).toBeTruthy();
    expect(screen.queryByText(/^Đã khôi phục/)).toBeNull();
    await isSavedOnce(grid, 12);
  });
});

test("the workbook was renamed and opened again: what was being typed in it is brought back", async () => {
  const drafts = new DraftBox();
  const first = openBeside(memoryGrid(empty), { drafts });
  await typeNewEntry(first);
  first.unmount();

  const grid = memoryGrid(empty, { name: "Bản sao của Báo cáo (1).xlsx" });
  const { user } = openBeside(grid, { drafts });
  await screen.findByText(/^Đã khôi phục 1 nội dung/);
  await press(user, /^KG01\./);
  await press(user, "Nhập tiếp dòng đang dở");
  await press(user, "Lưu");
  await screen.findByText(/^Đã thêm dòng 12/);
  await isSavedOnce(grid, 12);
});

describe("the workbook is closed under the pane", () => {
  test("before the save: it is said; beside the workbook opened again the entry is brought back and saved", async () => {
    const [grid, drafts] = [memoryGrid(empty), new DraftBox()];
    const first = openBeside(grid, { drafts });
    await typeNewEntry(first);
    first.controls.close();
    await press(first.user, "Lưu");
    await alertSaying(/Mất kết nối với tệp.*Hãy mở lại tệp/);
    expect(await noteShown()).toBe(TYPED.ghiChu);
    first.unmount();

    const { user } = openBeside(grid, { drafts });
    await screen.findByText(/^Đã khôi phục 1 nội dung/);
    await press(user, /^KG01\./);
    await press(user, "Nhập tiếp dòng đang dở");
    await press(user, "Lưu");
    await screen.findByText(/^Đã thêm dòng 12/);
    await isSavedOnce(grid, 12);
  });

  test("in the midst of it: that a part may have stayed is said, and the next save makes the entry whole", async () => {
    const [grid, drafts] = [memoryGrid(empty), new DraftBox()];
    const first = openBeside(grid, { drafts });
    await typeNewEntry(first);
    first.controls.failAfterChanges(1, "ConnectionFailure");
    await press(first.user, "Lưu");
    await alertSaying(/có thể một phần đã nằm lại trên trang này/);
    first.unmount();
    expect(await entriesIn(grid, "KG01")).toHaveProperty("12");

    // The workbook was closed without saving, as the message says.
    const again = memoryGrid(empty);
    const { user } = openBeside(again, { drafts });
    await press(user, /^KG01\./);
    await press(user, "Nhập tiếp dòng đang dở");
    await press(user, "Lưu");
    await screen.findByText(/^Đã thêm dòng 12/);
    await isSavedOnce(again, 12);
  });
});

test("a workbook opened for reading only: once editing is allowed, the same save is taken", async () => {
  const facts = { readOnly: true };
  const grid = memoryGrid(empty, facts);
  const before = everything(grid);
  const pane = openBeside(grid);
  await typeNewEntry(pane);
  await press(pane.user, "Lưu");
  await alertSaying(/chế độ chỉ đọc.*Cho phép chỉnh sửa/);
  expect(everything(grid)).toEqual(before);
  facts.readOnly = false;
  await press(pane.user, "Thử lại");
  await screen.findByText(/^Đã thêm dòng 12/);
  await isSavedOnce(grid, 12);
});

test("a sheet whose cells are locked: once the protection is taken off, the same save is taken", async () => {
  const sheet = await sheetOf(memoryGrid(empty), "KG01");
  const grid = memoryGrid(allLocked(empty, sheet));
  const before = everything(grid);
  const pane = openBeside(grid);
  await typeNewEntry(pane);
  await press(pane.user, "Lưu");
  await alertSaying(/trang tính đang được bảo vệ.*Unprotect Sheet/);
  expect(everything(grid)).toEqual(before);
  grid.unprotect(sheet);
  await press(pane.user, "Thử lại");
  await screen.findByText(/^Đã thêm dòng 12/);
  await isSavedOnce(grid, 12);
});

test("a sheet renamed while the form is open: it is told, found under its new name, and saved there", async () => {
  const grid = memoryGrid(filled);
  const pane = openBeside(grid);
  await typeNewEntry(pane);
  grid.renameSheet(await sheetOf(grid, "KG01"), "Biểu của tôi");
  await press(pane.user, "Lưu");
  await alertSaying(/Không còn trang tính.*đổi tên.*Hãy .*làm lại/);
  expect(await noteShown()).toBe(TYPED.ghiChu);
  await press(pane.user, "Lưu");
  await screen.findByText(/^Đã thêm dòng 15/);
  await isSavedOnce(grid, 15);
  expect(await sheetOf(grid, "KG01")).toBe("Biểu của tôi");
});

test.each([
  ["inserted", (grid: MemoryGrid, sheet: string) => grid.insertColumns(sheet, 3, 1)],
  ["deleted", (grid: MemoryGrid, sheet: string) => grid.deleteColumns(sheet, 13, 1)],
])("a column %s by hand a moment ago: nothing is written beside its column", async (_, byHand) => {
  const grid = memoryGrid(filled);
  const pane = openBeside(grid, { deaf: true });
  await typeIntoFirstEntry(pane);
  byHand(grid, await sheetOf(grid, "KG01"));
  const before = everything(grid);
  await press(pane.user, "Lưu");
  await alertSaying(/khác với lúc đọc.*cột vừa bị chèn, xóa.*Hãy .*làm lại/);
  expect(everything(grid)).toEqual(before);
  await screen.findByText("Chưa lưu");
  await press(pane.user, "Lưu");
  await screen.findByText("Đã lưu dòng 12 của biểu KG01.");
  expect((await entriesIn(grid, "KG01"))[12]).toMatchObject({ ghiChu: TYPED.ghiChu, soHoiNghi: "2" });
});

test("the column that was typed into is deleted by hand: it is told, and saved once the column is back", async () => {
  const grid = memoryGrid(filled);
  const pane = openBeside(grid);
  await typeIntoFirstEntry(pane);
  const sheet = await sheetOf(grid, "KG01");
  const column = (await reportIn(grid)).reading.layouts.get("KG01")?.columnOf.get("ghiChu") ?? 0;
  const headings = columnAbove(grid, sheet, { column, row: 12 });
  await press(pane.user, "Kiểm tra");
  grid.deleteColumns(sheet, column, 1);
  await screen.findByText(/Thiếu cột “Ghi chú”/);
  await press(pane.user, "Nhập liệu");
  await press(pane.user, "Lưu");
  const alert = await alertSaying(/Thiếu cột “Ghi chú”.*hãy thêm lại cột/);
  expect(await noteShown()).toBe(TYPED.ghiChu);
  expect(screen.getByText("Chưa lưu")).toBeTruthy();

  await pane.user.click(within(alert).getByRole("button", { name: "Đóng thông báo" }));
  await press(pane.user, "Kiểm tra");
  await screen.findByText(/Thiếu cột “Ghi chú”/);
  grid.insertColumns(sheet, column, 1);
  for (const [at, heading] of headings.entries()) grid.typeIn(sheet, at + 1, column, heading);
  await waitFor(() => expect(screen.queryByText(/Thiếu cột “Ghi chú”/)).toBeNull());
  await press(pane.user, "Nhập liệu");
  await press(pane.user, "Lưu");
  await screen.findByText("Đã lưu dòng 12 của biểu KG01.");
  await waitFor(() => expect(screen.queryByText("Chưa lưu")).toBeNull());
  expect((await entriesIn(grid, "KG01"))[12]).toMatchObject({ ghiChu: TYPED.ghiChu, soHoiNghi: "2" });
});

describe("rows are deleted by hand while an entry is being typed in", () => {
  test("above it: the form goes with its entry, and no other one is written over", async () => {
    const grid = memoryGrid(filled);
    const pane = openBeside(grid, { deaf: true });
    await press(pane.user, /^KG01\./);
    await press(pane.user, /^45-NQ\/TW/);
    await findHeading(/^Dòng 13\b/);
    await pane.user.type(screen.getByLabelText(/^Ghi chú/), TYPED.ghiChu);
    grid.deleteRows(await sheetOf(grid, "KG01"), 12, 1);
    const before = everything(grid);
    await press(pane.user, "Lưu");
    await alertSaying(/khác với lúc đọc/);
    expect(everything(grid)).toEqual(before);
    await findHeading(/^Dòng 12\b/);
    await press(pane.user, "Lưu");
    await screen.findByText("Đã lưu dòng 12 của biểu KG01.");
    const entries = await entriesIn(grid, "KG01");
    expect(Object.keys(entries)).toEqual(["12", "13"]);
    expect(entries[12]).toMatchObject({ vanBan: expect.stringMatching(/^45-NQ/), ghiChu: TYPED.ghiChu });
    expect(entries[13]).not.toMatchObject({ ghiChu: TYPED.ghiChu });
  });

  test("the entry itself: what was typed is kept as a new entry, and no other one is written over", async () => {
    const grid = memoryGrid(filled);
    const pane = openBeside(grid);
    await typeIntoFirstEntry(pane);
    grid.deleteRows(await sheetOf(grid, "KG01"), 12, 1);
    expect(await screen.findByText(/^Dòng 12 không còn trong trang tính.*hãy lưu nếu còn dùng/)).toBeTruthy();
    await findHeading("Dòng mới");
    expect(await noteShown()).toBe(TYPED.ghiChu);
    await press(pane.user, "Lưu");
    await screen.findByText(/^Đã thêm dòng 14/);
    const entries = await entriesIn(grid, "KG01");
    expect(Object.keys(entries)).toEqual(["12", "13", "14"]);
    expect(entries[14]).toMatchObject({ vanBan: expect.stringMatching(/^21-CT/), ghiChu: TYPED.ghiChu });
  });
});

describe("a cell is being typed in", () => {
  test("the save waits, and says after a moment what it waits for", async () => {
    const grid = memoryGrid(empty);
    const pane = openBeside(grid);
    await typeNewEntry(pane);
    const leaveCell = pane.controls.startCellEdit();
    await press(pane.user, "Lưu");
    expect(
      await screen.findByText(/^Excel chưa trả lời.*một ô đang được gõ dở, hãy nhấn Enter/),
    ).toBeTruthy();
    expect(await entriesIn(grid, "KG01")).toEqual({});
    leaveCell();
    await screen.findByText(/^Đã thêm dòng 12/);
    expect(screen.queryByText(/^Excel chưa trả lời/)).toBeNull();
    await isSavedOnce(grid, 12);
  });

  test("an Excel that will not wait refuses, and takes the same save afterwards", async () => {
    const grid = memoryGrid(empty);
    const pane = openBeside(grid);
    await typeNewEntry(pane);
    pane.controls.failOnceAfterChanges(0, "InvalidOperationInCellEditMode");
    await press(pane.user, "Lưu");
    await alertSaying(/Một ô đang được gõ dở nên chưa ghi gì. Hãy nhấn Enter hoặc Esc/);
    await press(pane.user, "Thử lại");
    await screen.findByText(/^Đã thêm dòng 12/);
    await isSavedOnce(grid, 12);
  });
});

test.each([
  ["GeneralException", /Excel từ chối thực hiện.*Hãy thử lại/],
  ["ActivityLimitReached", /Excel đang bận.*Hãy đợi vài giây rồi làm lại/],
])("%s in the midst of a save: no half entry stays, and the same save is taken", async (code, said) => {
  const grid = memoryGrid(empty);
  const before = everything(grid);
  const pane = openBeside(grid);
  await typeNewEntry(pane);
  pane.controls.failOnceAfterChanges(1, code);
  await press(pane.user, "Lưu");
  await alertSaying(said);
  expect(everything(grid)).toEqual(before);
  await press(pane.user, "Thử lại");
  await screen.findByText(/^Đã thêm dòng 12/);
  await isSavedOnce(grid, 12);
});

test("the workbook is closed right after the entry was written: the form stays, and it is not saved twice", async () => {
  const [grid, drafts] = [memoryGrid(filled), new DraftBox()];
  const pane = openBeside(grid, { drafts });
  await typeIntoFirstEntry(pane);
  grid.onEvent(() => pane.controls.close());
  await press(pane.user, "Lưu");
  await alertSaying(/Mất kết nối với tệp.*Hãy mở lại tệp/);
  expect(await noteShown()).toBe(TYPED.ghiChu);
  pane.unmount();

  openBeside(grid, { drafts });
  await screen.findByRole("button", { name: /^KG01\./ });
  expect(screen.queryByText(/^Đã khôi phục/)).toBeNull();
  expect((await entriesIn(grid, "KG01"))[12]).toMatchObject({ ghiChu: TYPED.ghiChu });
});

test("the storage of this machine is full: it is said, and what is typed can still be saved", async () => {
  const grid = memoryGrid(empty);
  const pane = openBeside(grid, { drafts: localDrafts(fullStorage()) });
  await typeNewEntry(pane);
  await alertSaying(/Máy này không cho lưu tạm.*hãy lưu trước khi đóng/);
  expect(await noteShown()).toBe(TYPED.ghiChu);
  await press(pane.user, "Lưu");
  await screen.findByText(/^Đã thêm dòng 12/);
  expect(screen.queryByText(/không cho lưu tạm/)).toBeNull();
  await isSavedOnce(grid, 12);
});

test("the browser forbids storage: the pane works, and says once that nothing outlives it", async () => {
  const grid = memoryGrid(empty);
  const page = {
    get localStorage(): Storage {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  };
  const pane = openBeside(grid, { drafts: localDrafts(pageStorage(page)) });
  await press(pane.user, /^KG01\./);
  await press(pane.user, "Thêm dòng");
  const classes = await screen.findByLabelText(/^Số hội nghị/);
  await pane.user.type(classes, "5");
  const alert = await alertSaying(/Máy này không cho lưu tạm.*hãy lưu trước khi đóng/);
  await pane.user.click(within(alert).getByRole("button", { name: "Đóng thông báo" }));
  await pane.user.type(screen.getByLabelText(/^Ngày tổ chức/), "15/3/2024");
  await pane.user.type(screen.getByLabelText(/^Ghi chú/), TYPED.ghiChu);
  expect(screen.queryByText(/không cho lưu tạm/)).toBeNull();
  await press(pane.user, "Lưu");
  await screen.findByText(/^Đã thêm dòng 12/);
  await isSavedOnce(grid, 12);
});

/** Texts over a cell, from the first row on. */
function columnAbove(grid: MemoryGrid, name: string, { column, row }: { column: number; row: number }) {
  const { id } = grid.sheets().find((sheet) => sheet.name === name) ?? { id: "" };
  const area = { row: 0, column: column - 1, rowCount: row - 1, columnCount: 1 };
  return grid.cells(id, area).map(([cell]) => cell?.value ?? "");
}

/** Somebody pasted cells that are locked over all of a sheet. */
function allLocked(draft: WorkbookDraft, name: string): WorkbookDraft {
  const locked = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(locked)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value).map(([key, one]) => [key, key === "unlocked" ? false : locked(one)]),
          )
        : value;
  const sheets = draft.sheets.map((sheet) => (sheet.name === name ? locked(sheet) : sheet));
  return { ...draft, sheets: sheets as WorkbookDraft["sheets"] };
}
