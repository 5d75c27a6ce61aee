/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { type Catalogue, defaultCatalogue, readCatalogue } from "../../../src/core/catalogue";
import { readWorkbook } from "../../../src/core/workbook";
import { type FormSheet, formBytes, LABOUR, TRAINING } from "../../support/a-form";
import { OLD_FORM } from "../../support/an-old-form";
import { OpenBook } from "../../support/a-spreadsheet";
import { findHeading, openPane } from "../pane-under-test";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import { press } from "./merge-under-test";

jest.setTimeout(120_000);

async function openForms(...forms: readonly (readonly [name: string, bytes: Uint8Array | string])[]) {
  const board = new BoardAtWork();
  const pane = openPane(new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] }), {
    ...{ view: "catalogue", board },
  });
  await press(pane.user, "Nhập biểu có sẵn");
  await findHeading("Nhập biểu có sẵn");
  const files = forms.map(([name, bytes]) => chosenFile(name, bytes));
  await choose(() => press(pane.user, "Chọn tệp biểu"), ...files);
  return { ...pane, board };
}

function kept({ catalogueKept }: BoardAtWork): Catalogue {
  const workbook = readWorkbook(catalogueKept?.bytes ?? new Uint8Array());
  const catalogue = workbook.ok ? readCatalogue(workbook.value) : workbook;
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  return catalogue.value;
}

const table = (name: string) => screen.findByRole("region", { name });
const fillIn = async (user: UserEvent, field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.type(field, text);
};

/** Nothing in it says what a result is. */
const UNCLEAR: FormSheet = {
  rows: [["BIỂU KẾT QUẢ"], [], ["TT", "Tên đơn vị", "Vùng lõi"], [1, "_", "_"], [2, "_", "_"]],
  merges: ["A1:C1"],
};

const LESSONS = "BÁO CÁO TÌNH HÌNH MỞ LỚP BỒI DƯỠNG NĂM 2024";

test("a form is read column by column, mended in place, assigned by kind, taken into use, and taken back", async () => {
  const { user, board } = await openForms(["mo-lop.xlsx", formBytes(TRAINING)]);
  const card = within(await table(LESSONS));
  await press(user, /^Các cột khác/);
  await press(user, /^D · Số học viên › Tổng số/);
  await fillIn(user, card.getByLabelText("Tên cột"), "Số học viên");
  await fillIn(user, card.getByLabelText("Đơn vị tính"), "người");
  await user.click(card.getByRole("checkbox", { name: "Bắt buộc điền" }));
  const preview = within(card.getByRole("region", { name: `Xem trước biểu mẫu: ${LESSONS}` }));
  expect(preview.getByRole("columnheader", { name: "Số học viên (người) *" })).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Theo loại đơn vị" }));
  await user.click(await screen.findByRole("checkbox", { name: "Đảng ủy xã, thị trấn" }));
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findAllByText(/BM01/);
  const { templates, assignments } = kept(board);
  expect(templates.at(-1)?.fields.find(({ key }) => key === "soHocVien")).toMatchObject({
    ...{ label: "Số học viên", aliases: ["Tổng số"], unitOfMeasure: "người", required: true },
  });
  expect(assignments.filter(({ template }) => template === "BM01")).toMatchObject([
    { orgUnit: "@dang_uy_xa", duty: "mandatory" },
  ]);
  await press(user, "Hoàn tác");
  await waitFor(() => expect(board.catalogueKept).toBeUndefined());
});

test("what is in doubt stands first and open, with the cells it was read from; a look at it is an answer", async () => {
  const { user } = await openForms(["ket-qua.xlsx", formBytes(UNCLEAR)]);
  const doubt = within(await screen.findByRole("region", { name: "C · Vùng lõi" }));
  expect(doubt.getByText("cần xem lại")).toBeTruthy();
  expect(doubt.getByRole("table", { name: "Trong biểu gốc, cột C" }).textContent).toContain("Vùng lõi");
  await user.click(doubt.getByRole("button", { name: /^Đúng như vậy/ }));
  expect(doubt.getByText("đã xem")).toBeTruthy();
});

test("a form with figures is tried on them at once, and anew after a change", async () => {
  const { user } = await openForms(["lop-hoc.xlsx", formBytes(OLD_FORM)]);
  await press(user, /^Thử ngay trên số liệu của biểu/);
  await screen.findByText(/^Đọc được 2 dòng số liệu; 2 chỗ/);
  await press(user, /^Các cột khác/);
  await press(user, /^B · Lớp bồi dưỡng/);
  const card = await table("THỐNG KÊ CÁC LỚP HỌC");
  await user.selectOptions(within(card).getAllByLabelText("Kiểu")[0]!, "integer");
  expect(screen.queryByText(/^Đọc được 2 dòng/)).toBeNull();
});

test("a form that is in the catalogue already is not said to be added: not before, and not after units are asked for it", async () => {
  const { user, board } = await openForms(["mo-lop.xlsx", formBytes(TRAINING)]);
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText("Đã đưa vào danh mục: BM01.");
  await choose(() => press(user, "Chọn tệp biểu"), chosenFile("mo-lop.xlsx", formBytes(TRAINING)));
  await screen.findByText("Danh mục đã có sẵn, không thêm lần nữa: BM01.");
  expect(screen.queryByRole("button", { name: "Đồng ý, dùng danh mục mới" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Theo loại đơn vị" }));
  await user.click(await screen.findByRole("checkbox", { name: "Đảng ủy xã, thị trấn" }));
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText("Không thêm biểu nào, vì danh mục đã có sẵn: BM01. Đã ghi đơn vị phải gửi.");
  expect(screen.queryByText(/^Đã đưa vào danh mục/)).toBeNull();
  expect(kept(board).templates).toHaveLength(defaultCatalogue.templates.length + 1);
});

test("several files, sheets and tables at once: other sheets go in only if they are chosen", async () => {
  const other: FormSheet = { ...LABOUR, name: "Mẫu 03" };
  const { user, board } = await openForms(["hai-trang.xlsx", formBytes(TRAINING, other)]);
  await screen.findByText(/^Đọc được 2 bảng trong 1 tệp/);
  await screen.findByText(/^Đưa 1 biểu mẫu vào danh mục/);
  await user.click(screen.getByRole("checkbox", { name: /^Đưa vào danh mục: BÁO CÁO THÔNG TIN LAO ĐỘNG/ }));
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findAllByText(/BM01, BM02/);
  expect(kept(board).templates.at(-1)?.presetRows).toHaveLength(6);
});

test("what is no form is told with what was understood, and the others go in; the catalogue is never half-changed", async () => {
  const letter = formBytes({ rows: [["Kính gửi: Ban Tuyên giáo"], ["Nơi nhận"]] });
  const { user, board } = await openForms(
    ["thu.xlsx", letter],
    ["hong.xlsx", "PK"],
    ["anh.png", "x"],
    ["mo-lop.xlsx", formBytes(TRAINING)],
  );
  const told = await screen.findByRole("region", { name: /^thu\.xlsx/ });
  expect(told.textContent).toMatch(/không thấy bảng nào/);
  expect((await screen.findByRole("region", { name: "hong.xlsx" })).textContent).toMatch(/Lỗi/);
  await screen.findByText(/anh\.png/);
  expect(board.catalogueKept).toBeUndefined();
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findAllByText(/BM01/);
  expect(kept(board).templates).toHaveLength(defaultCatalogue.templates.length + 1);
});

test("a column that is left out goes into no template", async () => {
  const { user, board } = await openForms(["mo-lop.xlsx", formBytes(TRAINING)]);
  await press(user, /^Các cột khác/);
  await press(user, /^H · Ghi chú/);
  await user.click(screen.getByRole("checkbox", { name: "Không đưa cột này vào biểu mẫu" }));
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findAllByText(/BM01/);
  expect(
    kept(board)
      .templates.at(-1)
      ?.fields.map(({ key }) => key),
  ).not.toContain("ghiChu");
});

test("two tables on one protected sheet are two templates, and that it is protected is told", async () => {
  const twoTables: FormSheet = {
    ...{ name: "Hai bảng", isProtected: true },
    rows: [
      ["I. LỚP HỌC"],
      ["TT", "Tên lớp", "Số học viên"],
      [1, "_", "_"],
      [2, "_", "_"],
      [],
      ["II. HỘI THI"],
      ["TT", "Tên hội thi", "Số người dự thi"],
      [1, "_", "_"],
      [2, "_", "_"],
    ],
    merges: ["A1:C1", "A6:C6"],
  };
  const { user, board } = await openForms(["hai-bang.xlsx", formBytes(twoTables)]);
  const sheet = await screen.findByRole("region", { name: "hai-bang.xlsx, trang “Hai bảng”" });
  expect(sheet.textContent).toMatch(/Trang được khóa/);
  expect(within(sheet).getAllByRole("checkbox", { name: /^Đưa vào danh mục/ })).toHaveLength(2);
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findAllByText(/BM01, BM02/);
  expect(
    kept(board)
      .templates.slice(-2)
      .map(({ fields }) => fields.map(({ label }) => label)),
  ).toEqual([
    ["Tên lớp", "Số học viên"],
    ["Tên hội thi", "Số người dự thi"],
  ]);
});
