import type { Page } from "playwright-core";
import { contractSteps } from "../../src/host/excel";
import { keepPicture, useBrowser } from "./browser";
import { PHONE, cellOf, idle, mustRead, ready, savedFile, typeIn } from "./grid";

/** The trial host in a real browser: its files, its window, and the pane over it. */

const { openWorkbench } = useBrowser();
const SAMPLE = "Tay Thuan";

describe("one window", () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await openWorkbench({ stays: true }));
    await ready(page);
  });

  async function openSample(name: string): Promise<void> {
    await page.getByRole("button", { name: "Mở tệp mẫu…" }).click();
    await page.getByRole("menuitem", { name }).click();
    await page.getByRole("tab", { name: `${name}.xlsx`, selected: true }).waitFor();
    await page.getByText("Thông tin chung").first().waitFor();
    await idle(page);
  }

  async function close(name: string): Promise<void> {
    await page.getByRole("button", { name: `Đóng ${name}.xlsx` }).click();
    await page.getByRole("tab", { name: `${name}.xlsx` }).waitFor({ state: "detached" });
    await page.getByText("Thông tin chung").first().waitFor();
  }

  test("a tab that comes back has what was typed in it", async () => {
    await typeIn(page, PHONE, "0905123456");
    await openSample(SAMPLE);
    await keepPicture(page, "workbench-sample");
    await close(SAMPLE);
    expect(cellOf(mustRead(await savedFile(page)), 24, 4)).toMatchObject({
      kind: "text",
      value: "0905123456",
    });
  });

  test("a file that is no workbook is refused in words, and nothing changes", async () => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Mở tệp .xlsx…" }).click();
    await (await chooser).setFiles({ name: "thu.xlsx", mimeType: "", buffer: Buffer.from("xin chào") });
    await page.getByText(/^thu\.xlsx: /).waitFor();
    expect(await page.getByRole("tab", { name: /\.xlsx$/ }).count()).toBe(1);
  });

  test("the pane is made wider and narrower by keyboard, within Excel's bounds", async () => {
    const edge = page.getByRole("separator", { name: "Độ rộng ngăn tác vụ" });
    await edge.focus();
    for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowLeft");
    expect(await edge.getAttribute("aria-valuenow")).toBe("450");
    for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowRight");
    expect(await edge.getAttribute("aria-valuenow")).toBe("320");
  });

  test("a second file is worked out by its own lists: its rows stay right once it is finished", async () => {
    await openSample(SAMPLE);
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByRole("button", { name: "Hoàn tất", exact: true }).click();
    await page.getByText(/^Đã hoàn tất/).waitFor();
    await idle(page);
    const { sheets } = mustRead(await savedFile(page));
    const checked = sheets
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .map(({ value }) => String(value))
      .filter((value) => /^(?:Đạt|Lỗi)(?::|$)/.test(value));
    expect(checked.length).toBeGreaterThan(7);
    expect(checked.filter((verdict) => verdict.startsWith("Lỗi"))).toEqual([]);
  });
});

test("everything the pane relies on holds over this grid too", async () => {
  const { page } = await openWorkbench({ search: "?contract" });
  await page.locator("#contract[data-done]").waitFor({ state: "attached" });
  const outcomes = await page.locator("#contract li").allTextContents();
  expect(outcomes).toEqual(contractSteps.map(({ name }) => `ok: ${name}`));
});
