import { memoryGrid, officeEmulation } from "../../src/host/emulation";
import { contractWorkbook } from "../../src/host/excel";

/** Served in the place of office.js: an Excel in memory. `?own` in the page's address: a workbook of the user's own. */
const own = { sheets: [{ name: "Sheet1", rows: [{ cells: ["Báo cáo của tôi"] }] }] };
const isOwn = new URLSearchParams(location.search).has("own");
const { Excel, Office } = officeEmulation(memoryGrid(isOwn ? own : contractWorkbook));

Object.assign(globalThis, {
  Excel,
  Office: {
    ...Office,
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
    context: {
      ...Office.context,
      displayLanguage: "vi-VN",
      contentLanguage: "vi-VN",
      diagnostics: { host: "Excel", platform: "PC", version: "16.0.17328.20550" },
    },
  },
});
