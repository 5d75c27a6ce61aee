import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { WorkbookDraft } from "../../../src/core/workbook";
import { draftAsJson } from "../../support/draft-as-json";
import { keptInRun } from "../../support/run-folder.mjs";
import type { OfficeJsFiles } from "../browser";
import type { FakeExcelPlan } from "./host/fake-excel";
import { hostInfo } from "./host/host-facts";

/** Microsoft's own client in the pane, and round it an Excel for Windows that is played. */

const root = path.join(__dirname, "../../..");
const CLIENT = path.join(root, "node_modules/@microsoft/office-js/dist");

/** Microsoft's own files, as Microsoft's address serves them. */
export const microsoftsFiles: OfficeJsFiles = (name) => {
  const file = path.join(CLIENT, path.normalize(name.replace(/[?#].*/, "")));
  return existsSync(file) ? readFileSync(file) : undefined;
};

/** The same, but the network does not let some of them through. */
export const withoutFile =
  (blocked: RegExp): OfficeJsFiles =>
  (name) =>
    blocked.test(name) ? undefined : microsoftsFiles(name);

export type ExcelPlan = Partial<Omit<FakeExcelPlan, "workbook">>;

const LANGUAGE = "vi-VN";
/** Excel 2024; every Excel that can wait for a cell to be left says so. */
const SETS = { ExcelApi: "1.17", AddinCommands: "1.3", DialogApi: "1.2", DelayForCellEdit: "1.1" };

/** The script that plays an Excel, built. */
function playedExcel(): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-excel-"));
  const config = path.join(__dirname, "fake-excel.webpack.mjs");
  const args = ["node_modules/webpack/bin/webpack.js", "--config", config, "--output-path", folder];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  return readFileSync(path.join(folder, "excel.js"));
}

/** The Excels of one test file. */
export function fakeExcels() {
  let script = "";
  beforeAll(() => {
    script = new TextDecoder().decode(keptInRun("played-excel.js", playedExcel));
  }, 180_000);

  /** What runs before the page does: an Excel with this workbook open. */
  return (workbook: WorkbookDraft, { sets = {}, language = LANGUAGE, options = {} }: ExcelPlan = {}) => {
    const { ExcelApi: excelApi, DelayForCellEdit: delay, ...others } = { ...SETS, ...sets };
    const all = { ...others, ExcelApi: excelApi, ...(delay ? { DelayForCellEdit: delay } : {}) };
    const plan = { language, sets: all, options: { excelApi, delaysForCellEdit: delay !== "", ...options } };
    return `
      sessionStorage.setItem("hostInfoValue", ${JSON.stringify(hostInfo(language))});
      window.fakeExcelPlan = ${JSON.stringify(plan)};
      window.fakeExcelPlan.workbook = ${draftAsJson(workbook)};
      ${script}`;
  };
}
