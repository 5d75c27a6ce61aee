/** Microsoft's own office.js in the pane, and round it an Excel for Windows that is played. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fakeExcel from "../e2e/real-client/fake-excel.webpack.mjs";
import { built } from "./pane-build.mjs";
import { MICROSOFTS } from "./pane-site.mjs";

const CLIENT = path.join(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PLAN = {
  language: "vi-VN",
  sets: { ExcelApi: "1.17", AddinCommands: "1.3", DialogApi: "1.2", DelayForCellEdit: "1.1" },
  options: { excelApi: "1.17" },
};

/** To be given to `openPane`: what has to be in the page before it opens, and which page that is. */
export async function microsoftsClient(folder, { workbooks, draftAsJson }) {
  const stats = await built({ ...fakeExcel, output: { ...fakeExcel.output, path: folder } });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const script = readFileSync(path.join(folder, "excel.js"), "utf8");
  return {
    document: MICROSOFTS,
    async prepare(context, workbook) {
      await context.route(`${HOSTED}**`, (route) =>
        route.fulfill({ path: path.join(CLIENT, route.request().url().slice(HOSTED.length)) }),
      );
      await context.addInitScript(`
        sessionStorage.setItem("hostInfoValue", "Excel$Win32$16.01$vi-VN$khoagiao$$$0");
        window.fakeExcelPlan = ${JSON.stringify(PLAN)};
        window.fakeExcelPlan.workbook = ${draftAsJson(workbooks[workbook]())};
        ${script}
        window.excelGrid = window.fakeExcel.grid;
        window.excelControls = {
          ...window.fakeExcel.controls,
          syncs: () => window.fakeExcel.requests.length,
        };`);
    },
  };
}
