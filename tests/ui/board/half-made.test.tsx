/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { catalogueWorkbook, defaultCatalogue } from "../../../src/core/catalogue";
import { withForms } from "../../../src/core/forms";
import { writeWorkbook } from "../../../src/core/workbook";
import { formBytes, proposed, TRAINING } from "../../support/a-form";
import { OLD_FORM } from "../../support/an-old-form";
import { OpenBook } from "../../support/a-spreadsheet";
import { returned } from "../../support/returned-file";
import { findHeading, openPane } from "../pane-under-test";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import { binhTan, binhTanToo, judgedOn, openMerge, press } from "./merge-under-test";

jest.setTimeout(120_000);

/** What is half made on a page is there when one comes back to it, and the pane does not go without asking. */

async function openCatalogueOn(page: string) {
  const board = new BoardAtWork();
  const book = new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] });
  const pane = openPane(book, { view: "catalogue", board });
  await press(pane.user, page);
  await findHeading(page);
  return { ...pane, board };
}

const goTo = (user: UserEvent, page: string) => user.click(screen.getByRole("button", { name: page }));

/** To another page of the pane, and back to the same. */
async function leaveAndComeBack(user: UserEvent, page: string) {
  await goTo(user, "Tổng hợp");
  await findHeading("Tổng hợp");
  await goTo(user, "Danh mục");
  await press(user, page);
  await findHeading(page);
}

const asksBeforeItGoes = (): boolean =>
  !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

const FIRST_UNIT = new RegExp(`^${defaultCatalogue.orgUnits[0]?.code} · `);
const templateField = () => screen.findByRole("combobox", { name: "Biểu mẫu" });
const title = () => screen.getByLabelText<HTMLInputElement>("Tên biểu");
const isAssignedTo = (whom: string) => screen.getByRole<HTMLInputElement>("radio", { name: whom }).checked;

// First, these two: a page of a former test that holds something half made would ask too.
test("how the next year is to be laid stays as chosen until the year is taken", async () => {
  const { user } = await openCatalogueOn("Thêm năm sau");
  await user.selectOptions(screen.getByLabelText("Kỳ báo cáo tính"), "mid-month");
  await user.type(screen.getByLabelText(/Hạn gửi sau ngày chốt/), "2");
  await leaveAndComeBack(user, "Thêm năm sau");
  expect(screen.getByLabelText<HTMLSelectElement>("Kỳ báo cáo tính").value).toBe("mid-month");
  const days = screen.getByLabelText<HTMLInputElement>(/Hạn gửi sau ngày chốt/);
  expect(days.value).toBe("2");
  expect(asksBeforeItGoes()).toBe(true);
  await user.clear(days);
  await user.selectOptions(screen.getByLabelText("Kỳ báo cáo tính"), "");
  expect(asksBeforeItGoes()).toBe(false);
});

test("what was taken or deleted again is no longer kept, and the pane goes without asking", async () => {
  const { user } = await openCatalogueOn("Văn bản, đơn vị, kỳ báo cáo");
  await press(user, /^Văn bản \(/);
  const paste = await screen.findByLabelText(/^Thêm văn bản/);
  await user.type(paste, "Kế");
  expect(asksBeforeItGoes()).toBe(true);
  await user.clear(paste);
  expect(asksBeforeItGoes()).toBe(false);
  await press(user, /^Đơn vị \(/);
  await press(user, FIRST_UNIT);
  await user.type(screen.getByLabelText("Tên đầy đủ"), " mới");
  expect(asksBeforeItGoes()).toBe(true);
  await press(user, "Ghi thay đổi");
  await waitFor(() => expect(asksBeforeItGoes()).toBe(false));
});

test("a template being designed waits while another one is looked at, and what was chosen for it is not chosen for that", async () => {
  const { user } = await openCatalogueOn("Thiết kế biểu mẫu");
  await user.type(await screen.findByLabelText("Tên biểu"), "Câu lạc bộ");
  await user.type(screen.getByLabelText("Tên cột mới"), "Số hội viên{Enter}");
  await user.click(screen.getByRole("radio", { name: "Tất cả đơn vị phải báo cáo" }));
  await user.selectOptions(await templateField(), "KG05");
  expect(isAssignedTo("Tất cả đơn vị phải báo cáo")).toBe(false);
  await user.type(title(), " mới");
  await leaveAndComeBack(user, "Thiết kế biểu mẫu");
  expect(title().value).toMatch(/ mới$/);
  await user.selectOptions(await templateField(), "");
  expect(title().value).toBe("Câu lạc bộ");
  expect(isAssignedTo("Tất cả đơn vị phải báo cáo")).toBe(true);
  await leaveAndComeBack(user, "Thiết kế biểu mẫu");
  expect(title().value).toBe("Câu lạc bộ");
  expect(isAssignedTo("Tất cả đơn vị phải báo cáo")).toBe(true);
  expect(asksBeforeItGoes()).toBe(true);
});

test("a decision half written beside a finding is found again as it was", async () => {
  const { user } = openMerge();
  await judgedOn(user, "20/7/2024");
  const file = chosenFile("binh-tan.xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 500 }));
  await choose(() => press(user, "Chọn tệp để tổng hợp"), file);
  await press(user, /^Cần xử lý \(\d+\)/);
  await user.click((await screen.findAllByRole("button", { name: /^Sửa số liệu: binh-tan\.xlsx/ }))[0]!);
  const value = () => screen.findByRole<HTMLInputElement>("textbox", { name: /^Giá trị đúng/ });
  const reason = () => screen.findByRole<HTMLInputElement>("textbox", { name: /^Lý do/ });
  await user.type(await value(), "50");
  await user.type(await reason(), "đơn vị báo lại");
  await goTo(user, "Danh mục");
  await findHeading("Danh mục");
  await goTo(user, "Tổng hợp");
  expect((await value()).value).toBe("50");
  expect((await reason()).value).toBe("đơn vị báo lại");
  await user.type(await screen.findByRole("textbox", { name: /^Người quyết định/ }), "An");
  await press(user, "Ghi quyết định");
  await screen.findByText(/^Đã ghi quyết định của Ban/);
  expect(screen.queryByRole("textbox", { name: /^Giá trị đúng/ })).toBeNull();
});

test("what the columns of a unit's own form were matched to is found again, with the unit and who decides, until it is accepted", async () => {
  const { catalogue } = withForms(defaultCatalogue, [proposed(TRAINING)]);
  const board = new BoardAtWork();
  board.catalogueKept = { name: "danh-muc.xlsx", bytes: writeWorkbook(catalogueWorkbook(catalogue)) };
  const { user } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), chosenFile("phu-phong.xlsx", formBytes(OLD_FORM)));
  await press(user, /^Trong tệp bị trả lại/);
  await press(user, /^Ghép cột và nhận tệp: phu-phong\.xlsx/);
  const field = (name: RegExp) => screen.findByRole<HTMLSelectElement>("combobox", { name });
  await user.selectOptions(await field(/^Là biểu mẫu/), "BM01");
  await user.selectOptions(await field(/^B · Lớp bồi dưỡng/), "tenLop");
  await user.selectOptions(await field(/^C · Khai giảng/), "");
  await user.selectOptions(await field(/^Tệp này của đơn vị/), "XA_21808");
  await user.type(screen.getByRole("textbox", { name: /^Người quyết định/ }), "An");
  await goTo(user, "Danh mục");
  await findHeading("Danh mục");
  await goTo(user, "Tổng hợp");
  expect((await field(/^Là biểu mẫu/)).value).toBe("BM01");
  expect((await field(/^B · Lớp bồi dưỡng/)).value).toBe("tenLop");
  expect((await field(/^C · Khai giảng/)).value).toBe("");
  expect((await field(/^Tệp này của đơn vị/)).value).toBe("XA_21808");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^Người quyết định/ }).value).toBe("An");
  for (const [name, key] of [
    [/^D · /, "tongSo"],
    [/^E · /, "trongDoNu"],
    [/^F · /, ""],
    [/^G · /, ""],
  ] as const)
    await user.selectOptions(await field(name), key);
  await press(user, "Nhận tệp và tổng hợp lại");
  await screen.findByText(/^Đã nhớ cách ghép cột/);
  expect(screen.queryByRole("combobox", { name: /^Là biểu mẫu/ })).toBeNull();
});

test("a choice among files that contradict each other stays as far as it was made", async () => {
  const { user } = openMerge();
  await judgedOn(user, "20/7/2024");
  await choose(() => press(user, "Chọn tệp để tổng hợp"), binhTan, binhTanToo);
  await user.click(await screen.findByRole("radio", { name: /^B · / }));
  await user.type(screen.getByRole("textbox", { name: /Lý do/ }), "đã hỏi đơn vị");
  await goTo(user, "Danh mục");
  await findHeading("Danh mục");
  await goTo(user, "Tổng hợp");
  expect(await screen.findByRole<HTMLInputElement>("radio", { name: /^B · / })).toHaveProperty(
    "checked",
    true,
  );
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Lý do/ }).value).toBe("đã hỏi đơn vị");
});

test("a citation, a unit's changed name and a period half added stay as typed until they are taken", async () => {
  const { user } = await openCatalogueOn("Văn bản, đơn vị, kỳ báo cáo");
  await press(user, /^Văn bản \(/);
  await user.type(await screen.findByLabelText(/^Thêm văn bản/), "Kế hoạch số 999-KH/HU");
  await press(user, /^Đơn vị \(/);
  await press(user, FIRST_UNIT);
  const name = () => screen.getByLabelText<HTMLInputElement>("Tên đầy đủ");
  await user.type(name(), " mới");
  await press(user, /^Kỳ báo cáo \(/);
  await user.type(await screen.findByLabelText(/^Thêm kỳ báo cáo/), "Quý III năm 2031");
  await leaveAndComeBack(user, "Văn bản, đơn vị, kỳ báo cáo");
  expect(asksBeforeItGoes()).toBe(true);
  expect((await screen.findByLabelText<HTMLTextAreaElement>(/^Thêm văn bản/)).value).toBe(
    "Kế hoạch số 999-KH/HU",
  );
  expect(name().value).toMatch(/ mới$/);
  expect((await screen.findByLabelText<HTMLInputElement>(/^Thêm kỳ báo cáo/)).value).toBe("Quý III năm 2031");
});
