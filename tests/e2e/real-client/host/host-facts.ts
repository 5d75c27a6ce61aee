/** Which Excel is played. */
export interface HostFacts {
  /** Requirement sets and their highest version: `{ ExcelApi: "1.17" }`. */
  readonly sets: Readonly<Record<string, string>>;
  readonly language: string;
}

/** What the client asks about the Excel round it, by the names Excel for Windows answers to. */
export function contextOf({ sets, language }: HostFacts): object {
  return {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.17328.20550",
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetDocUrl: () => "C:\\Khoa giao\\bao-cao.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetInitialDisplayMode: () => 0,
    GetSolutionRef: () => "{c993eae5-9c47-4d6c-ad1a-0c1cad7cd06f}",
    GetSolutionToken: () => "",
    GetCorrelationId: () => "00000000-0000-0000-0000-000000000001",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify(LIGHT),
    GetOfficeTheme: () => JSON.stringify(LIGHT),
  };
}

const LIGHT = {
  primaryFontColor: "#000000",
  primaryBackgroundColor: "#ffffff",
  secondaryFontColor: "#000000",
  secondaryBackgroundColor: "#ffffff",
};

/** How Excel for Windows introduces itself, with its language; the client takes its file and its words from that. */
export const hostInfo = (language: string): string => `Excel$Win32$16.01$${language}$khoagiao$$$0`;
