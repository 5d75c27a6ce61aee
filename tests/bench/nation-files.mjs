/** A sample of real workbooks through the whole path of files: read, check, merge, export, roll up. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { campaignSummary, run } from "./merging.mjs";

const here = import.meta.dirname;
/** What communes send in a year: about twenty workbooks each. */
const FILES_A_YEAR = 66_000;

/** Prints what the sample took, and what a year's files would. Every figure DuckDB works out anew is the merge's own. */
export async function sampleOfFiles(campaign) {
  const { out: summary, catalogue, inbox, merge } = await campaignSummary(campaign);
  const size = fs.readdirSync(inbox).reduce((sum, name) => sum + fs.statSync(path.join(inbox, name)).size, 0);
  console.log(
    `${shown(campaign.files)} workbooks (${shown(size / 1e6)} MB, ${shown(merge.rows)} entries) read, checked, merged: ${merge.seconds.toFixed(1)} s, ${shown(campaign.files / merge.seconds)} a second, peak ${shown(merge.peakMb)} MB`,
  );
  const place = path.join(here, "../../build/bench/nation-files");
  fs.rmSync(place, { recursive: true, force: true });
  const order = ["--catalogue", catalogue, "--out", place, "--format", "parquet"];
  const exported = run([path.join(here, "measure-export.mjs"), "export", summary, ...order]);
  if (exported.rows !== merge.rows) throw new Error(`${merge.rows} merged, ${exported.rows} exported`);
  const [merged, again] = [["SELECT * FROM figures"], ["--question", "figures"]].map((question) =>
    run([path.join(here, "../../src/entry/khoagiao.mjs"), "query", ...question, place, "--json"]),
  );
  const held = heldAgainst(figuresOf(merged), figuresOf(again));
  console.log(
    `their summary to Parquet: ${exported.seconds.toFixed(1)} s; worked out by DuckDB: ${again.seconds.toFixed(1)} s, ${shown(held)} figures, all as in the merge`,
  );
  const minutes = ((merge.seconds + exported.seconds) / campaign.files) * (FILES_A_YEAR / 60);
  console.log(
    `extrapolated, not run: the ${shown(FILES_A_YEAR)} workbooks of a year in ${minutes.toFixed(0)} minutes on such a machine (${os.cpus().length} cores)`,
  );
}

const shown = (number) => Math.round(number).toLocaleString("en");

/** What a figure is about → the figure. */
function figuresOf({ columns, rows }) {
  const [figure, text] = [columns.indexOf("figure"), columns.indexOf("figure_text")];
  return new Map(
    rows.map((row) => [
      JSON.stringify(row.filter((_, at) => at !== figure && at !== text)),
      row[figure] ?? row[text],
    ]),
  );
}

function heldAgainst(merged, again) {
  for (const [about, figure] of merged) {
    const other = again.get(about);
    const isSame =
      typeof figure === "number" && typeof other === "number"
        ? Math.abs(figure - other) <= 1e-12 * Math.abs(figure)
        : (figure ?? null) === (other ?? null);
    if (!isSame) throw new Error(`${about}: ${figure} merged, ${other} by DuckDB`);
  }
  if (merged.size === 0 || merged.size !== again.size)
    throw new Error(`${merged.size} and ${again.size} figures`);
  return merged.size;
}
