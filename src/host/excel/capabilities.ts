import type { Capabilities } from "../../app";
import type { OfficeJs } from "./office-js";

/** The pages of Excel for Mac and iPad ignore downloads without a word. */
export function capabilities({ Office }: OfficeJs): Capabilities {
  const { platform, requirements } = Office.context;
  return {
    newWorkbook: requirements.isSetSupported("ExcelApi", "1.8"),
    download: platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS,
  };
}
