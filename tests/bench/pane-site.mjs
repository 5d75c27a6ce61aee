/** The deployed pane on a server of its own, with an emulated Excel where office.js would be. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildPane, built, paneConfig } from "./pane-build.mjs";

const here = import.meta.dirname;
export const MICROSOFTS = "microsofts.html";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Builds it into `folder`; answers its address, its size step by step, and how it is put away. */
export async function paneSite(folder, { workbooks, draftAsJson, fileOf, serveFolder }) {
  rmSync(folder, { recursive: true, force: true });
  const { steps, faults } = await buildPane(folder);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  await buildExcel(folder);
  const page = path.join(folder, "taskpane.html");
  // The one change to what is deployed: office.js comes from beside the page.
  const html = readFileSync(page, "utf8");
  if (!html.includes(OFFICE_JS)) throw new Error("taskpane.html asks for no office.js");
  writeFileSync(page, html.replace(OFFICE_JS, "office.js"));
  // And the page as it is, for Microsoft's own office.js.
  writeFileSync(path.join(folder, MICROSOFTS), html);
  for (const [name, draft] of Object.entries(workbooks))
    writeFileSync(path.join(folder, `${name}.json`), draftAsJson(draft()));
  writeFileSync(path.join(folder, "few-rows.xlsx"), fileOf(workbooks["few-rows"]()));
  const server = await serveFolder(folder);
  return { origin: server.origin, steps, close: () => server.close() };
}

async function buildExcel(folder) {
  const { devServer: _, ...config } = paneConfig();
  const stats = await built({
    ...config,
    entry: { office: path.join(here, "pane-excel.ts") },
    output: { path: folder, filename: "[name].js" },
    plugins: [],
    cache: false,
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
