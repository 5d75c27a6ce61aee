import { catalogueWorkbook, nextYear } from "../../core/catalogue";
import { writeWorkbook } from "../../core/workbook";
import { nodeHost } from "../../host/node";
import { fill } from "../../i18n";
import { CannotRun, type Command } from "./command";
import { sayIssues } from "./say-issues";
import { optionNeeded, withCatalogue } from "./with-catalogue";
import { writeKeepingOld } from "./write-output";

/** `khoagiao next-year --out FILE.xlsx`: the catalogue with the year after its last, to be looked through and used. */
export const nextYearCommand: Command = async (call) => {
  const out = optionNeeded(call, "out");
  const { catalogue } = await withCatalogue(call);
  const rolled = nextYear(catalogue);
  const lines = sayIssues(rolled.issues, call);
  if (!rolled.ok) throw new CannotRun(lines.join("\n"));
  for (const line of lines) call.terminal.complain(line);
  const { catalogue: next, year, periods, assignments } = rolled.value;
  await writeKeepingOld(out, writeWorkbook(catalogueWorkbook(next), nodeHost), call);
  call.terminal.print(fill(call.words.yearAdded, { year, periods: periods.length, assignments }));
  call.terminal.print(fill(call.words.written, { file: out }));
  return 0;
};
