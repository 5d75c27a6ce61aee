/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { withForms } from "../../../src/core/forms";
import { catalogueWorkbook, defaultCatalogue, readCatalogue } from "../../../src/core/catalogue";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { formBytes, proposed, TRAINING } from "../../support/a-form";
import { OLD_FORM } from "../../support/an-old-form";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import { binhTan, judgedOn, openMerge, press } from "./merge-under-test";

jest.setTimeout(120_000);

const UNIT = "XA_21808";

/** The board's catalogue holds BM01, made of its own form; a unit sends another form. */
function aBoardWithAForm() {
  const { catalogue } = withForms(defaultCatalogue, [proposed(TRAINING)], {
    ...{ period: "2024-H1", orgUnits: [UNIT] },
  });
  const board = new BoardAtWork();
  board.catalogueKept = { name: "danh-muc.xlsx", bytes: writeWorkbook(catalogueWorkbook(catalogue)) };
  return board;
}

function mappingsKept(board: BoardAtWork) {
  const book = readWorkbook(board.catalogueKept?.bytes ?? new Uint8Array());
  const catalogue = book.ok ? readCatalogue(book.value) : book;
  return catalogue.ok ? catalogue.value.formMappings : [];
}

test("a unit's own form is matched column by column, accepted, counted and remembered; and it can be taken back", async () => {
  const board = aBoardWithAForm();
  const { user } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), chosenFile("phu-phong.xlsx", formBytes(OLD_FORM)));
  await press(user, /^Trong tệp bị trả lại/);
  await press(user, /^Ghép cột và nhận tệp: phu-phong\.xlsx/);
  const template = await screen.findByRole("combobox", { name: /^Là biểu mẫu/ });
  await user.selectOptions(template, "BM01");
  const pick = async (column: RegExp, field: string) =>
    user.selectOptions(await screen.findByRole("combobox", { name: column }), field);
  await pick(/^B · Lớp bồi dưỡng/, "tenLop");
  await pick(/^C · Khai giảng/, "ngayKhaiGiang");
  await pick(/^D · Học viên - Cộng/, "tongSo");
  await pick(/^E · Học viên - Nữ/, "tongSo");
  expect(screen.getByText(/^Hai cột cùng ghép với “Tổng số”/)).toBeTruthy();
  await pick(/^E · Học viên - Nữ/, "trongDoNu");
  await pick(/^F · Chi phí/, "kinhPhi");
  await pick(/^G · Người phụ trách/, "");
  await user.selectOptions(screen.getByRole("combobox", { name: /^Tệp này của đơn vị/ }), UNIT);
  await user.type(screen.getByRole("textbox", { name: /^Người quyết định/ }), "An");
  await press(user, "Nhận tệp và tổng hợp lại");
  await screen.findByText(/^Đã nhớ cách ghép cột/);
  expect(board.decisionsKept.get("2024-H1")).toMatchObject([{ kind: "accept", orgUnit: UNIT }]);
  expect(mappingsKept(board)).toMatchObject([{ template: "BM01", form: "THỐNG KÊ CÁC LỚP HỌC" }]);
  expect(board.model?.templates.find((one) => one.template.code === "BM01")?.total).toMatchObject({
    ...{ tongSo: 70, trongDoNu: 28, kinhPhi: 20.5 },
  });
  const notice = screen.getByText(/^Đã nhớ cách ghép cột/).closest("div[role]") ?? document.body;
  await user.click(within(notice as HTMLElement).getByRole("button", { name: "Hoàn tác" }));
  await waitFor(() => expect(mappingsKept(board)).toEqual([]));
});

test("what a new file is can be answered right where it is told among the news", async () => {
  const { user } = openMerge(aBoardWithAForm());
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan);
  await choose(() => press(user, "Thêm tệp"), chosenFile("phu-phong.xlsx", formBytes(OLD_FORM)));
  const news = await screen.findByRole("region", { name: "Mới so với lần trước" });
  await user.click(within(news).getByRole("button", { name: /^Ghép cột và nhận tệp: phu-phong\.xlsx/ }));
  expect(await within(news).findByRole("combobox", { name: /^Là biểu mẫu/ })).toBeTruthy();
});
