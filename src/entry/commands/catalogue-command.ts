import { catalogueWorkbook } from "../../core/catalogue";
import { writeWorkbook } from "../../core/workbook";
import { nodeHost } from "../../host/node";
import { fill } from "../../i18n";
import type { Command } from "./command";
import { optionNeeded, withCatalogue } from "./with-catalogue";
import { writeKeepingOld } from "./write-output";

/** `khoagiao catalogue --out FILE.xlsx`: the catalogue as plain tables a board edits in Excel. */
export const catalogueCommand: Command = async (call) => {
  const out = optionNeeded(call, "out");
  const index = await withCatalogue(call);
  await writeKeepingOld(out, writeWorkbook(catalogueWorkbook(index.catalogue), nodeHost), call);
  call.terminal.print(fill(call.words.written, { file: out }));
  return 0;
};
