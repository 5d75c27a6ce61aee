/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import {
  type Catalogue,
  catalogueIndex,
  catalogueWorkbook,
  readCatalogue,
  shippedCatalogue,
} from "../../../src/core/catalogue";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { docxDraft } from "../../support/docx-draft";
import { OpenBook } from "../../support/a-spreadsheet";
import { findHeading, openPane } from "../pane-under-test";
import { BoardAtWork } from "./board-under-test";

jest.setTimeout(120_000);
// Every browser and its workers have them; jsdom has none.
Object.assign(globalThis, { TextEncoder, TextDecoder });

const province = shippedCatalogue("gia-lai-2026")!;
const press = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

async function openOn(catalogue: Catalogue) {
  const board = new BoardAtWork();
  const bytes = writeWorkbook(catalogueWorkbook(catalogue), nodeHost);
  board.catalogueKept = { name: "cua-ban.xlsx", bytes };
  const pane = openPane(new OpenBook(catalogueWorkbook(catalogue), "danh-muc.xlsx"), {
    view: "catalogue",
    board,
  });
  await screen.findByText("Danh mục riêng: cua-ban.xlsx");
  return { ...pane, board };
}

function kept(board: BoardAtWork): Catalogue {
  const workbook = readWorkbook(board.catalogueKept?.bytes ?? new Uint8Array(), nodeHost);
  const catalogue = workbook.ok ? readCatalogue(workbook.value) : workbook;
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  return catalogue.value;
}

async function beginInOctober(user: UserEvent): Promise<void> {
  await press(user, "Nhập, đổi tên, chia đơn vị");
  await findHeading("Nhập, đổi tên, chia đơn vị");
  const day = screen.getByLabelText(/Đơn vị mới có từ ngày/);
  await user.clear(day);
  await user.type(day, "1/10/2026{Enter}");
}

async function choose(user: UserEvent, field: RegExp, typed: string, name: string): Promise<void> {
  await user.type(screen.getByLabelText(field, { selector: "input" }), typed);
  await press(user, `Chọn ${name}`);
}

test("two communes are merged in three steps: looked through, taken into use, and taken back", async () => {
  const { user, board } = await openOn(province);
  await beginInOctober(user);
  await choose(user, /Tìm đơn vị kết thúc/, "xa tay son", "Đảng ủy xã Tây Sơn");
  await choose(user, /Tìm đơn vị kết thúc/, "xa binh khe", "Đảng ủy xã Bình Khê");
  await user.type(screen.getByLabelText(/Hoặc đơn vị mới/), "Đảng ủy xã Tây Sơn Mới");
  await screen.findByText("Nhập: 2 đơn vị vào 1 đơn vị.");
  await press(user, "Đơn vị: thêm 1, sửa 2, bỏ 0");
  await screen.findByText(
    /Sửa XA25_21808.*Hiệu lực đến: – → 30\/09\/2026; Đơn vị kế tục: – → DV26_TAYSONMOI/,
  );
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText(/^Đang dùng danh mục “cua-ban.xlsx”/);
  const index = catalogueIndex(kept(board));
  expect(index.heirsOf("XA25_21808", "2026-10-01")).toMatchObject({ unit: { code: "DV26_TAYSONMOI" } });
  await press(user, "Hoàn tác");
  expect(kept(board).orgUnits).toEqual(province.orgUnits);
});

test("a succession that cannot be says why, and nothing can be taken", async () => {
  const { user } = await openOn(province);
  await beginInOctober(user);
  await choose(user, /Tìm đơn vị kết thúc/, "xa tay son", "Đảng ủy xã Tây Sơn");
  await user.type(screen.getByLabelText(/Hoặc đơn vị mới/), "Đảng ủy xã Bình Khê");
  await screen.findByText(/trùng với một đơn vị khác/);
  expect(screen.queryByRole("button", { name: "Đồng ý, dùng danh mục mới" })).toBeNull();
});

test("the next year is laid by the board's profile, looked through and taken into use", async () => {
  const holidays = [...province.holidays, { day: "2027-01-01", name: "Tết Dương lịch" }];
  const { user, board } = await openOn({ ...province, holidays });
  await press(user, "Thêm năm sau");
  await user.selectOptions(screen.getByLabelText("Kỳ báo cáo tính"), "mid-month");
  await user.type(screen.getByLabelText(/Hạn gửi sau ngày chốt/), "2");
  await screen.findByText(/bắt đầu từ 01\/01\/2027, ngay sau ngày kết thúc của năm trước/);
  await press(user, "Kỳ báo cáo: thêm 19, sửa 0, bỏ 0");
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText(/^Đang dùng danh mục “cua-ban.xlsx”/);
  expect(screen.queryByRole("region", { name: "Thay đổi trong danh mục" })).toBeNull();
  expect(kept(board).periods.find(({ id }) => id === "2027-M01")).toMatchObject({
    ...{ from: "2027-01-01", to: "2027-01-14", dueDate: "2027-01-18", workingDays: 2 },
  });
});

test("without that year's holidays no due date is worked out, which is said, and the year is not taken so", async () => {
  const { user, board } = await openOn(province);
  await press(user, "Thêm năm sau");
  await user.type(screen.getByLabelText(/Hạn gửi sau ngày chốt/), "2");
  expect(await screen.findAllByText(/Chưa có danh sách ngày nghỉ năm/)).toHaveLength(2);
  await press(user, "Đồng ý, dùng danh mục mới");
  expect((await screen.findAllByRole("alert")).length).toBeGreaterThan(0);
  expect(kept(board).periods).toEqual(province.periods);
});

test("a request is begun from last time's, narrowed, and what is issued and who is missing follow it", async () => {
  const { user, board } = await openOn(province);
  await press(user, "Yêu cầu báo cáo");
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "2026");
  await press(user, /^Biểu phải gửi/);
  await user.click(await screen.findByRole("checkbox", { name: /^KG01 / }));
  await press(user, /^Đơn vị, loại đơn vị phải gửi/);
  await user.click(await screen.findByRole("checkbox", { name: "Đảng ủy xã, phường" }));
  const day = screen.getByLabelText(/^Hạn gửi/);
  await user.clear(day);
  await user.type(day, "10/1/2027{Enter}");
  expect(screen.queryByRole("button", { name: "Công văn đề nghị báo cáo (Word)" })).toBeNull();
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText(/^Đang dùng danh mục “cua-ban.xlsx”/);
  await press(user, "Công văn đề nghị báo cáo (Word)");
  await screen.findByText(/^Đã yêu cầu tải về CONG_VAN_2026\.docx/);
  const letter = JSON.stringify(docxDraft(board.savedFiles.get("CONG_VAN_2026.docx") ?? new Uint8Array()));
  expect(letter).toContain("chậm nhất ngày 10/01/2027");
  expect(letter).not.toContain("Đảng ủy xã, phường");
  const index = catalogueIndex(kept(board));
  expect(index.reportingUnits("2026").some(({ kind }) => kind === "dang_uy_xa_2025")).toBe(false);
  const owed = index.owed("SO_YT", "2026");
  expect(owed.map(({ template }) => template.code)).toContain("KG00");
  expect(owed.map(({ template }) => template.code)).not.toContain("KG01");
  expect(owed.length).toBeGreaterThan(2);
  expect(owed.every(({ dueDate }) => dueDate === "2027-01-10")).toBe(true);
  expect(index.owed("XA25_21808", "2026-H1")).toEqual(catalogueIndex(province).owed("XA25_21808", "2026-H1"));
});

test("once a request is agreed upon the page stays with its period, and what was taken out can be put back", async () => {
  const { user, board } = await openOn(province);
  await press(user, "Yêu cầu báo cáo");
  const period = () => screen.findByLabelText<HTMLSelectElement>("Kỳ báo cáo");
  const chosen = (await period()).value;
  expect(screen.queryByRole("button", { name: "Đồng ý, dùng danh mục mới" })).toBeNull();
  const day = screen.getByLabelText(/^Hạn gửi/);
  await user.clear(day);
  await user.type(day, "5/1/2020{Enter}");
  await press(user, "Đồng ý, dùng danh mục mới");
  await waitFor(() =>
    expect(kept(board).periods.find(({ id }) => id === chosen)?.dueDate).toBe("2020-01-05"),
  );
  expect((await period()).value).toBe(chosen);

  await user.selectOptions(await period(), "2026");
  await press(user, /^Biểu phải gửi/);
  const form = () => screen.findByRole<HTMLInputElement>("checkbox", { name: /^KG01 / });
  const asked = () => kept(board).assignments.some((one) => one.period === "2026" && one.template === "KG01");
  expect(asked()).toBe(true);
  for (const isAsked of [false, true]) {
    await user.click(await form());
    await press(user, "Đồng ý, dùng danh mục mới");
    await waitFor(() => expect(asked()).toBe(isAsked));
    expect((await form()).checked).toBe(isAsked);
  }
});

test("a board without a catalogue of its own is asked which shipped one it starts from, until it has one", async () => {
  const board = new BoardAtWork();
  const { user } = openPane(new OpenBook(catalogueWorkbook(province), "x.xlsx"), {
    view: "catalogue",
    board,
  });
  await press(user, "Bắt đầu từ “Khoa giáo Gia Lai 2026”");
  await screen.findByText(/^Khoa giáo Gia Lai 2026, phiên bản/);
  expect(screen.queryByRole("region", { name: "Bắt đầu từ danh mục nào?" })).toBeNull();
  expect(kept(board).orgUnits).toEqual(province.orgUnits);
});
