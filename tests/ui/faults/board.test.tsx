/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { catalogueWorkbook, defaultCatalogue } from "../../../src/core/catalogue";
import { type WorkbookDraft, writeWorkbook } from "../../../src/core/workbook";
import { localBoard } from "../../../src/host/browser";
import { memoryGrid } from "../../../src/host/emulation";
import { nodeHost } from "../../../src/host/node";
import { returned } from "../../support/returned-file";
import { entriesOf, partsOf, sheetXml, SHEET } from "../../support/xlsx-by-hand";
import { zipByHand } from "../../support/zip-by-hand";
import { BoardAtWork, chosenFile } from "../board/board-under-test";
import { choose } from "../board/choose-files";
import { alertSaying, fullStorage, openBeside, press } from "./pane-beside-excel";

/** What goes wrong while a board merges and keeps its catalogue: told with a remedy, and nothing done so far is lost. */

jest.setTimeout(120_000);

const anyWorkbook: WorkbookDraft = { sheets: [{ name: "Sheet1", rows: [] }] };
const binhTan = chosenFile("binh-tan.xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 3 }));
const tayThuan = chosenFile("tay-thuan.xlsx", returned({ orgUnit: "XA_21814", soHoiNghi: 4 }));

async function mergeFiles(user: UserEvent, ...files: readonly File[]) {
  await choose(() => press(user, "Chọn tệp để tổng hợp"), ...files);
}

const openMerge = (draft = anyWorkbook, board = new BoardAtWork()) => {
  const grid = memoryGrid(draft);
  return { board, ...openBeside(grid, { view: "merge", board }) };
};

describe("Excel will not open the summary as a new workbook", () => {
  test("its sheets go into the open one", async () => {
    const { user, grid, controls } = openMerge();
    controls.refuseNewWorkbooks();
    await mergeFiles(user, binhTan, tayThuan);
    await press(user, "Mở bảng tổng hợp");
    await alertSaying(/Excel không cho mở thành tệp mới.*thêm trang vào tệp đang mở, hoặc tải tệp về máy/);
    await press(user, "Chèn vào sổ tính đang mở");
    expect(await screen.findByText(/^Đã chèn các trang: .*Tổng quan/)).toBeTruthy();
    const overview = grid.sheets().find(({ name }) => name === "Tổng quan")?.id ?? "";
    expect(grid.usedArea(overview)).toBeDefined();
  });

  test("nor take its sheets: the file itself is still to be had", async () => {
    const { user, grid, controls, board } = openMerge({ ...anyWorkbook, lockStructure: true });
    controls.refuseNewWorkbooks();
    await mergeFiles(user, binhTan);
    await press(user, "Mở bảng tổng hợp");
    await press(user, "Chèn vào sổ tính đang mở");
    await alertSaying(/Cấu trúc của tệp đang được bảo vệ.*Protect Workbook/);
    expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
    await press(user, "Tải tệp về");
    await screen.findByText(/^Đã yêu cầu trình duyệt tải tệp Tong-hop_2024-H1\.xlsx/);
    expect(board.savedFiles.has("Tong-hop_2024-H1.xlsx")).toBe(true);
  });

  test("and breaks off while it takes them: no half summary stays", async () => {
    const { user, grid, controls } = openMerge();
    controls.refuseNewWorkbooks();
    await mergeFiles(user, binhTan);
    await press(user, "Mở bảng tổng hợp");
    controls.failOnceAfterChanges(4, "GeneralException");
    await press(user, "Chèn vào sổ tính đang mở");
    await alertSaying(/Excel từ chối thực hiện.*Hãy thử lại/);
    expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
    await press(user, "Chèn vào sổ tính đang mở");
    expect(await screen.findByText(/^Đã chèn các trang: /)).toBeTruthy();
  });
});

test("the workbook is closed while files are merged: the merge ends, and its file is to be had", async () => {
  const board = new BoardAtWork();
  let release = () => {};
  board.held = new Promise((resolve) => (release = resolve));
  const { user, controls } = openMerge(anyWorkbook, board);
  await mergeFiles(user, binhTan, tayThuan);
  await screen.findByRole("region", { name: "Đang tổng hợp" });
  controls.close();
  release();
  expect(await screen.findByRole("heading", { name: /^2\/\d+ đơn vị đã gửi/ })).toBeTruthy();
  await press(user, "Mở bảng tổng hợp");
  await alertSaying(/Excel không cho mở thành tệp mới/);
  await press(user, "Chèn vào sổ tính đang mở");
  await alertSaying(/Mất kết nối với tệp.*Hãy mở lại tệp/);
  await press(user, "Tải tệp về");
  await screen.findByText(/^Đã yêu cầu trình duyệt tải tệp Tong-hop_2024-H1\.xlsx/);
});

const whole = returned({ orgUnit: "XA_21811" });

/** How a file may be wrong, each a little differently, and what of the reason must be read. */
const WRONG: readonly (readonly [name: string, bytes: (at: number) => Uint8Array, reason: RegExp])[] = [
  ["van-ban", (at) => Buffer.from(`STT;Họ tên\n${at};A`), /không phải tệp Excel/],
  ["cut", (at) => whole.subarray(0, 4000 + at), /cắt cụt/],
  ["mat-khau", (at) => zipByHand(entriesOf(numbered(at)).map((one) => ({ ...one, flags: 1 }))), /mật khẩu/],
  [
    "word",
    (at) => zipByHand([{ name: "word/document.xml", content: `<x>${at}</x>` }]),
    /không có bảng tính nào/,
  ],
  ["so-khac", (at) => writeWorkbook({ sheets: [{ name: `S${at}`, rows: [] }] }), /Không tìm thấy trang bìa/],
];

const numbered = (at: number) => partsOf({ parts: { "docProps/number.xml": `<x>${at}</x>` } });

/** A sheet of 30 MB in some thirty kilobytes. */
function swollen(): Uint8Array {
  const parts = partsOf({ parts: { [SHEET]: sheetXml(" ".repeat(30_000_000)) } });
  return zipByHand(entriesOf(parts));
}

test("300 wrong files chosen with two good ones: each is named with its reason, the good ones are merged", async () => {
  const wrong: { file: File; reason: RegExp }[] = [
    { file: chosenFile("trong.xlsx", ""), reason: /Tệp rỗng/ },
    { file: chosenFile("phinh.xlsx", Uint8Array.from(swollen())), reason: /gấp hơn 250 lần bản nén/ },
  ];
  for (let at = 2; at < 300; at += 1) {
    const [name, bytes, reason] = WRONG[at % WRONG.length] ?? ["", () => new Uint8Array(), /^$/];
    wrong.push({ file: chosenFile(`${name}-${at}.xlsx`, Uint8Array.from(bytes(at))), reason });
  }
  const { user } = openMerge();
  await mergeFiles(user, ...wrong.map(({ file }) => file), binhTan, tayThuan);
  // By text and selector: asking for roles takes seconds where so much is on the page.
  expect(await screen.findByText(/^2\/\d+ đơn vị đã gửi/, undefined, { timeout: 90_000 })).toBeTruthy();
  const letters = () => [...document.querySelectorAll('button[aria-label^="Sao chép thư trả lại: "]')];
  await waitFor(() => expect(letters()).toHaveLength(50));
  while (letters().length < 300)
    fireEvent.click(screen.getByText(`Hiện thêm (còn ${300 - letters().length})`));
  const told = new Map(
    letters().map((one) => [nameIn(one.getAttribute("aria-label")), one.closest("li")?.textContent]),
  );
  for (const { file, reason } of wrong) expect(told.get(file.name)).toMatch(reason);
});

const nameIn = (label: string | null): string => label?.replace("Sao chép thư trả lại: ", "") ?? "";

describe("a catalogue that does not parse", () => {
  const own = { ...defaultCatalogue, name: "Khoa giáo của huyện", version: "2024.2" };
  const kept = () => ({ name: "cua-huyen.xlsx", bytes: writeWorkbook(catalogueWorkbook(own), nodeHost) });

  function openCatalogue(draft: WorkbookDraft) {
    const board = new BoardAtWork();
    board.catalogueKept = kept();
    const grid = memoryGrid(draft, { name: "danh-muc.xlsx" });
    return { board, ...openBeside(grid, { view: "catalogue", board }) };
  }

  test("in the open workbook: its errors are told, the catalogue used so far stays, until they are mended", async () => {
    const { user, grid, board } = openCatalogue(catalogueWorkbook(defaultCatalogue));
    const units = grid.sheets().find(({ name }) => name === "Đơn vị")?.id ?? "";
    const area = { row: 0, column: 0, rowCount: 60, columnCount: 1 };
    const codes = grid.cells(units, area).map(([cell]) => cell?.value);
    const row = codes.findIndex((code) => String(code).startsWith("XA_")) + 1;
    expect(row).toBeGreaterThan(1);
    grid.typeIn("Đơn vị", row, 1, String(codes[row]));
    await press(user, "Kiểm tra danh mục đang mở");
    await screen.findByText(/^“danh-muc\.xlsx” còn \d+ lỗi/);
    expect(screen.queryByRole("button", { name: "Dùng danh mục này" })).toBeNull();
    expect(screen.getByText("Khoa giáo của huyện, phiên bản 2024.2")).toBeTruthy();
    expect(board.catalogueKept?.name).toBe("cua-huyen.xlsx");

    grid.typeIn("Đơn vị", row, 1, String(codes[row - 1]));
    await press(user, "Kiểm tra danh mục đang mở");
    await press(user, "Dùng danh mục này");
    await screen.findByText("Khoa giáo 2024, phiên bản 2024.1");
  });

  test.each([
    ["rubbish", chosenFile("khac.xlsx", "rubbish"), /không phải tệp Excel/],
    ["a file moved since it was chosen", movedFile("danh-muc-moi.xlsx"), /Không mở được.*chép lại tệp/],
  ])("in a file: %s is told, and the catalogue used so far stays", async (_, file, said) => {
    const { user, board } = openCatalogue(anyWorkbook);
    await choose(() => press(user, "Chọn tệp danh mục"), file);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.getByText("Khoa giáo của huyện, phiên bản 2024.2")).toBeTruthy();
    expect(board.catalogueKept?.name).toBe("cua-huyen.xlsx");
  });

  test("a workbook closed before it is looked through: told, with a way to try again", async () => {
    const { user, controls } = openCatalogue(catalogueWorkbook(defaultCatalogue));
    await screen.findByText("Khoa giáo của huyện, phiên bản 2024.2");
    controls.close();
    await press(user, "Kiểm tra danh mục đang mở");
    const alert = await alertSaying(/Mất kết nối với tệp.*Hãy mở lại tệp/);
    expect(within(alert).getByRole("button", { name: "Thử lại" })).toBeTruthy();
  });

  test("where the storage of this machine is full a new catalogue is used all the same, and that is said", async () => {
    const board = Object.assign(new BoardAtWork(), { kept: localBoard(fullStorage()) });
    const { user, controls } = openBeside(memoryGrid(catalogueWorkbook(own)), { view: "catalogue", board });
    await press(user, "Kiểm tra danh mục đang mở");
    await press(user, "Dùng danh mục này");
    const warned = looksOf(await alertSaying(/Máy này không cho lưu tạm/));
    expect(screen.getByText("Khoa giáo của huyện, phiên bản 2024.2")).toBeTruthy();
    // It is a warning to the eye too: an error looks otherwise.
    controls.close();
    await press(user, "Kiểm tra danh mục đang mở");
    expect(looksOf(await alertSaying(/Mất kết nối với tệp/))).not.toBe(warned);
  });
});

const looksOf = (alert: HTMLElement): string | undefined => alert.querySelector(".fui-MessageBar")?.className;

/** As a browser hands over a file that is no longer where it was. */
function movedFile(name: string): File {
  const gone = new DOMException("A requested file could not be found.", "NotFoundError");
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.reject(gone) });
}
