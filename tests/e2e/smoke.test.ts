import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { contractSteps } from "../../src/host/excel";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, overflow, useBrowser } from "./browser";
import { type StaticServer, serveFolder } from "./static-server";

/** The page that tries a real Excel, in a real browser: over an Excel in memory, since there is no other here. */

const { openPane } = useBrowser();
const root = path.join(__dirname, "../..");
const built = mkdtempSync(path.join(tmpdir(), "khoagiao-smoke-"));
let server: StaticServer;

beforeAll(async () => {
  const config = path.join(__dirname, "smoke-page.webpack.mjs");
  const args = ["--config", config, "--mode", "development", "--output-path", built];
  const { status } = spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js", ...args], {
    cwd: root,
  });
  expect(status).toBe(0);
  server = await serveFolder(built);
}, 180_000);
afterAll(() => server.close());

async function openSmoke(search: string): Promise<Page> {
  const { page } = await openPane({ width: 320, officeJs: "blocked" });
  // Going on to another page while this one is loading would break its requests off.
  await page.waitForLoadState("networkidle");
  await page.route(`${server.origin}/**`, (route) => route.continue());
  const officeJs = readFileSync(path.join(built, "office.js"), "utf8");
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: officeJs }),
  );
  await page.goto(`${server.origin}/smoke.html${search}`);
  return page;
}

test("every step is walked through under the pane's security policy, and the outcome can be sent back", async () => {
  const page = await openSmoke("");
  await page.getByRole("button", { name: /^Chạy \d+ bước$/ }).click();
  const outcome = await page.getByRole("textbox").inputValue();
  const count = contractSteps.length;
  expect(outcome).toContain(
    `${count} of ${count} steps passed\nExcel 16.0.17328.20550, platform PC\nExcelApi up to 1.21`,
  );
  expect(await overflow(page)).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepPicture(page, "smoke");
});

test("beside a workbook of the user's own nothing can be run", async () => {
  const page = await openSmoke("?own");
  await page.getByRole("button", { name: "Mở tệp thử mới" }).waitFor();
  expect(await page.getByRole("button", { name: /^Chạy/ }).count()).toBe(0);
});
