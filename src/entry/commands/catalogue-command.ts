import { catalogueWorkbook, shippedCatalogues } from "../../core/catalogue";
import { writeWorkbook } from "../../core/workbook";
import { nodeHost } from "../../host/node";
import { fill } from "../../i18n";
import type { Command, CommandCall } from "./command";
import { optionNeeded, withCatalogue } from "./with-catalogue";
import { writeKeepingOld } from "./write-output";

/** `khoagiao catalogue --out FILE.xlsx`: the catalogue as plain tables a board edits in Excel; `--list`: those we ship. */
export const catalogueCommand: Command = async (call) => {
  if (call.options.list === true) return listed(call);
  const out = optionNeeded(call, "out");
  const index = await withCatalogue(call);
  await writeKeepingOld(out, writeWorkbook(catalogueWorkbook(index.catalogue), nodeHost), call);
  call.terminal.print(fill(call.words.written, { file: out }));
  return 0;
};

/** Every shipped catalogue: the name `--start` takes, and what it is called. */
function listed({ terminal }: CommandCall): number {
  for (const { start, catalogue } of shippedCatalogues) terminal.print(`${start}  ${catalogue.name}`);
  return 0;
}
