/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { type Catalogue, defaultCatalogue, readCatalogue } from "../../../src/core/catalogue";
import { readWorkbook } from "../../../src/core/workbook";
import { OpenBook } from "../../support/a-spreadsheet";
import { findHeading, openPane } from "../pane-under-test";
import { BoardAtWork } from "./board-under-test";
import { press } from "./merge-under-test";

jest.setTimeout(120_000);

async function openDesign() {
  const board = new BoardAtWork();
  const book = new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] });
  const pane = openPane(book, { view: "catalogue", board });
  await press(pane.user, "Thiết kế biểu mẫu");
  await findHeading("Thiết kế biểu mẫu");
  return { ...pane, board };
}

function kept({ catalogueKept }: BoardAtWork): Catalogue {
  const workbook = readWorkbook(catalogueKept?.bytes ?? new Uint8Array());
  const catalogue = workbook.ok ? readCatalogue(workbook.value) : workbook;
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  return catalogue.value;
}

async function addColumns(user: UserEvent, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await user.type(screen.getByLabelText("Tên cột mới"), `${label}{Enter}`);
}

const fillIn = async (user: UserEvent, field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.type(field, text);
};

test("a template is made from nothing but a title and labels, seen while it is made, and taken into use", async () => {
  const { user, board } = await openDesign();
  await user.type(await screen.findByLabelText("Tên biểu"), "Mở lớp");
  await addColumns(user, "Tên lớp", "Nam", "Nữ", "Tổng số");
  await press(user, /^Tổng số: số nguyên/);
  await user.type(screen.getByLabelText("Tính từ các cột khác, viết bằng lời"), "Nam + Nữ");
  expect(screen.getByText("Hiểu là: Nam + Nữ")).toBeTruthy();
  expect(screen.getByRole("columnheader", { name: "Tên lớp" })).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Tất cả đơn vị phải báo cáo" }));
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText("Đã ghi biểu mẫu BM01 vào danh mục.");
  const { templates, assignments, version } = kept(board);
  expect(version).toBe("2024.2");
  expect(templates.at(-1)).toMatchObject({ code: "BM01", title: "Mở lớp", version: 1 });
  expect(assignments.filter(({ template }) => template === "BM01").length).toBeGreaterThan(3);
});

test("a template in use is changed: its version counts up, what was issued is told to be outdated, and undone", async () => {
  const { user, board } = await openDesign();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Biểu mẫu" }), "KG01");
  await press(user, /^Số hội nghị\/lớp: số nguyên/);
  await fillIn(user, screen.getByLabelText("Tên cột"), "Số cuộc");
  await press(user, "Chuyển “Số cuộc” lên trước");
  expect(await screen.findByText(/^Tệp biểu mẫu đã phát hành .*KG01/)).toBeTruthy();
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText("Đã ghi biểu mẫu KG01 vào danh mục.");
  const before = defaultCatalogue.templates.find(({ code }) => code === "KG01");
  const after = kept(board).templates.find(({ code }) => code === "KG01");
  expect(after?.version).toBe((before?.version ?? 0) + 1);
  expect(after?.rules).toEqual(before?.rules);
  await press(user, "Hoàn tác");
  await waitFor(() => expect(board.catalogueKept).toBeUndefined());
});

test("a code that another template bears is refused, and the catalogue stays as it is", async () => {
  const { user, board } = await openDesign();
  await user.type(await screen.findByLabelText("Tên biểu"), "Mở lớp");
  await fillIn(user, screen.getByLabelText("Mã biểu"), "KG01");
  await addColumns(user, "Tên lớp");
  await press(user, "Đồng ý, dùng danh mục mới");
  expect(
    (await screen.findAllByRole("alert")).some(({ textContent }) => /KG01/.test(textContent ?? "")),
  ).toBe(true);
  expect(board.catalogueKept).toBeUndefined();
});

test("a column gets another key: formulas follow, what it touches is said, and a key that clashes is refused with its remedy", async () => {
  const { user, board } = await openDesign();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Biểu mẫu" }), "KG01");
  await press(user, /^Số hội nghị\/lớp: số nguyên/);
  const key = screen.getByRole("textbox", { name: "Mã cột" });
  await fillIn(user, key, "tinBai");
  expect(screen.getByText(/^Mã “tinBai” là của cột khác trong biểu/)).toBeTruthy();
  await fillIn(user, key, "số cuộc");
  expect(screen.getByText(/^“số cuộc” chưa dùng làm mã được/)).toBeTruthy();
  await fillIn(user, key, "soCuoc{Enter}");
  expect(screen.getByText(/^Trước là “soHoiNghi”; công thức, điều kiện đã đổi theo/)).toBeTruthy();
  expect(document.activeElement).toBe(key);
  expect(await screen.findByText(/^Tệp biểu mẫu đã phát hành .*KG01/)).toBeTruthy();
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText("Đã ghi biểu mẫu KG01 vào danh mục.");
  const fields = kept(board).templates.find(({ code }) => code === "KG01")?.fields;
  expect(fields?.find((one) => one.key === "soCuoc")).toMatchObject({ formerKeys: ["soHoiNghi"] });
  await press(user, "Hoàn tác");
  await waitFor(() => expect(board.catalogueKept).toBeUndefined());
});

test("code, version, width, aggregation and cut-off are derived, and are what the board makes of them", async () => {
  const { user, board } = await openDesign();
  await user.type(await screen.findByLabelText("Tên biểu"), "Mở lớp");
  await fillIn(user, screen.getByLabelText("Mã biểu"), "ML1");
  await fillIn(user, screen.getByLabelText("Phiên bản"), "3");
  await addColumns(user, "Tổng số", "Nữ", "Tỷ lệ nữ (%)");
  await press(user, /^Tổng số: số nguyên/);
  await fillIn(user, screen.getByLabelText("Độ rộng, số ký tự"), "90");
  expect(screen.getByText("Hãy ghi số từ 4 đến 80.")).toBeTruthy();
  await fillIn(user, screen.getByLabelText("Độ rộng, số ký tự"), "25");
  await press(user, /^Tổng số: số nguyên/);
  await press(user, /^Tỷ lệ nữ \(%\): tỷ lệ/);
  await user.selectOptions(screen.getByLabelText("Tổng hợp"), "tính lại tỷ lệ");
  await user.selectOptions(screen.getByLabelText("Tử số"), "Nữ");
  await user.selectOptions(screen.getByLabelText("Mẫu số"), "Tổng số");
  await user.click(screen.getByRole("radio", { name: "Tất cả đơn vị phải báo cáo" }));
  await user.selectOptions(screen.getByLabelText("Kỳ báo cáo"), "2024-H1");
  await fillIn(user, screen.getByLabelText("Ngày chốt số liệu của biểu"), "15/6/2024{Tab}");
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText("Đã ghi biểu mẫu ML1 vào danh mục.");
  const { templates, assignments } = kept(board);
  const made = templates.at(-1);
  expect([made?.code, made?.version]).toEqual(["ML1", 3]);
  expect(made?.fields.map(({ width, aggregate }) => [width, aggregate])).toMatchObject([
    [25, { op: "sum" }],
    [expect.any(Number), { op: "sum" }],
    [expect.any(Number), { op: "ratio", numerator: "nu", denominator: "tongSo" }],
  ]);
  expect(assignments.at(-1)).toMatchObject({ template: "ML1", cutOffDate: "2024-06-15" });
  expect(assignments.at(-1)?.dueDate).toBeUndefined();
});

test("a day a template has of its own is shown as it is, and set back to the period's", async () => {
  const { user, board } = await openDesign();
  const cutOff = () => screen.getByLabelText<HTMLInputElement>("Ngày chốt số liệu của biểu");
  const openAssigned = async () => {
    await user.selectOptions(await screen.findByRole("combobox", { name: "Biểu mẫu" }), "KG01");
    await user.click(screen.getByRole("radio", { name: "Tất cả đơn vị phải báo cáo" }));
    await user.selectOptions(screen.getByLabelText("Kỳ báo cáo"), "2024-H1");
  };
  const accept = async () => {
    await press(user, "Đồng ý, dùng danh mục mới");
    await screen.findByText("Đã ghi biểu mẫu KG01 vào danh mục.");
  };
  const ownDays = () =>
    new Set(
      kept(board)
        .assignments.filter(
          ({ template, period, orgUnit }) =>
            template === "KG01" && period === "2024-H1" && /^@/.test(orgUnit),
        )
        .map(({ cutOffDate }) => cutOffDate),
    );
  await openAssigned();
  await fillIn(user, cutOff(), "15/6/2023{Tab}");
  expect(
    screen.getByText(/^Ngày chốt số liệu 15\/06\/2023 trước khi kỳ bắt đầu \(01\/01\/2024\)/),
  ).toBeTruthy();
  await fillIn(user, cutOff(), "15/6/2024{Tab}");
  expect(screen.queryByText(/trước khi kỳ bắt đầu/)).toBeNull();
  await accept();
  expect(ownDays()).toEqual(new Set(["2024-06-15"]));
  await openAssigned();
  expect(cutOff().value).toBe("15/06/2024");
  await fillIn(user, cutOff(), "30/6/2024{Tab}");
  await accept();
  expect(ownDays()).toEqual(new Set([undefined]));
});

test("the columns a ratio is worked out of are shown as they are, and a ratio is offered where there are two", async () => {
  const { user } = await openDesign();
  await user.type(await screen.findByLabelText("Tên biểu"), "Mở lớp");
  await addColumns(user, "Tỷ lệ nữ (%)", "Tổng số");
  const openRatio = () => press(user, /^Tỷ lệ nữ \(%\): tỷ lệ/);
  await openRatio();
  expect(screen.queryByRole("option", { name: "tính lại tỷ lệ" })).toBeNull();
  await addColumns(user, "Nữ");
  await user.selectOptions(screen.getByLabelText("Tổng hợp"), "tính lại tỷ lệ");
  await user.selectOptions(screen.getByLabelText("Tử số"), "Nữ");
  await user.selectOptions(screen.getByLabelText("Mẫu số"), "Tổng số");
  await openRatio();
  await press(user, /^Nữ: số nguyên/);
  await user.selectOptions(screen.getByLabelText("Kiểu"), "chữ dài");
  await press(user, /^Nữ: /);
  await openRatio();
  const shown = (label: string) => screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]?.text;
  expect([shown("Tử số"), shown("Mẫu số")]).toEqual(["Nữ", "Tổng số"]);
});

test("two columns of one name are not taken: the field says so, and nothing is put into use until one is called otherwise", async () => {
  const { user, board } = await openDesign();
  await user.type(await screen.findByLabelText("Tên biểu"), "Mở lớp");
  await addColumns(user, "Số lớp", "số  lớp");
  expect(screen.getByText(/^Đã có cột tên “số lớp” trong biểu/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Thêm cột" })).toHaveProperty("disabled", true);
  await fillIn(user, screen.getByLabelText("Tên cột mới"), "Số buổi{Enter}");
  await press(user, /^Số buổi: /);
  await fillIn(user, screen.getByLabelText("Tên cột"), "Số lớp");
  expect(screen.getAllByText(/^Đã có cột tên “Số lớp” trong biểu/).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "Đồng ý, dùng danh mục mới" })).toBeNull();
  await user.type(screen.getByLabelText("Tiêu đề chung phía trên"), "Cuối kỳ");
  expect(screen.queryByText(/^Đã có cột tên/)).toBeNull();
  await press(user, "Đồng ý, dùng danh mục mới");
  await screen.findByText("Đã ghi biểu mẫu BM01 vào danh mục.");
  expect(
    kept(board)
      .templates.at(-1)
      ?.fields.map(({ group }) => group),
  ).toEqual([undefined, "Cuối kỳ"]);
});

test("documents, dates and formulas are shown as people call them, never by an id or a key", async () => {
  const { user } = await openDesign();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Biểu mẫu" }), "KG05");
  const preview = screen.getByRole("region", { name: /^Xem trước biểu mẫu/ });
  expect(preview.textContent).not.toMatch(/@\d{4}-\d\d-\d\d|\d{4}-\d\d-\d\d/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Biểu mẫu" }), "KG01");
  await user.click((await screen.findAllByRole("button", { name: /, tính từ / }))[0]!);
  const formula = screen.getByLabelText<HTMLInputElement>("Tính từ các cột khác, viết bằng lời");
  const keys =
    defaultCatalogue.templates.find(({ code }) => code === "KG01")?.fields.map(({ key }) => key) ?? [];
  expect(keys.filter((key) => new RegExp(`\\b${key}\\b`).test(formula.value))).toEqual([]);
});
