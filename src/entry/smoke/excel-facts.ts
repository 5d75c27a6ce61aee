/** Which Excel this is, line by line, for whoever reads an outcome somewhere else. Never rejects. */
export async function excelFacts(): Promise<readonly string[]> {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return [
    `Excel ${diagnostics.version}, platform ${diagnostics.platform}`,
    `ExcelApi up to ${highestExcelApi()}; ${OTHER_SETS.map(supportOf).join("; ")}`,
    `languages: ${displayLanguage} shown, ${contentLanguage} content`,
    `regional settings: ${await regionalSettings()}`,
    `browser: ${navigator.userAgent}`,
  ];
}

/** No Excel tells its highest set; far more than there are today. */
const MOST_SETS = 60;
const OTHER_SETS = ["ExcelApiOnline", "AddinCommands", "DialogApi", "SharedRuntime"] as const;

function highestExcelApi(): string {
  const versions = Array.from({ length: MOST_SETS }, (_, at) => `1.${at + 1}`);
  return versions.filter((version) => isSupported("ExcelApi", version)).at(-1) ?? "none";
}

const supportOf = (set: string): string => `${set} ${isSupported(set, "1.1") ? "yes" : "no"}`;

const isSupported = (set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** What Excel takes for a date or a number depends on these (literal-text.ts). */
async function regionalSettings(): Promise<string> {
  if (!isSupported("ExcelApi", "1.12")) return "not told before ExcelApi 1.12";
  try {
    return await Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load("name,datetimeFormat/shortDatePattern,numberFormat/numberDecimalSeparator");
      await context.sync();
      const { name, datetimeFormat, numberFormat } = cultureInfo;
      return `${name}, dates ${datetimeFormat.shortDatePattern}, decimals ${numberFormat.numberDecimalSeparator}`;
    });
  } catch (error) {
    return `not told (${String(error)})`;
  }
}
