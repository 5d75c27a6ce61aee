/** Open data of a large summary: the whole command, cold, beside reading the rows of the same summary alone. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { bestInTurn, campaignSummary, run } from "./merging.mjs";

const here = import.meta.dirname;
const CAMPAIGN = { files: 1000, rows: 500 };
/** Seconds beyond reading. */
const LIMIT = 5;

export default async function exporting() {
  const { out: summary, catalogue } = await campaignSummary(CAMPAIGN);
  console.log(
    `\n## Open data (${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.version})\n`,
  );
  console.log(
    "| rows of the summary | format | reading, s | whole export, s | beyond reading, s | MB | peak MB |",
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const format of ["csv", "parquet"]) {
    const place = path.join(here, `../../build/bench/open-data-${format}`);
    const measure = path.join(here, "measure-export.mjs");
    const [reading, whole] = bestInTurn(
      () => run([measure, "read", summary]),
      () => {
        fs.rmSync(place, { recursive: true, force: true });
        return run([
          measure,
          "export",
          summary,
          "--catalogue",
          catalogue,
          "--out",
          place,
          "--format",
          format,
        ]);
      },
    );
    if (reading.rows !== whole.rows) throw new Error(`${reading.rows} rows were read, ${whole.rows} written`);
    const beyond = whole.seconds - reading.seconds;
    const cells = [
      ...[whole.rows.toLocaleString("en"), format, reading.seconds.toFixed(2), whole.seconds.toFixed(2)],
      ...[beyond.toFixed(2), megabytes(place), Math.round(whole.peakMb)],
    ];
    console.log(`| ${cells.join(" | ")} |`);
    if (beyond > LIMIT) console.log(`\nat most ${LIMIT} s beyond reading are wanted: NOT met\n`);
  }
}

const megabytes = (folder) =>
  Math.round(Number(execFileSync("du", ["-sk", folder], { encoding: "utf8" }).split("\t")[0]) / 1000);
