/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { readCatalogue } from "../../../src/core/catalogue";
import { readWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { OpenBook } from "../../support/a-spreadsheet";
import { findHeading, openPane } from "../pane-under-test";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";

jest.setTimeout(120_000);

const GUIDE = readFileSync(path.join(__dirname, "../../fixtures/documents/guide.txt"), "utf8");
const NEW = "Kế hoạch số 999-KH/HU ngày 02/01/2024 của Ban Thường vụ Huyện ủy về công tác khoa giáo.";
const NEAR = "Tiếp tục thực hiện Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư.";

const press = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

async function openGuide(text: string) {
  const opened: Uint8Array[] = [];
  const openAsNew = async (bytes: Uint8Array) => {
    opened.push(bytes);
    return { ok: true as const, value: undefined, issues: [] };
  };
  const board = new BoardAtWork();
  board.guide = text;
  const book = new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] });
  const pane = openPane(book, { view: "catalogue", board, spreadsheet: { openAsNew } });
  await press(pane.user, "Nhập văn bản từ hướng dẫn");
  await findHeading("Nhập văn bản từ hướng dẫn");
  await choose(() => press(pane.user, "Chọn tệp hướng dẫn"), chosenFile("huong-dan.docx", "x"));
  const catalogueOpened = () => {
    const workbook = readWorkbook(opened.at(-1) ?? new Uint8Array(), nodeHost);
    const found = workbook.ok ? readCatalogue(workbook.value) : workbook;
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    return found.value;
  };
  return { ...pane, board, catalogueOpened };
}

test("each document of a guide stands with its sentence, the citation marked, and its task", async () => {
  await openGuide(GUIDE);
  expect(await screen.findByText(/^Tìm thấy 9 văn bản: \d+ đã có/)).toBeTruthy();
  const card = await screen.findByRole("region", { name: "40-CT/TW (15/06/2004)" });
  expect(card.textContent).toMatch(/Đã có trong danh mục.*Tổng kết · Mục II\.2/);
  expect(card.querySelector("mark")?.textContent).toMatch(/^Chỉ thị số 40-CT\/TW/);
  expect(card.querySelector("blockquote")?.textContent).toMatch(
    /Mục II\.2 .*Tổng kết 20 năm thực hiện Chỉ thị/,
  );
});

test("some documents are accepted, edited, and open as a new catalogue", async () => {
  const { user, catalogueOpened } = await openGuide(`${NEW}\nKế hoạch số 77-KH/HU ngày 03/01/2024.\n${NEAR}`);
  const card = within(await screen.findByRole("region", { name: "Kế hoạch 999-KH/HU" }));
  await user.click(card.getByRole("checkbox"));
  await user.click(card.getByRole("button", { name: /^Sửa thông tin/ }));
  const number = card.getByLabelText("Số");
  await user.clear(number);
  await user.type(number, "99");
  const day = screen.getByLabelText("Ngày ban hành");
  await user.clear(day);
  await user.type(day, "5/1/2024");
  await user.tab();
  await user.selectOptions(screen.getByLabelText(/^Nhiệm vụ/), "inspect");
  expect(await screen.findByText("Đã chọn 1 văn bản để đưa vào danh mục.")).toBeTruthy();
  await press(user, "Mở danh mục mới");
  await screen.findByText(/^Đã yêu cầu Excel mở thành sổ tính mới/);
  const { directives, tasks } = catalogueOpened();
  expect(directives.find(({ id }) => id === "99-KH/HU@2024-01-05")).toMatchObject({
    documentType: "Kế hoạch",
    number: "99",
    symbol: "KH/HU",
    issuedOn: "2024-01-05",
  });
  expect(tasks.filter(({ directive }) => directive === "99-KH/HU@2024-01-05")).toMatchObject([
    { kind: "inspect" },
  ]);
  expect(directives.some(({ symbol, number }) => symbol === "KH/HU" && number === "77")).toBe(false);
});

test("a day left blank is blank; what is no day is told, and the day before it holds", async () => {
  const { user } = await openGuide(NEW);
  await user.click(await screen.findByRole("checkbox", { name: /999-KH\/HU/ }));
  await press(user, /^Sửa thông tin/);
  const day = await screen.findByLabelText<HTMLInputElement>("Ngày ban hành");
  expect(day.value).toBe("02/01/2024");
  await user.clear(day);
  await user.type(day, "31/6{Enter}");
  expect(await screen.findByText(/^Chưa đọc được ngày.*hoặc để trống/)).toBeTruthy();
  expect(day.value).toBe("31/6");
  await user.clear(day);
  await user.tab();
  expect(screen.queryByText(/^Chưa đọc được ngày/)).toBeNull();
  await user.type(day, "5/1/2024{Enter}");
  expect(day.value).toBe("05/01/2024");
  expect(document.activeElement).toBe(day);
});

test("what is near a known document waits for an answer; the whole list is accepted by keyboard", async () => {
  const { user, board } = await openGuide(`${NEW}\n${NEAR}`);
  const card = within(await screen.findByRole("region", { name: "Chỉ thị 40-CT/TW" }));
  expect(card.getByRole("checkbox")).toHaveProperty("disabled", true);
  expect(card.getByText("Có phải văn bản sau không?")).toBeTruthy();
  const focusOn = async (name: RegExp) => {
    while (!name.test(document.activeElement?.textContent ?? "")) await user.tab();
  };
  await focusOn(/^Không phải, đây là văn bản mới$/);
  await user.keyboard("{Enter}");
  await focusOn(/^Chọn tất cả$/);
  await user.keyboard("{Enter}");
  await screen.findByText("Đã chọn 2 văn bản để đưa vào danh mục.");
  await focusOn(/^Dùng ngay danh mục mới$/);
  await user.keyboard("{Enter}");
  await screen.findByText(/^Đang dùng danh mục “Danh-muc\.xlsx”/);
  expect(board.catalogueKept?.name).toBe("Danh-muc.xlsx");
  await waitFor(() => expect(screen.getByRole("button", { name: "Chọn tệp hướng dẫn" })).toBeTruthy());
});

test("a pasted text is read; one without documents says so", async () => {
  const { user } = await openGuide("Không nêu văn bản nào.");
  expect(await screen.findByText(/^Không tìm thấy văn bản nào/)).toBeTruthy();
  await user.click(screen.getByLabelText("Hoặc dán nội dung vào đây"));
  await user.paste(NEW);
  await press(user, "Tìm văn bản");
  expect(await screen.findByRole("region", { name: "Kế hoạch 999-KH/HU" })).toBeTruthy();
});

test("a file that cannot be read is told, with the way to try again", async () => {
  const { user, board } = await openGuide("");
  expect((await screen.findByText("Lỗi:")).closest("[role=alert]")).toBeTruthy();
  board.guide = NEW;
  await press(user, "Thử lại");
  expect(await screen.findByRole("region", { name: "Kế hoạch 999-KH/HU" })).toBeTruthy();
});

test("the review goes on after a visit to another page", async () => {
  const { user } = await openGuide(NEW);
  await user.click(await screen.findByRole("checkbox", { name: /999-KH\/HU/ }));
  await press(user, "Trợ giúp");
  await findHeading("Trợ giúp");
  await press(user, "Danh mục");
  await press(user, "Nhập văn bản từ hướng dẫn");
  expect(await screen.findByRole("checkbox", { name: /999-KH\/HU/ })).toHaveProperty("checked", true);
});
