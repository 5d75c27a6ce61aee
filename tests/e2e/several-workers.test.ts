import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyFolder, khoagiao } from "../support/command-line";
import { convertAllWithLibreOffice } from "../support/office-tools";
import { index, returned } from "../support/returned-file";
import { useBrowser } from "./browser";
import { partsApart } from "./unpacked-parts";

const { openPane } = useBrowser();

const FOUR_CORES = 'Object.defineProperty(Navigator.prototype, "hardwareConcurrency", { get: () => 4 });';

/** Fifteen reports in one folder: the first as an .xls, and the second is no workbook. */
function inbox(): readonly string[] {
  const folder = emptyFolder();
  const units = index.catalogue.orgUnits.filter(({ code }) => code.startsWith("XA_"));
  const [first = "", ...files] = units.map(({ code }, at) => {
    const file = path.join(folder, `${code}.xlsx`);
    writeFileSync(file, at === 1 ? "không phải báo cáo" : returned({ orgUnit: code }));
    return file;
  });
  const old = convertAllWithLibreOffice([first], "xls", folder);
  rmSync(first);
  return [...old, ...files];
}

test("where the machine has the cores several workers read, and the summary is the very same", async () => {
  const files = inbox();
  const { page } = await openPane({ view: "merge", before: FOUR_CORES });
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.locator("main input[type=file]:not([webkitdirectory])").setInputFiles([...files]);
  await page.getByText("14/34 đơn vị đã gửi báo cáo").waitFor();
  expect(workers.length).toBeGreaterThan(2);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp về" }).click();
  const summary = readFileSync(await (await download).path());
  const out = path.join(emptyFolder(), "tong-hop.xlsx");
  await khoagiao("merge", ...files, "--period", "2024-H1", "--out", out);
  expect(partsApart(summary, readFileSync(out))).toEqual([]);
});
