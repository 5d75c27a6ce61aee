import path from "node:path";
import { type EarlierReports, earlierReports, issueTemplates, unitsOwing } from "../../app";
import { isError } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import { fill } from "../../i18n";
import { nodeHost, progressBar } from "../../host/node";
import { addIn } from "../add-in";
import { type CommandCall, CannotRun, type Command } from "./command";
import { oneFile } from "./papers/one-file";
import { readingHost } from "./reading-host";
import { sayIssues } from "./say-issues";
import { optionNeeded, periodNeeded, unitsNamed, withCatalogue } from "./with-catalogue";
import { writeKeepingOld } from "./write-output";

/**
 * `khoagiao templates --period ID (--org-unit CODE … | --all) --out DIR`: one workbook a unit,
 * `2024-H1 - Phú Phong.xlsx`. With `--compare SUMMARY.xlsx` each brings along what its unit reported in that earlier period
 * and what the board has not answered. Units that owe nothing are told and passed over. A file that stands there with other
 * contents, which a unit may have filled in, is kept under another name. The pane opens with each file, unless
 * `--no-pane` is given.
 */
export const templatesCommand: Command = async (call) => {
  const folder = optionNeeded(call, "out");
  const index = await withCatalogue(call);
  const { id: period } = periodNeeded(call, index);
  const units = call.options.all === true ? unitsOwing(index, period) : namedUnits(call, index);
  if (units.length === 0) throw new CannotRun(fill(call.words.nobodyOwes, { period }));
  const earlier = await reportedEarlier({ index, period, call });
  const progress = progressBar();
  const opensPane = call.options["no-pane"] === true ? undefined : addIn;
  const files = [];
  let clean = true;
  for (const [at, orgUnit] of units.entries()) {
    const order = { orgUnit, period, opensPane, earlier: earlier?.(orgUnit) };
    const issued = issueTemplates(index, order, nodeHost);
    for (const line of sayIssues(issued.issues, call)) call.terminal.complain(line);
    clean &&= !issued.issues.some(isError);
    if (issued.ok) {
      const file = path.join(folder, issued.value.fileName);
      await writeKeepingOld(file, issued.value.bytes, call);
      files.push({ file, orgUnit, templates: issued.value.templates });
    }
    progress(at + 1, units.length, orgUnit);
  }
  if (files.length === 0) return 2;
  const summary = fill(call.words.templatesWritten, { count: files.length, folder });
  call.terminal.print(call.options.json === true ? JSON.stringify({ files }, undefined, 2) : summary);
  return clean ? 0 : 1;
};

interface EarlierQuestion {
  readonly index: CatalogueIndex;
  readonly period: string;
  readonly call: CommandCall;
}

/** What every unit reported before; a summary that cannot tell stops the command. */
async function reportedEarlier({
  index,
  period,
  call,
}: EarlierQuestion): Promise<EarlierReports | undefined> {
  const { compare } = call.options;
  if (compare === undefined) return undefined;
  const known = await earlierReports(await oneFile([compare], call), { index, period, host: readingHost });
  const lines = sayIssues(known.issues, call);
  if (!known.ok) throw new CannotRun(lines.join("\n"));
  for (const line of lines) call.terminal.complain(line);
  return known.value;
}

function namedUnits(call: CommandCall, index: CatalogueIndex): readonly string[] {
  const units = call.options["org-unit"] ?? [];
  // `--org-unit A B C` is as good as naming the option three times.
  if (units.length === 0)
    throw new CannotRun(fill(call.words.missingOption, { option: "--org-unit | --all" }));
  return unitsNamed([...units, ...call.paths], index);
}
