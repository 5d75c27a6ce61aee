import path from "node:path";
import { SAMPLE_AS_OF, SAMPLE_PERIOD, sampleCampaign } from "../../app/samples";
import { writeWorkbook } from "../../core/workbook";
import { fill } from "../../i18n";
import type { Command } from "./command";
import { mergeCommand } from "./merge-command";
import { withCatalogue } from "./with-catalogue";
import { writeOutput } from "./write-output";

const SAMPLES = path.join("assets", "samples", SAMPLE_PERIOD);
/** What LibreOffice and openpyxl are to save again, for the files of `SAMPLES` that came from them. */
const TO_BE_RESAVED = path.join("build", "samples");
const SUMMARY = path.join("build", `tong-hop-${SAMPLE_PERIOD}.xlsx`);

/** `npm run demo`, the first half of `npm start`: makes the sample campaign and merges it as a board would. */
export const demoCommand: Command = async (call) => {
  const index = await withCatalogue(call);
  const files = sampleCampaign(index);
  for (const { name, draft, resavedBy } of files) {
    await writeOutput(
      path.join(resavedBy === undefined ? SAMPLES : TO_BE_RESAVED, name),
      writeWorkbook(draft),
      call,
    );
  }
  const resaved = files.flatMap(({ name, resavedBy }) =>
    resavedBy === undefined ? [] : [{ name, resavedBy }],
  );
  await writeOutput(
    path.join(TO_BE_RESAVED, "resave.json"),
    new TextEncoder().encode(JSON.stringify(resaved)),
    call,
  );
  call.terminal.print(fill(call.words.demoIntro, { files: files.length, folder: SAMPLES }));
  await mergeCommand({
    ...call,
    paths: [SAMPLES],
    options: { period: SAMPLE_PERIOD, out: SUMMARY, "as-of": SAMPLE_AS_OF },
  });
  call.terminal.print(fill(call.words.demoOutro, { file: SUMMARY }));
  return 0; // the campaign has errors on purpose
};
