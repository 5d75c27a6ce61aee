/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { unzipSync } from "fflate";
import { refused } from "../../../src/core/base";
import { catalogueWorkbook, defaultCatalogue, readCatalogue } from "../../../src/core/catalogue";
import { carriedReport } from "../../../src/core/templates";
import { readArchive, readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { OpenBook } from "../../support/a-spreadsheet";
import { findHeading, openPane } from "../pane-under-test";
import { BINH_TAN, aBoard } from "../../support/a-board";
import { anOpenBook } from "../../support/an-open-report";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";

jest.setTimeout(120_000);

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const press = async (user: UserEvent, name: string | RegExp) => user.click(await button(name));

const own = { ...defaultCatalogue, name: "Khoa giáo của huyện", version: "2024.2" };
const openCatalogue = () => new OpenBook(catalogueWorkbook(own), "danh-muc.xlsx");

function openPage(
  book = openCatalogue(),
  board = new BoardAtWork(),
  given: Parameters<typeof openPane>[1] = {},
) {
  return { book, board, ...openPane(book, { view: "catalogue", board, ...given }) };
}

test("the catalogue in use is told, and opens as a workbook to be edited", async () => {
  const opened: Uint8Array[] = [];
  const openAsNew = async (bytes: Uint8Array) => {
    opened.push(bytes);
    return { ok: true as const, value: undefined, issues: [] };
  };
  const { user } = openPage(undefined, undefined, { spreadsheet: { openAsNew } });
  const card = within(await screen.findByRole("region", { name: "Danh mục đang dùng" }));
  expect(card.getByText("Khoa giáo 2024, phiên bản 2024.1")).toBeTruthy();
  expect(card.getByText(/^\d+ văn bản, \d+ đơn vị, \d+ kỳ báo cáo, \d+ biểu mẫu$/)).toBeTruthy();
  await press(user, "Mở danh mục để sửa");
  await screen.findByText(/^Đã yêu cầu Excel mở thành sổ tính mới/);
  const workbook = readWorkbook(opened[0] ?? new Uint8Array(), nodeHost);
  expect(workbook.ok && readCatalogue(workbook.value)).toMatchObject({ ok: true, value: defaultCatalogue });
});

test("the open catalogue is checked, taken into use, kept, and given back", async () => {
  const { user, board } = openPage();
  await press(user, "Kiểm tra danh mục đang mở");
  await screen.findByText(/^“danh-muc\.xlsx” dùng được/);
  await press(user, "Dùng danh mục này");
  await screen.findByText("Khoa giáo của huyện, phiên bản 2024.2");
  expect(board.catalogueKept?.name).toBe("danh-muc.xlsx");
  await press(user, "Về danh mục gốc");
  await screen.findByText("Khoa giáo 2024, phiên bản 2024.1");
  expect(board.catalogueKept).toBeUndefined();
  await press(user, "Hoàn tác");
  await screen.findByText("Khoa giáo của huyện, phiên bản 2024.2");
  expect(board.catalogueKept?.name).toBe("danh-muc.xlsx");
});

test("of a report form that lies open one sentence says that it is none, and what to open", async () => {
  const { user } = openPage(anOpenBook());
  await press(user, "Kiểm tra danh mục đang mở");
  expect(
    await screen.findByText(
      /^Tệp này là biểu mẫu báo cáo, không phải danh mục\. Hãy bấm “Mở danh mục để sửa”/,
    ),
  ).toBeTruthy();
  expect(screen.queryByText(/Hãy sửa rồi kiểm tra lại/)).toBeNull();
  expect(screen.queryByText(/^Không có trang/)).toBeNull();
});

test("a workbook that has nothing of a catalogue is told to be none, once", async () => {
  const { user } = openPage(new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] }));
  await press(user, "Kiểm tra danh mục đang mở");
  expect(await screen.findByText(/^Tệp này không có trang nào của danh mục/)).toBeTruthy();
  expect(screen.queryByText(/^Không có trang/)).toBeNull();
});

test("a catalogue that could not be kept is used, and no good news stands above that", async () => {
  const board = new BoardAtWork();
  const full = { code: "browser.storage-refused", severity: "warning", where: {} } as const;
  Object.assign(board.kept, { keepCatalogue: () => refused(full) });
  const { user } = openPage(undefined, board);
  await press(user, "Kiểm tra danh mục đang mở");
  await press(user, "Dùng danh mục này");
  await screen.findByText("Khoa giáo của huyện, phiên bản 2024.2");
  const alerts = screen.getAllByRole("alert").map(({ textContent }) => textContent);
  expect(alerts.join()).toContain("Máy này không cho lưu tạm");
  expect(screen.queryByText(/^Đang dùng danh mục/)).toBeNull();
});

test("the catalogue used last time is used again", async () => {
  const board = new BoardAtWork();
  board.catalogueKept = { name: "cua-huyen.xlsx", bytes: writeWorkbook(catalogueWorkbook(own), nodeHost) };
  openPage(undefined, board);
  expect(await screen.findByText("Khoa giáo của huyện, phiên bản 2024.2")).toBeTruthy();
  expect(screen.getByText("Danh mục riêng: cua-huyen.xlsx")).toBeTruthy();
});

test("a kept catalogue that can no longer be read is told, and the shipped one stands in", async () => {
  const board = new BoardAtWork();
  board.catalogueKept = { name: "cua-huyen.xlsx", bytes: new Uint8Array([1, 2, 3]) };
  openPage(undefined, board);
  expect(await screen.findByText("Khoa giáo 2024, phiên bản 2024.1")).toBeTruthy();
  expect(screen.getByText("Lỗi:").closest("[role=alert]")).toBeTruthy();
});

test("each finding in the open catalogue leads to its cell, and stands in the way of using it", async () => {
  const book = openCatalogue();
  const sheet = book.open.workbook.sheets.find(({ name }) => name === "Văn bản")?.name ?? "";
  const row = book.open.workbook.sheets.find(({ name }) => name === sheet)?.rows.at(-1)?.number ?? 0;
  const id = book.at(sheet, row - 1, 1) ?? "";
  book.apply([{ sheet, cells: [{ row, column: 1, value: id }] }]);
  const { user } = openPage(book);
  await press(user, "Kiểm tra danh mục đang mở");
  await screen.findByText(/^“danh-muc\.xlsx” còn \d+ lỗi/);
  expect(screen.queryByRole("button", { name: "Dùng danh mục này" })).toBeNull();
  await user.click((await screen.findAllByRole("button", { name: /^Lỗi: trang “Văn bản”/ }))[0]!);
  await waitFor(() => expect(book.shown.at(-1)).toMatchObject({ sheet }));
});

test("a catalogue file is checked the same way", async () => {
  const { user } = openPage();
  const file = chosenFile("sua.xlsx", writeWorkbook(catalogueWorkbook(own), nodeHost));
  await choose(() => press(user, "Chọn tệp danh mục"), file);
  await screen.findByText(/^“sua\.xlsx” dùng được/);
  await choose(() => press(user, "Chọn tệp danh mục"), chosenFile("khac.xlsx", "rubbish"));
  await screen.findByText(/^“khac\.xlsx” còn 1 lỗi/);
});

test("the reviews of a year are listed with their day", async () => {
  const { user } = openPage();
  await press(user, "Lịch sơ kết, tổng kết");
  expect(await screen.findByText("Tổng kết 20 năm: 40-CT/TW (15/06/2004)")).toBeTruthy();
  expect(screen.getByText("Tròn năm ngày 15/06/2024")).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Năm"), "2025");
  await waitFor(() => expect(screen.queryByText(/40-CT\/TW \(15\/06\/2004\)/)).toBeNull());
});

test("forms are made for the chosen units, given as one archive and one by one", async () => {
  const { user, board } = openPage();
  await press(user, "Phát hành biểu mẫu");
  await findHeading("Phát hành biểu mẫu");
  await user.selectOptions(screen.getByLabelText("Kỳ báo cáo"), "2024-H1");
  await press(user, /^Đơn vị nhận biểu mẫu/);
  await user.click(screen.getByRole("checkbox", { name: "Tất cả các đơn vị" }));
  expect(await button(/^Tạo 0 biểu mẫu/)).toHaveProperty("disabled", true);
  await user.type(screen.getByLabelText("Tìm đơn vị"), "binh tan");
  await user.click(await screen.findByRole("checkbox", { name: /Bình Tân/ }));
  await user.clear(screen.getByLabelText("Tìm đơn vị"));
  await user.type(screen.getByLabelText("Tìm đơn vị"), "tay thuan");
  await user.click(await screen.findByRole("checkbox", { name: /Tây Thuận/ }));
  await press(user, "Tạo 2 biểu mẫu, 6 tháng đầu năm 2024");
  await screen.findByText("Đã tạo 2 tệp biểu mẫu, 6 tháng đầu năm 2024.");
  await press(user, "Tải gói .zip");
  await screen.findByText(/^Đã yêu cầu trình duyệt tải tệp 2024-H1 - Biểu mẫu\.zip/);
  const archive = readArchive(board.savedFiles.get("2024-H1 - Biểu mẫu.zip") ?? new Uint8Array(), nodeHost);
  expect(archive.ok && archive.value.map(({ name }) => name)).toEqual([
    "2024-H1 - Bình Tân.xlsx",
    "2024-H1 - Tây Thuận.xlsx",
  ]);
  await press(user, /^Tải tệp về: .*Bình Tân/);
  await waitFor(() => expect(board.savedFiles.has("2024-H1 - Bình Tân.xlsx")).toBe(true));
  await press(user, "Trở về Danh mục");
  await findHeading("Danh mục");
  // What was done there is not told here.
  expect(screen.queryByText(/^Đã yêu cầu trình duyệt tải tệp/)).toBeNull();
});

test.each([
  ["opens with the forms", false],
  ["does not, where the board says so", true],
])("the pane %s", async (_, isRefused) => {
  const { user, board } = openPage();
  await press(user, "Phát hành biểu mẫu");
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "2024-H1");
  await press(user, /^Đơn vị nhận biểu mẫu/);
  await user.click(screen.getByRole("checkbox", { name: "Tất cả các đơn vị" }));
  await user.type(screen.getByLabelText("Tìm đơn vị"), "binh tan");
  await user.click(await screen.findByRole("checkbox", { name: /Bình Tân/ }));
  const opens = screen.getByRole("checkbox", { name: /^Ngăn tác vụ Khoa giáo tự mở/ });
  expect(opens).toHaveProperty("checked", true);
  if (isRefused) await user.click(opens);
  await press(user, "Tạo 1 biểu mẫu, 6 tháng đầu năm 2024");
  await press(user, /^Tải tệp về: .*Bình Tân/);
  await waitFor(() => expect(board.savedFiles.has("2024-H1 - Bình Tân.xlsx")).toBe(true));
  const parts = Object.keys(unzipSync(board.savedFiles.get("2024-H1 - Bình Tân.xlsx") ?? new Uint8Array()));
  expect(parts.includes("xl/webextensions/taskpanes.xml")).toBe(!isRefused);
});

test("the summary of the period before goes along: each unit's form brings its last figures", async () => {
  const sent = aBoard();
  sent.send("binh-tan.xlsx", { orgUnit: BINH_TAN, conferences: 12 });
  await sent.merge();
  const { user, board } = openPage();
  await press(user, "Phát hành biểu mẫu");
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "2024-Q3");
  await press(user, /^Đơn vị nhận biểu mẫu/);
  await user.click(screen.getByRole("checkbox", { name: "Tất cả các đơn vị" }));
  await user.type(screen.getByLabelText("Tìm đơn vị"), "binh tan");
  await user.click(await screen.findByRole("checkbox", { name: /Bình Tân/ }));
  await choose(() => press(user, "Chọn bảng tổng hợp kỳ trước"), chosenFile("tong-hop.xlsx", sent.book()));
  await press(user, /^Tạo 1 biểu mẫu/);
  await press(user, /^Tải tệp về: .*Bình Tân/);
  await waitFor(() => expect(board.savedFiles.has("2024-Q3 - Bình Tân.xlsx")).toBe(true));
  const book = readWorkbook(board.savedFiles.get("2024-Q3 - Bình Tân.xlsx") ?? new Uint8Array());
  const carried = book.ok ? carriedReport(book.value) : undefined;
  expect(carried?.entries.some(({ texts }) => texts["soHoiNghi"] === "12 lớp")).toBe(true);
});

test("a summary of no earlier period makes no forms, and says why", async () => {
  const sent = aBoard();
  sent.send("binh-tan.xlsx", { orgUnit: BINH_TAN });
  await sent.merge();
  const { user } = openPage();
  await press(user, "Phát hành biểu mẫu");
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "2024-H1");
  await choose(() => press(user, "Chọn bảng tổng hợp kỳ trước"), chosenFile("tong-hop.xlsx", sent.book()));
  await press(user, /^Tạo \d+ biểu mẫu/);
  expect(await screen.findByText(/không trước kỳ 6 tháng đầu năm 2024 đang phát hành/)).toBeTruthy();
});

test("making forms is stopped at once", async () => {
  const board = new BoardAtWork();
  board.held = new Promise(() => {});
  const { user } = openPage(undefined, board);
  await press(user, "Phát hành biểu mẫu");
  await press(user, /^Tạo \d+ biểu mẫu/);
  await press(user, "Dừng");
  expect(await screen.findByText(/^Đã dừng theo yêu cầu/)).toBeTruthy();
  expect(await button(/^Tạo \d+ biểu mẫu/)).toHaveProperty("disabled", false);
});
