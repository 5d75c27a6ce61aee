import type { Page } from "playwright-core";
import { serialFromDate } from "../../src/core/base";
import { runPython } from "../support/office-tools";
import { keepPicture, useBrowser } from "./browser";
import { MADE_BY, PHONE, SIGNED_BY, SIGNED_ON, cellOf, mustRead, ready, savedFile, typeIn } from "./grid";

/** The trial host in a real browser: what is typed into its grid. */

const { openWorkbench } = useBrowser();
let page: Page;
const LOCKED = "Ô này đã khóa";

beforeAll(async () => {
  ({ page } = await openWorkbench({ stays: true }));
  await ready(page);
});

test("the pane hears what is typed in the grid", async () => {
  const pane = page.getByLabel("Ngăn tác vụ", { exact: true });
  await pane.getByText("Chưa nhập").first().waitFor();
  await typeIn(page, MADE_BY, "Nguyễn Thị Tỉnh");
  await pane.getByText("1 lỗi").waitFor();
});

test("what is typed by hand is saved as it was meant: the day first, the code with its zeros", async () => {
  await typeIn(page, SIGNED_ON, "05/11/2024");
  await typeIn(page, MADE_BY, "Nguyễn Thị Tỉnh");
  await typeIn(page, PHONE, "007");
  await keepPicture(page, "workbench-typed");
  const file = await savedFile(page);

  const workbook = mustRead(file);
  expect(cellOf(workbook, 22, 4)).toMatchObject({ kind: "date", value: serialFromDate("2024-11-05") });
  expect(cellOf(workbook, 23, 4)).toMatchObject({ kind: "text", value: "Nguyễn Thị Tỉnh" });
  expect(cellOf(workbook, 24, 4)).toMatchObject({ kind: "text", value: "007" });
  // The form's own check beside it was worked out anew.
  expect(cellOf(workbook, 22, 7)?.value ?? "").not.toBe("Chưa nhập.");
  const seen = runPython(
    `
import sys
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(sheet["D22"].value.isoformat(), sheet["D24"].value, sheet.protection.sheet, len(sheet.data_validations.dataValidation) > 10)`,
    [file],
  );
  expect(seen.trim()).toBe("2024-11-05T00:00:00 007 True True");
});

test("the form's own check and the pane agree on what was typed in the sheet alone", async () => {
  const cover = page
    .getByLabel("Ngăn tác vụ", { exact: true })
    .getByRole("listitem")
    .filter({ hasText: "Thông tin chung" });
  const checks = async () => {
    const workbook = mustRead(await savedFile(page));
    return [22, 23, 24, 25].map((row) => cellOf(workbook, row, 7)?.value ?? "");
  };
  await typeIn(page, SIGNED_ON, "12/7/2024");
  await cover.getByText("1 lỗi").waitFor();
  expect(await checks()).toEqual(["", "", "", "Chưa nhập."]);
  await typeIn(page, SIGNED_BY, "Trưởng ban, Trần Văn An");
  await cover.getByText("Xong").waitFor();
  expect(await checks()).toEqual(["", "", "", ""]);
});

test("a locked cell refuses typing and says so; the next good entry takes the notice away", async () => {
  await typeIn(page, "A16", "sửa tên cột");
  await page.getByText(LOCKED).waitFor();
  await keepPicture(page, "workbench-locked");
  await typeIn(page, PHONE, "0905123456");
  await page.getByText(LOCKED).waitFor({ state: "detached" });
  const workbook = mustRead(await savedFile(page));
  expect(cellOf(workbook, 16, 1)?.value).toContain("Đơn vị báo cáo");
});
