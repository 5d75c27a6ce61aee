import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { wordFile } from "../support/word-by-hand";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, overflow, useBrowser } from "./browser";

/** A board takes the documents of its guide into the catalogue: the deployed pane, by keyboard alone. */

const { openPane } = useBrowser();
const FIXTURES = path.join(__dirname, "../fixtures/documents");
const GUIDE = readFileSync(path.join(FIXTURES, "guide.txt"));
const ADDED = "Thực hiện Kế hoạch số 999-KH/HU ngày 02/01/2024 của Ban Thường vụ Huyện ủy về chuyển đổi số.";

/** Goes on by Tab until what has the focus is called so, as someone without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (name.test(focused)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no stop of the Tab key is called ${name}`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

async function chooseGuide(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press(page, /^Chọn tệp hướng dẫn$/);
  await (await chooser).setFiles({ name, mimeType: "", buffer });
}

async function openGuidePage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Nhập văn bản từ hướng dẫn" }).waitFor();
  await press(page, /^Nhập văn bản từ hướng dẫn$/);
  await page.getByRole("heading", { name: "Nhập văn bản từ hướng dẫn" }).waitFor();
}

test("a guide gives the same documents as text, Word file and PDF", async () => {
  const { page } = await openPane({ view: "catalogue", width: 320 });
  await openGuidePage(page);
  const guides = [
    ["huong-dan.txt", GUIDE],
    ["huong-dan.docx", Buffer.from(wordFile(GUIDE.toString("utf8").trimEnd().split("\n")))],
    ["huong-dan.pdf", readFileSync(path.join(FIXTURES, "guide.pdf"))],
  ] as const;
  const found: string[] = [];
  for (const [name, bytes] of guides) {
    await chooseGuide(page, name, bytes);
    await page.getByText(/^Tìm thấy \d+ văn bản/).waitFor();
    found.push((await page.locator("main section h4, main section strong").allTextContents()).join("\n"));
    await press(page, /^Đọc hướng dẫn khác$/);
  }
  expect(found[0]?.split("\n")).toHaveLength(9);
  expect(found[0]).toContain("40-CT/TW (15/06/2004)");
  expect(new Set(found).size).toBe(1);
});

test("new documents of a guide go into the catalogue, and stay there, without touching the mouse", async () => {
  const { page } = await openPane({ view: "catalogue", width: 320 });
  await openGuidePage(page);
  await chooseGuide(page, "huong-dan.txt", Buffer.concat([GUIDE, Buffer.from(`\n${ADDED}\n`)]));
  await page.getByText("Tìm thấy 10 văn bản").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await keepPicture(page, "guide documents");

  await tabTo(page, /^Đưa vào danh mục: Kế hoạch 999-KH\/HU$/);
  await page.keyboard.press("Space");
  await page.getByText("Đã chọn 1 văn bản").waitFor();
  await keepPicture(page, "guide accepted");
  await press(page, /^Dùng ngay danh mục mới$/);
  await page.getByText(/^Đang dùng danh mục/).waitFor();

  await page.reload();
  await openGuidePage(page);
  await chooseGuide(page, "cong-van.txt", Buffer.from(ADDED));
  await page.getByText("Tìm thấy 1 văn bản: 1 đã có, 0 mới, 0 cần xác nhận.").waitFor();
});

test("a scanned or locked PDF is told, with what to do", async () => {
  const { page } = await openPane({ view: "catalogue", width: 320 });
  await openGuidePage(page);
  await chooseGuide(page, "khoa.pdf", readFileSync(path.join(FIXTURES, "guide--password.pdf")));
  await page
    .getByRole("alert")
    .getByText(/mật khẩu/)
    .waitFor();
  await keepPicture(page, "guide locked");
});
