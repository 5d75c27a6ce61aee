import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { type View, useBrowser } from "../browser";
import { almostDone } from "./a-report";
import { fakeExcels, microsoftsFiles } from "./real-client";

/**
 * Under an open pane the page changes, by the ribbon's buttons that share it, or the files on the server do: nothing of
 * the user's is lost.
 */

const { openPane } = useBrowser();
const excelWith = fakeExcels();
const RETURNED = path.join(__dirname, "../../../assets/samples/2024-H1/Binh Thanh.xlsx");
const NOTE = "Tại hội trường xã";

declare global {
  interface Window {
    letGo(): void;
  }
}

/** What the board's worker is asked to do waits for `letGo`. */
const HOLDING = `
  const send = Worker.prototype.postMessage;
  const start = new Promise((letGo) => (window.letGo = letGo));
  Worker.prototype.postMessage = function (...asked) {
    void start.then(() => send.apply(this, asked));
  };`;

/** As Excel does it: the pane is sent to the button's address. */
const pressInRibbon = (page: Page, view: View) => page.goto(page.url().replace(/#.*$/, `#${view}`));
const isOn = (page: Page, name: string) => page.locator("[aria-current=page]", { hasText: name }).waitFor();

async function open(view: View): Promise<Page> {
  const before = `${HOLDING}${excelWith(almostDone())}`;
  return (await openPane({ officeJs: microsoftsFiles, before, view })).page;
}

async function typeNote(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^KG01\./ }).click();
  await page.getByRole("button", { name: "Thêm dòng" }).click();
  await page.getByLabel(/^Ghi chú/).fill(NOTE);
}

test("what is being typed stays when a button opens another page, also where Excel loads the pane anew", async () => {
  const page = await open("fill");
  await typeNote(page);
  await pressInRibbon(page, "check");
  await isOn(page, "Kiểm tra");
  await pressInRibbon(page, "fill");
  await isOn(page, "Nhập liệu");
  expect(await page.getByLabel(/^Ghi chú/).inputValue()).toBe(NOTE);

  await page.goto(page.url().replace(/#.*$/, "?anew#check"));
  await page.getByText(/^Đã khôi phục 1 nội dung/).waitFor();
  await isOn(page, "Kiểm tra");
});

test("a merge goes on while other pages are opened; loading the pane anew would end it, so that is asked first", async () => {
  const page = await open("merge");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Chọn tệp để tổng hợp" }).click();
  await (await chooser).setFiles(RETURNED);
  const progress = page.getByRole("button", { name: "Dừng" });
  await progress.waitFor();
  await pressInRibbon(page, "help");
  await isOn(page, "Trợ giúp");
  // The same button twice, and the page that is shown already: each is heard, and none loads anything.
  await pressInRibbon(page, "merge");
  await pressInRibbon(page, "merge");
  await isOn(page, "Tổng hợp");
  await progress.waitFor();

  const questions: string[] = [];
  page.on("dialog", (question) => {
    questions.push(question.type());
    void question.dismiss();
  });
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => void setTimeout(() => location.reload()));
  await asked;
  await page.evaluate(() => window.letGo());
  await page.getByRole("button", { name: "Mở bảng tổng hợp" }).waitFor();

  expect(questions).toEqual(["beforeunload"]);
});

test("files of the pane vanish from the server: it is loaded anew once, and then says what to do", async () => {
  const built = path.join(__dirname, "../../../dist/pane");
  const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-redeployed-"));
  cpSync(built, folder, { recursive: true });
  const { page, faults } = await openPane({
    officeJs: microsoftsFiles,
    before: excelWith(almostDone()),
    folder,
  });
  await page.waitForLoadState("load");
  let loads = 0;
  page.on("load", () => (loads += 1));
  await typeNote(page);
  // What the page of help is made of: its pictures are the only ones with captions.
  const ofHelp = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && readFileSync(path.join(folder, name), "utf8").includes("figcaption"),
  );
  expect(ofHelp).toHaveLength(1);
  for (const name of ofHelp) rmSync(path.join(folder, name));

  const help = page.getByRole("button", { name: "Trợ giúp" });
  await help.click();
  await page.getByText(/^Đã khôi phục 1 nội dung/).waitFor();
  await isOn(page, "Trợ giúp");
  await page
    .getByText(/nội dung đang nhập dở vẫn được giữ\. Hãy thử lại; nếu vẫn lỗi, đóng ngăn tác vụ/)
    .waitFor();
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText(/Hãy thử lại; nếu vẫn lỗi/).waitFor();
  expect(loads).toBe(1);
  expect(faults.splice(0).join("\n")).toMatch(/404/);

  // The page that could not come leaves the others as they were.
  await page.getByRole("button", { name: "Nhập liệu" }).click();
  await page.getByRole("button", { name: /^KG01\./ }).click();
  await page.getByRole("button", { name: "Nhập tiếp dòng đang dở" }).waitFor();
  cpSync(built, folder, { recursive: true });
  await help.click();
  await page.locator("figure").first().waitFor();
  expect(loads).toBe(1);
});
