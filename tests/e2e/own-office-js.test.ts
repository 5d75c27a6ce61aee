import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deployedFolder } from "../manifest/deployed-folder";
import { manifestFaults } from "../manifest/manifest-faults";
import { contractWorkbook } from "../../src/host/excel";
import { useBrowser } from "./browser";
import "../workbench/with-dom";
import { fakeExcels } from "./real-client/real-client";

/** `PUBLIC_URL=… OFFICE_JS=own npm run build`: a board's own address, and nothing from Microsoft's. */

const { openPane } = useBrowser();
const excelWith = fakeExcels();
const root = path.join(__dirname, "../..");
const PACKAGE = path.join(root, "node_modules/@microsoft/office-js");
const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-own-"));

beforeAll(() => {
  const args = ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--config-name", "pane"];
  const { status } = spawnSync(process.execPath, [...args, "--output-path", folder], {
    cwd: root,
    env: { ...process.env, OFFICE_JS: "own", PUBLIC_URL: "https://bantuyengiao.example.vn/khoagiao" },
  });
  expect(status).toBe(0);
}, 300_000);

test("the folder works with every other address refused", async () => {
  // `blocked`, and a request to any address but the folder's own fails the test.
  const before = excelWith(contractWorkbook);
  const { page } = await openPane({ folder, before, officeJs: "blocked" });
  await page.locator("[aria-current=page]", { hasText: "Nhập liệu" }).waitFor();
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const files = asked.filter((name) => name.includes("/office-js/")).map((name) => path.basename(name));
  expect(files.sort()).toEqual(["excel-win32-16.01.js", "office.js", "office_strings.js"]);
  expect(asked.filter((name) => !name.startsWith(new URL(page.url()).origin))).toEqual([]);
});

test("Microsoft's files are there as Microsoft made them, with their licence", () => {
  const own = path.join(folder, "office-js");
  const files = readdirSync(own, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
  const changed = files.filter((name) => {
    const original = path.join(PACKAGE, name === "LICENSE.md" ? "" : "dist", name);
    return !readFileSync(path.join(own, name)).equals(readFileSync(original));
  });
  expect(changed).toEqual([]);
  const hosts = ["excel-win32-16.01.js", "excel-mac-16.00.js", "excel-web-16.00.js"];
  expect(files).toEqual(
    expect.arrayContaining(["LICENSE.md", path.join("vi-vn", "office_strings.js"), ...hosts]),
  );
});

test("the page's security policy names no other host, and the usual build still asks Microsoft", () => {
  const policyIn = (place: string): string =>
    /script-src[^;"]*/.exec(readFileSync(path.join(place, "taskpane.html"), "utf8"))?.[0] ?? "";
  expect(policyIn(folder)).toBe("script-src 'self'");
  expect(readFileSync(path.join(folder, "taskpane.html"), "utf8")).not.toContain("https://");
  expect(policyIn(path.join(root, "dist/pane"))).toBe(
    "script-src 'self' https://appsforoffice.microsoft.com",
  );
});

test("the pane lies under the board's own address, and nothing of the development server stays", () => {
  const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  expect(manifest).toContain("https://bantuyengiao.example.vn/khoagiao/taskpane.html#fill");
  expect(manifest).not.toContain("localhost");
  expect(manifestFaults(manifest, deployedFolder(folder, "/khoagiao/"))).toEqual([]);
});
