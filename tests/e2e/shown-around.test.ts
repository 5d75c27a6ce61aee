import type { Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, useBrowser } from "./browser";
import { mouse } from "./hands";
import { GRID, pane } from "./newcomer";

/** Newcomers do what the pane shows them, by mouse, on the page that `npm start` opens. */

const { openWorkbench } = useBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await openWorkbench({ stays: true }));
});

const atStep = (at: number, count: number) =>
  pane(page).getByText(`Làm thử: bước ${at}/${count}`, { exact: true }).waitFor();
const press = (name: RegExp | string) => pane(page).getByRole("button", { name }).first().click();

/** Takes the first of the list a field opens. */
async function choose(field: RegExp): Promise<void> {
  await pane(page).getByRole("combobox", { name: field }).click();
  await page.getByRole("listbox").getByRole("option").first().click();
}

async function write(field: RegExp, text: string): Promise<void> {
  await pane(page).getByRole("textbox", { name: field }).click();
  await page.keyboard.type(text);
}

test("a clerk opens a form, fills in an entry, sees what is to be mended, and finishes", async () => {
  await atStep(1, 6);
  await press(/^KG01\./);
  await atStep(2, 6);
  await press("Thêm dòng");
  await atStep(3, 6);
  await choose(/^Văn bản được quán triệt/);
  await choose(/^Cấp tổ chức/);
  await choose(/^Hình thức/);
  await press("Mở lịch");
  await page.getByRole("dialog", { name: "Chọn ngày" }).waitFor();
  expect(await accessibilityFaults(page, GRID)).toEqual([]);
  await keepPicture(page, "shown around, calendar");
  await page.getByRole("button", { name: "Thứ Hai, ngày 10 tháng 6 năm 2024" }).click();
  for (const [field, figure] of [
    [/^Số hội nghị/, "2"],
    [/^Đảng viên phải học tập/, "120"],
    [/^Đảng viên tham gia/, "112"],
    [/^Đoàn viên, hội viên, quần chúng/, "0"],
  ] as const)
    await write(field, figure);
  await press(/^Lưu$/);
  await pane(page)
    .getByText(/^Đã thêm dòng \d+ vào biểu KG01\.$/)
    .waitFor();
  await atStep(4, 6);
  await press(/^Kiểm tra$/);
  await atStep(5, 6);
  await press(/^Hoàn tất$/);
  await page
    .getByText(/^Chưa hoàn tất được/)
    .first()
    .waitFor();
  await press(/^Bước sau$/);
  await atStep(6, 6);
  expect(await accessibilityFaults(page, GRID)).toEqual([]);
  await keepPicture(page, "shown around, unit");
  await press(/^Xong$/);
});

test("an officer merges, and follows a figure to its rows; the tour is not shown twice", async () => {
  await page.getByLabel(/^Vai trò/).selectOption({ index: 1 });
  await atStep(1, 5);
  await press("Dùng thử các báo cáo mẫu");
  await atStep(2, 5);
  await press("Số liệu chính");
  await atStep(3, 5);
  await press(/^Số hội nghị\/lớp: /);
  await atStep(4, 5);
  await press(/^Đảng ủy xã Bình Thuận: /);
  await atStep(5, 5);
  await press(/^Xong$/);

  const hand = mouse(page);
  await press(/^Gửi trễ$/);
  await hand.pick(/^Tệp được tính của Đảng ủy xã Tây Bình/, 0);
  await hand.write(/^Lý do/, "Đơn vị xác nhận tệp gửi trước");
  await hand.write(/^Người quyết định/, "Nguyễn Văn An");
  await press("Dùng tệp đã chọn");
  await pane(page).getByText("KG01, Số hội nghị/lớp: 274 lớp → 285 lớp").waitFor();
  await keepPicture(page, "shown around, board");
  await press(/^Danh mục$/);
  await press(/^Tổng hợp$/);
  expect(await pane(page).getByRole("region", { name: "Làm thử từng bước" }).count()).toBe(0);
});
