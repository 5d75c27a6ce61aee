import type { WorkbookDraft } from "../../src/core/workbook";
import { memoryGrid, officeEmulation } from "../../src/host/emulation";

/**
 * Served to the deployed pane in place of office.js: the workbook `?workbook=…` names lies open in an emulated Excel.
 * Making that workbook is no part of the pane, but it happens in the pane's time and is measured with it.
 */
async function onReady() {
  const name = new URLSearchParams(location.search).get("workbook") ?? "few-rows";
  const answer = await fetch(`${name}.json`);
  const grid = memoryGrid((await answer.json()) as WorkbookDraft, { name: `${name}.xlsx` });
  const { Excel, Office, controls } = officeEmulation(grid);
  Object.assign(window, { Excel, excelControls: controls, excelGrid: grid });
  Object.assign(window.Office, { ...Office, context: { ...Office.context, displayLanguage: "vi-VN" } });
  return { host: "Excel", platform: "PC" };
}

Object.assign(window, { Office: { HostType: { Excel: "Excel" }, onReady } });
