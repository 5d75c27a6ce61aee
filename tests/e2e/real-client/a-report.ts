import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { filledWorkbook } from "../../../src/core/templates";
import type { WorkbookDraft } from "../../../src/core/workbook";
import { issued } from "../../support/an-open-report";
import { sampleCover, sampleEntries } from "../../support/sample-entries";

/** What a commune has been sent, filled in but for what it still has to add to KG01. */
export function almostDone(): WorkbookDraft {
  const nothing = ["KG02", "KG02B", "KG03", "KG04", "KG05", "KG06", "KG07", "KG08"];
  const templates = {
    ...Object.fromEntries(nothing.map((code) => [code, "nil" as const])),
    KG01: sampleEntries["KG01"] ?? [],
  };
  return filledWorkbook(issued(), catalogueIndex(defaultCatalogue), { cover: sampleCover, templates });
}
