import { writeFileSync } from "node:fs";
import path from "node:path";
import { type SampleCampaign, sampleCampaigns, sampleFiles } from "../../src/app/samples";
import { catalogueIndex, shippedCatalogue } from "../../src/core/catalogue";
import { writeWorkbook } from "../../src/core/workbook";
import { emptyFolder, khoagiao } from "../support/command-line";
import { convertAllWithLibreOffice } from "../support/office-tools";
import { pagesOfPdf } from "../support/printed-pages";

const folder = emptyFolder();
const nameOf = ({ period }: SampleCampaign) => path.join(folder, `tong-hop-${period}`);

async function merged(campaign: SampleCampaign): Promise<string> {
  const { start, period, asOf } = campaign;
  const returned = emptyFolder();
  for (const { name, draft } of sampleFiles(catalogueIndex(shippedCatalogue(start)!), campaign))
    writeFileSync(path.join(returned, name), writeWorkbook(draft));
  const out = `${nameOf(campaign)}.xlsx`;
  await khoagiao(
    ...["merge", returned, "--start", start, "--period", period],
    ...["--as-of", asOf, "--out", out],
  );
  return out;
}

/** LibreOffice sets what is 9 points large a hundredth smaller. */
const NINE = 8.98;

beforeAll(async () => {
  const files: string[] = [];
  for (const campaign of sampleCampaigns) files.push(await merged(campaign));
  convertAllWithLibreOffice(files, "pdf", folder);
}, 300_000);

test.each(sampleCampaigns)(
  "LibreOffice prints the summary of $start on 20 pages at most, no letter of it under 9 points",
  (campaign) => {
    const pages = pagesOfPdf(`${nameOf(campaign)}.pdf`);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.length).toBeLessThanOrEqual(20);
    expect(pages.flatMap(({ points, text }) => (points < NINE ? [{ points, text }] : []))).toEqual([]);
  },
);
