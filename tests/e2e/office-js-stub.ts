/** What stands in for office.js in the browser: only who Excel is; whatever it is asked to do, it fails. */
export interface OfficeJsStub {
  /** Office's name of the program around the pane; null in an ordinary browser, as Office.onReady says it. */
  readonly host: "Excel" | "Word" | null;
  /** The highest ExcelApi there is. */
  readonly excelApi: string;
  readonly displayLanguage: string;
}

export const EXCEL_2021: OfficeJsStub = { host: "Excel", excelApi: "1.14", displayLanguage: "vi-VN" };

/** The script served instead of office.js. */
export function officeJsScript({ host, excelApi, displayLanguage }: OfficeJsStub): string {
  return `
    const supported = ${JSON.stringify(excelApi)}.split(".").map(Number);
    window.Excel = {
      run: async () => {
        throw Object.assign(new Error("nothing works here"), { code: "GeneralException" });
      },
    };
    window.Office = {
      HostType: { Excel: "Excel", Word: "Word" },
      PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline", iOS: "iOS" },
      onReady: async () => ({ host: ${JSON.stringify(host)}, platform: "PC" }),
      context: {
        displayLanguage: ${JSON.stringify(displayLanguage)},
        platform: "PC",
        requirements: {
          isSetSupported(set, version) {
            const [major, minor] = version.split(".").map(Number);
            return set === "ExcelApi" && (supported[0] > major || (supported[0] === major && supported[1] >= minor));
          },
        },
      },
    };`;
}
