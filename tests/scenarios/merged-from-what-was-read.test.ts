import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { read } from "../../src/core/base";
import { readAll } from "../../src/entry/commands/read-all";
import { readBefore, withinBound } from "../../src/host/node/read-before";
import { emptyFolder, khoagiao } from "../support/command-line";
import { wordsIn } from "../../src/i18n";
import { index, returned } from "../support/returned-file";

/** What was kept of a file, with one figure in place of another wherever it stands. */
function inKept(bytes: Buffer, before: number, after: number): Buffer {
  const changed = Buffer.from(bytes);
  const end = 80 + Number(bytes.toString("latin1", 64, 80));
  for (let at = 80; at < end; at += 8)
    if (changed.readDoubleLE(at) === before) changed.writeDoubleLE(after, at);
  return changed;
}

/** A board merges again after one late file: what it read before is not read anew (`merge --cache`). */

const UNITS = ["XA_21820", "XA_21811", "XA_21814"];

function aCampaign() {
  const folder = emptyFolder();
  const [inbox, cache] = [path.join(folder, "in"), path.join(folder, "read")];
  mkdirSync(inbox);
  for (const orgUnit of UNITS)
    writeFileSync(path.join(inbox, `${orgUnit}.xlsx`), returned({ orgUnit, soHoiNghi: 303 }));
  let runs = 0;
  /** The summary's bytes; a new place each time, so that no earlier book takes part. */
  const merged = async (...options: readonly string[]) => {
    const out = path.join(folder, `summary-${++runs}.xlsx`);
    const { printed, complained } = await khoagiao(
      ...["merge", inbox, "--period", "2024-H1", "--as-of", "2024-07-20", "--out", out, "--json", ...options],
    );
    if (complained !== "") throw new Error(complained);
    return { summary: readFileSync(out), entries: JSON.parse(printed).totals.KG01.soHoiNghi };
  };
  const kept = () => readdirSync(cache).sort();
  return { inbox, cache, merged, kept, remembering: () => merged("--cache", cache) };
}

test("merging again gives the very bytes, after a file more as well", async () => {
  const { inbox, merged, remembering, kept } = aCampaign();
  const first = await remembering();
  expect(kept()).toHaveLength(UNITS.length);
  expect((await remembering()).summary).toEqual(first.summary);
  writeFileSync(path.join(inbox, "muon.xlsx"), returned({ orgUnit: "XA_21817", soHoiNghi: 7 }));
  const again = await remembering();
  expect(again.summary).toEqual((await merged()).summary);
  expect(again.entries).toBe(first.entries + 7);
  expect(kept()).toHaveLength(UNITS.length + 1);
});

test("a file that changed under its name is read anew", async () => {
  const { inbox, merged, remembering } = aCampaign();
  const first = await remembering();
  writeFileSync(path.join(inbox, `${UNITS[0]}.xlsx`), returned({ orgUnit: UNITS[0] ?? "", soHoiNghi: 309 }));
  const again = await remembering();
  expect(again.entries).toBe(first.entries + 6);
  expect(again.summary).toEqual((await merged()).summary);
});

test("what was kept is really used", async () => {
  const { cache, remembering, kept } = aCampaign();
  const first = await remembering();
  // Whoever writes into the folder himself, with a digest that fits, is believed: this shows that it is read at all.
  for (const name of kept()) {
    const rest = inKept(readFileSync(path.join(cache, name)), 303, 304).subarray(64);
    const digest = createHash("sha256").update(rest).digest("hex");
    writeFileSync(path.join(cache, name), Buffer.concat([Buffer.from(digest), rest]));
  }
  expect((await remembering()).entries).not.toBe(first.entries);
});

test.each([
  ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ["with one figure changed", (bytes: Buffer) => inKept(bytes, 303, 308)],
  ["empty", () => Buffer.alloc(0)],
  ["something else", () => Buffer.from("không phải của chương trình")],
])("what was kept and is %s is passed over, and kept anew", async (_, damage) => {
  const { cache, remembering, kept } = aCampaign();
  const first = await remembering();
  const sizes = kept().map((name) => statSync(path.join(cache, name)).size);
  for (const name of kept())
    writeFileSync(path.join(cache, name), damage(readFileSync(path.join(cache, name))));
  expect((await remembering()).summary).toEqual(first.summary);
  expect(kept().map((name) => statSync(path.join(cache, name)).size)).toEqual(sizes);
});

test("a folder that cannot be written to costs nothing but time", async () => {
  const { cache, merged, remembering } = aCampaign();
  writeFileSync(cache, "a file stands where the folder should be");
  expect((await remembering()).summary).toEqual((await merged()).summary);
});

test("of many files one is open at a time: thousands of them do not run out of what a system may open", async () => {
  const { cache } = aCampaign();
  let [open, most] = [0, 0];
  const files = Array.from({ length: 30 }, (_, at) => ({
    ...{ name: `${at}.xlsx`, path: `${at}.xlsx` },
    async read() {
      most = Math.max(most, ++open);
      await new Promise((done) => setImmediate(done));
      open -= 1;
      return read(new TextEncoder().encode(`không phải báo cáo ${at}`));
    },
  }));
  const terminal = { print: () => undefined, complain: () => undefined };
  const call = { paths: [], options: { cache }, language: "vi", words: wordsIn("vi"), terminal } as const;
  await readAll(files, { index, period: "2024-H1" }, call);
  expect(most).toBe(1);
});

test("another program, catalogue or period knows nothing of what was read; nor does another key", async () => {
  const folder = emptyFolder();
  const packed = { text: "chữ", cells: Float64Array.of(1, NaN, 0.5) };
  await readBefore(folder, ["program", "catalogue", "2024-H1"]).keep("key", packed);
  expect(await readBefore(folder, ["program", "catalogue", "2024-H1"]).load("key")).toEqual(packed);
  for (const world of [
    ["other", "catalogue", "2024-H1"],
    ["program", "other", "2024-H1"],
    ["program", "catalogue", "2024"],
    ["program", "catalogue2024-H1", ""],
  ])
    expect(await readBefore(folder, world).load("key")).toBeUndefined();
  expect(await readBefore(folder, ["program", "catalogue", "2024-H1"]).load("other")).toBeUndefined();
});

const ofText = (text: string) => ({ text, cells: new Float64Array(0) });

test("the folder has an end: what was used longest ago goes first, and nothing that is not ours", async () => {
  const folder = emptyFolder();
  const before = readBefore(folder, []);
  for (const key of ["a", "b", "c"]) await before.keep(key, ofText(key.repeat(928)));
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 1, 1);
  writeFileSync(path.join(folder, "của tôi.txt"), "x".repeat(5000));
  expect(await before.load("b")).toBeDefined();
  withinBound(folder, 2500);
  expect(await Promise.all(["a", "b", "c"].map((key) => before.load(key)))).toEqual([
    undefined,
    ofText("b".repeat(928)),
    undefined,
  ]);
  expect(readdirSync(folder)).toContain("của tôi.txt");
});

test("what an earlier program kept in another form is not taken for text", async () => {
  const folder = emptyFolder();
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
  const name = [JSON.stringify(["chương trình"]), "tệp"].map((text) => hash(text).slice(0, 32)).join("-");
  writeFileSync(path.join(folder, `${name}.read`), `${hash('["số"]')}["số"]`);
  expect(await readBefore(folder, ["chương trình"]).load("tệp")).toBeUndefined();
});
