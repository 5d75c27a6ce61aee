import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type * as DevCerts from "office-addin-dev-certs";
import type { Page } from "playwright-core";
import type { WorkbookDraft } from "../../../src/core/workbook";
import { testInExcel } from "../../../src/entry/test-in-excel.mjs";
import { contractSteps, contractWorkbook } from "../../../src/host/excel";
import { accessibilityFaults } from "../accessibility";
import { keepPicture, overflow, useBrowser } from "../browser";
import { fakeExcels, microsoftsFiles } from "./real-client";

/** The page that tries a real Excel, on Microsoft's own client; a played Excel stands in for the real one. */

/** On a developer's machine the certificate is one the machine trusts; here the browser is told to take any. */
jest.mock("office-addin-dev-certs", () => ({
  getHttpsServerOptions: async () => {
    const { generateCertificates } = jest.requireActual<typeof DevCerts>("office-addin-dev-certs");
    const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-certificate-"));
    const [ca = "", cert = "", key = ""] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
      path.join(folder, name),
    );
    await generateCertificates(ca, cert, key);
    return { cert: readFileSync(cert), key: readFileSync(key) };
  },
}));

const { openPane } = useBrowser();
const excelWith = fakeExcels();
const root = path.join(__dirname, "../../..");
const built = mkdtempSync(path.join(tmpdir(), "khoagiao-smoke-"));
const COUNT = contractSteps.length;

beforeAll(() => {
  const config = path.join(__dirname, "smoke-page.webpack.mjs");
  const args = ["--config", config, "--mode", "development", "--output-path", built];
  const { status } = spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js", ...args], {
    cwd: root,
  });
  expect(status).toBe(0);
}, 180_000);

async function openSmoke(workbook: WorkbookDraft, report?: number): Promise<Page> {
  const { page } = await openPane({
    folder: built,
    document: "smoke.html",
    ...(report === undefined
      ? {}
      : { alsoReached: `https://localhost:${report}/`, search: `?report=${report}` }),
    width: 320,
    officeJs: microsoftsFiles,
    before: excelWith(workbook),
  });
  return page;
}

test("every step is walked through under the pane's security policy, and the outcome can be sent back", async () => {
  const page = await openSmoke(contractWorkbook);
  await page.getByRole("button", { name: /^Chạy \d+ bước$/ }).click();
  const outcome = await page.getByRole("textbox").inputValue();
  expect(outcome).toContain(
    `${COUNT} of ${COUNT} steps passed\nExcel 16.0.17328.20550, platform PC\nExcelApi up to 1.17`,
  );
  expect(await overflow(page)).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepPicture(page, "smoke");
});

test("beside a workbook of the user's own nothing can be run", async () => {
  const page = await openSmoke({ sheets: [{ name: "Sheet1", rows: [{ cells: ["Báo cáo của tôi"] }] }] });
  await page.getByRole("button", { name: "Mở tệp thử mới" }).waitFor();
  expect(await page.getByRole("button", { name: /^Chạy/ }).count()).toBe(0);
});

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

test("npm run test:excel: the page walks through by itself, the outcome is printed, and the checklist gets a row", async () => {
  const port = await freePort();
  const checklist = path.join(mkdtempSync(path.join(tmpdir(), "khoagiao-checklist-")), "checklist.md");
  const lines: string[] = [];
  const failed = await testInExcel({
    port,
    open: async () => void (await openSmoke(contractWorkbook, port)),
    checklist,
    say: (line) => lines.push(line),
  });
  expect(failed).toBe(0);
  expect(lines.slice(0, COUNT)).toEqual(contractSteps.map(({ name }) => `passed: ${name}`));
  expect(lines.at(-1)).toBe(`\n${COUNT} passed, 0 failed`);
  const rows = readFileSync(checklist, "utf8").trim().split("\n");
  expect(rows.at(-1)).toMatch(
    new RegExp(
      `^\\| \\d{4}-\\d\\d-\\d\\d \\| Excel 16\\.0\\S+, platform PC \\| ExcelApi up to 1\\.17; .* \\| ${COUNT} passed, 0 failed \\| – \\|$`,
    ),
  );
});
