import path from "node:path";
import { type SampleCampaign, districtCampaign, sampleCampaigns, sampleFiles } from "../../app/samples";
import { writeWorkbook } from "../../core/workbook";
import { fill } from "../../i18n";
import type { Command, CommandCall } from "./command";
import { mergeCommand } from "./merge-command";
import { withCatalogue } from "./with-catalogue";
import { writeOutput } from "./write-output";

/** What LibreOffice and openpyxl are to save again, for the sample files that came from them. */
const TO_BE_RESAVED = path.join("build", "samples");

/** The files of the district's campaign lie in the repository; others are made for the look alone. */
const folderOf = ({ period }: SampleCampaign): string =>
  path.join(period === districtCampaign.period ? "assets" : "build", "samples", period);

/** `npm run demo`, the first half of `npm start`: makes the sample campaigns and merges each as its board would. */
export const demoCommand: Command = async (call) => {
  for (const campaign of sampleCampaigns) await show(campaign, call);
  return 0; // the campaigns have errors on purpose
};

async function show(campaign: SampleCampaign, call: CommandCall): Promise<void> {
  const { start, period, asOf } = campaign;
  const folder = folderOf(campaign);
  const options = { start, period, out: path.join("build", `tong-hop-${period}.xlsx`), "as-of": asOf };
  const files = sampleFiles(await withCatalogue({ ...call, options }), campaign);
  for (const { name, draft, resavedBy } of files) {
    const file = path.join(resavedBy === undefined ? folder : TO_BE_RESAVED, name);
    await writeOutput(file, writeWorkbook(draft), call);
  }
  const resaved = files.flatMap(({ name, resavedBy }) =>
    resavedBy === undefined ? [] : [{ name, resavedBy }],
  );
  if (resaved.length > 0) {
    const list = new TextEncoder().encode(JSON.stringify(resaved));
    await writeOutput(path.join(TO_BE_RESAVED, "resave.json"), list, call);
  }
  call.terminal.print(fill(call.words.demoIntro, { files: files.length, folder }));
  await mergeCommand({ ...call, paths: [folder], options });
  call.terminal.print(fill(call.words.demoOutro, { file: options.out }));
}
