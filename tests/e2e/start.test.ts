import { accessibilityFaults } from "./accessibility";
import { keepPicture, overflow, useBrowser } from "./browser";
import { EXCEL_2021 } from "./office-js-stub";

const { openPane } = useBrowser();

describe("a pane that cannot work says why, in Vietnamese and English", () => {
  const cases = [
    { name: "office.js is blocked", officeJs: "blocked", title: "Chưa kết nối được với Excel" },
    {
      name: "Excel is too old",
      officeJs: { ...EXCEL_2021, excelApi: "1.7" },
      title: "Phiên bản Excel này chưa dùng được",
    },
    {
      name: "the address was opened in a browser",
      officeJs: { ...EXCEL_2021, host: null },
      title: "Hãy mở trong Excel",
    },
  ] as const;

  test.each(cases)("$name", async ({ officeJs, title, name }) => {
    const { page } = await openPane({ officeJs, width: 320 });
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await page.locator("section[lang=en] h2").count()).toBe(1);
    expect(await page.getByRole("button", { name: "Thử lại" }).count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await keepPicture(page, `start ${name}`);
  });

  test("it names the Excel versions that work", async () => {
    const { page } = await openPane({ officeJs: { ...EXCEL_2021, excelApi: "1.1" } });
    const text = await page.getByText("Phần bổ trợ cần Excel 2021").textContent();
    expect(text).toMatch(/Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web/);
  });

  test("the deployed pane keeps technical reasons to itself", async () => {
    const { page } = await openPane({ officeJs: "blocked" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByText("Nguyên nhân").count()).toBe(0);
  });
});

test("while office.js is on its way the pane says that it is opening, and after a while what to do", async () => {
  const { page } = await openPane({ officeJs: "silent", ownClock: true });
  await page.getByRole("status").getByText("Đang mở…").waitFor();
  await page.clock.fastForward("01:00");
  await page.getByRole("heading", { name: "Chưa kết nối được với Excel" }).waitFor();
});

test("in a browser too old for the pane's scripts the page itself says what to update", async () => {
  const { page, faults } = await openPane({ officeJs: "blocked", width: 320 });
  const unknown = { contentType: "text/javascript", body: "class { #what they do not know yet" };
  await page.route(/taskpane\.\w+\.js$/, (route) => route.fulfill(unknown));
  await page.reload();
  const heading = page.getByRole("heading", { name: "Chưa mở được Báo cáo Khoa giáo" });
  await heading.waitFor({ state: "visible" });
  expect(await page.getByText("macOS từ bản 13.3").count()).toBe(1);
  expect(faults.splice(0).join()).toMatch(/SyntaxError|Unexpected/);
  expect(await overflow(page)).toBe(0);
});

test.each([
  ["fill", "Nhập liệu"],
  ["merge", "Tổng hợp"],
] as const)("the button of the ribbon for “%s” opens the pane on its page", async (view, name) => {
  const { page } = await openPane({ view, width: 320 });
  await page.locator("[aria-current=page]", { hasText: name }).waitFor();
  expect(await overflow(page)).toBe(0);
  await keepPicture(page, `opened on ${view}`);
});

describe("the security policy of the deployed pane", () => {
  test("an inline script does not run", async () => {
    const { page, faults } = await openPane({ officeJs: "blocked" });
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken over'";
      document.head.append(script);
    });
    expect(await page.title()).toBe("Báo cáo Khoa giáo");
    expect(faults.splice(0).join()).toMatch(/inline script.*Content Security Policy/s);
  });

  test("figures cannot be sent to another address", async () => {
    const { page, faults } = await openPane({ officeJs: "blocked" });
    const sent = await page.evaluate(() =>
      fetch("https://example.com/", { method: "POST", body: "số liệu" }).then(
        () => true,
        () => false,
      ),
    );
    expect(sent).toBe(false);
    expect(faults.splice(0).join()).toMatch(/connect-src 'self'/);
  });

  test("text is never run as a program", async () => {
    const { page, faults } = await openPane({ officeJs: "blocked" });
    await page.evaluate(() => {
      setTimeout("document.title = 'taken over'", 0);
      return new Promise((later) => setTimeout(later, 50));
    });
    expect(await page.title()).toBe("Báo cáo Khoa giáo");
    expect(faults.splice(0).join()).toMatch(/unsafe-eval/);
  });
});
