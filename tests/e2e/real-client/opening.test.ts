import { contractWorkbook } from "../../../src/host/excel";
import { useBrowser } from "../browser";
import { fakeExcels, microsoftsFiles, withoutFile } from "./real-client";

/** The deployed pane opens on Microsoft's own office.js, under its security policy, or says why it does not. */

const { openPane } = useBrowser();
const excelWith = fakeExcels();

test("in an ordinary browser the pane asks to be opened in Excel", async () => {
  const { page } = await openPane({ officeJs: microsoftsFiles });
  await page.getByRole("heading", { level: 1, name: "Hãy mở trong Excel" }).waitFor();
});

test("where a part of office.js does not come through the pane says what to do", async () => {
  const { page } = await openPane({
    officeJs: withoutFile(/^excel-/),
    before: excelWith(contractWorkbook),
    ownClock: true,
  });
  const told = page.getByRole("heading", { level: 1, name: "Chưa kết nối được với Excel" });
  // Where the loss is heard of at once, nobody sees the pane opening.
  await page.getByText("Đang mở…").or(told).waitFor();
  await page.clock.fastForward("01:00");
  await told.waitFor();
});

test("in Excel for Windows the pane opens beside the workbook", async () => {
  const { page } = await openPane({ officeJs: microsoftsFiles, before: excelWith(contractWorkbook) });
  await page.locator("[aria-current=page]", { hasText: "Nhập liệu" }).waitFor();
});
