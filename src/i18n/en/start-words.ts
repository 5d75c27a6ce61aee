import type { StartWords } from "../vi/start-words";

export const startEn: StartWords = {
  opening: "Opening…",
  retry: "Try again",
  noOffice: {
    title: "Not connected to Excel",
    text: "The add-in needs Microsoft's Office library from appsforoffice.microsoft.com, which could not be loaded. Check the Internet connection and try again. If it still fails, ask your network administrator to allow this address. The figures in your workbook are not affected.",
  },
  notExcel: {
    title: "Open this in Excel",
    text: "This page works inside Excel. Open the template in Excel, go to the Khoa giao tab and choose Enter data.",
  },
  oldExcel: {
    title: "This version of Excel cannot run the add-in",
    text: "The add-in needs Excel 2021, Excel 2024, Microsoft 365 or Excel on the web. You can still type into the template itself; it calculates and checks on its own.",
  },
  failed: {
    title: "The add-in could not open",
    text: "The server may just have been updated, or the connection was interrupted. Try again; if it still fails, close Excel and open it again.",
  },
  reason: "Reason: {reason}",
};
