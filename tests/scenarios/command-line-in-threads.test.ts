import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { utils, write } from "@e965/xlsx";
import { emptyFolder, khoagiao, khoagiaoWith } from "../support/command-line";
import { lettingItAsk } from "../support/no-zone";
import { PERIOD, index, returned } from "../support/returned-file";

const UNIT = "XA_21811";
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

function oldWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([["TT", "Nội dung"]]);
  const book = { SheetNames: ["KG01"], Sheets: { KG01: sheet } };
  // The library dates what it writes by the clock of the machine.
  return lettingItAsk(() => write(book, { type: "buffer", bookType: "biff8" }));
}

/** Merges a folder whose files are read in threads of this built file; the codes of what was found in each. */
async function codesByFile(folder: string, thread: string): Promise<readonly (readonly string[])[]> {
  const out = path.join(emptyFolder(), "tong-hop.xlsx");
  const options = ["--period", PERIOD, "--as-of", "2024-07-20", "--out", out, "--json"];
  const { printed, complained } = await khoagiaoWith(pathToFileURL(thread), "merge", folder, ...options);
  if (printed === "") throw new Error(complained);
  const { submissions }: { submissions: { issues: { code: string }[] }[] } = JSON.parse(printed);
  return submissions.map(({ issues }) => issues.map(({ code }) => code));
}

test.each([
  ["one old .xls among few files, whatever its name", "bao-cao.xlsx", oldWorkbook()],
  ["one table as text", "bao-cao.csv", "TT;Nội dung"],
])("%s: all of them are read where reading can be stopped", async (_, name, content) => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, name), content);
  writeFileSync(path.join(folder, "khac.xlsx"), returned({ orgUnit: UNIT }));
  const thread = path.join(emptyFolder(), "thread.mjs");
  const astray = `parentPort.on("message", () => { throw new Error("đã dừng"); });`;
  writeFileSync(thread, `import { parentPort } from "node:worker_threads";\n${astray}`);
  expect(await codesByFile(folder, thread)).toEqual([["file.fault"], ["file.fault"]]);
});

test("a few ordinary files are read at once, without a thread", async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, "khac.xlsx"), returned({ orgUnit: UNIT }));
  const [codes] = await codesByFile(folder, path.join(folder, "khong-co.mjs"));
  expect(codes).not.toContain("file.fault");
});

test("of small files read together the one that ends the thread is told, and no other", async () => {
  const folder = emptyFolder();
  for (let at = 0; at < 45; at += 1) writeFileSync(path.join(folder, `tep-${at}.xlsx`), `tệp số ${at}`);
  const thread = path.join(emptyFolder(), "thread.mjs");
  const astray = `parentPort.on("message", (files) => {
    if (files.some(({ name }) => name === "tep-7.xlsx")) throw new Error("đã dừng");
    const nothing = { text: '{"outcomes":[],"words":[]}', cells: new Float64Array(0) };
    parentPort.postMessage(files.map(() => nothing));
  });`;
  writeFileSync(thread, `import { parentPort } from "node:worker_threads";\n${astray}`);
  expect(await codesByFile(folder, thread)).toEqual([["file.fault"]]);
});
