import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyFolder, khoagiao } from "../support/command-line";
import { PERIOD, index, returned } from "../support/returned-file";

const COMMAND = path.join(__dirname, "../../src/entry/khoagiao.mjs");

test("a folder of many files, read by the installed command in several threads, gives the same summary to the byte", async () => {
  const folder = emptyFolder();
  const inbox = path.join(folder, "in");
  mkdirSync(inbox);
  for (const { code } of index.reportingUnits(PERIOD)) {
    writeFileSync(path.join(inbox, `${code}.xlsx`), returned({ orgUnit: code }));
  }
  writeFileSync(path.join(inbox, "hong.xlsx"), "không phải tệp Excel");
  const options = (out: string) => [
    "merge",
    inbox,
    "--period",
    PERIOD,
    "--as-of",
    "2024-07-20",
    "--out",
    out,
    "--json",
  ];
  const [threaded, single] = [path.join(folder, "1.xlsx"), path.join(folder, "2.xlsx")];
  let printed = "";
  try {
    execFileSync(process.execPath, [COMMAND, ...options(threaded)], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    // Exit code 1: one file has errors.
    expect(error).toMatchObject({ status: 1 });
    printed = String(Object(error).stdout);
  }
  const inThisThread = await khoagiao(...options(single));
  const answer = JSON.parse(printed);
  expect(answer.submissions).toHaveLength(42);
  expect({ ...answer, summary: "" }).toEqual({ ...JSON.parse(inThisThread.printed), summary: "" });
  expect(readFileSync(threaded).equals(readFileSync(single))).toBe(true);
}, 120_000);
