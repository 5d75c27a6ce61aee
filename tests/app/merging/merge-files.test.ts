import { changesSince, issueAll, mergeFiles, readFiles, workbooksAmong } from "../../../src/app";
import { read } from "../../../src/core/base";
import { readSummary } from "../../../src/core/summary";
import { readArchive, readWorkbook, writeArchive } from "../../../src/core/workbook";
import { merging } from "../../support/merging";
import { nodeHost } from "../../../src/host/node";
import { PERIOD, collectOrder as order, index, returned } from "../../support/returned-file";

const aFile = (name: string, bytes: Uint8Array) => ({ name, path: name, read: async () => read(bytes) });
const silent = () => {};

const binhTan = aFile("binh-tan.xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 3 }));
const tayThuan = aFile("tay-thuan.xlsx", returned({ orgUnit: "XA_21814", soHoiNghi: 4 }));
const conferences = ({ templates }: { readonly templates: readonly { code: string; total: object }[] }) =>
  (templates.find(({ code }) => code === "KG01")?.total as Record<string, unknown>)["soHoiNghi"];

test("a board sees who sent, who did not, and every total, and gets the summary workbook", async () => {
  const told: string[] = [];
  const { result, summary } = await merging()([binhTan, tayThuan], order, (...news) =>
    told.push(news.join(" ")),
  );
  expect(told).toEqual(["1 2 binh-tan.xlsx", "2 2 tay-thuan.xlsx"]);
  expect(conferences(result)).toBe(7);
  expect(result.completeness.missing).toContain("XA_21817");
  expect(result.files.map(({ file, status }) => [file, status])).toEqual([
    ["binh-tan.xlsx", "accepted"],
    ["tay-thuan.xlsx", "accepted"],
  ]);
  expect(result.files.some((file) => "submission" in file)).toBe(false);
  const book = readWorkbook(summary, nodeHost);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  expect(readSummary(book.value, { file: "tong-hop.xlsx", sha256: "" })).toHaveLength(2);
});

test("late returns are added to what was collected, and what they changed is shown", async () => {
  const merge = merging();
  const before = await merge([binhTan], order, silent);
  const after = await merge([binhTan, tayThuan], order, silent);
  const changes = changesSince(before.result, after.result);
  expect(changes.files.map(({ file }) => file)).toEqual([tayThuan.name]);
  expect(changes.received).toEqual(["XA_21814"]);
  expect(changes.lost).toEqual([]);
  expect(changes.figures).toContainEqual({ template: "KG01", field: "soHoiNghi", before: 3, after: 7 });
  const none = { files: [], passedOver: [], received: [], lost: [], figures: [] };
  expect(changesSince(after.result, after.result)).toEqual(none);
  // A copy of what was there is a file more, and says of what it is one.
  const copied = await merge([binhTan, binhTan, tayThuan], order, silent);
  expect(changesSince(after.result, copied.result).files).toMatchObject([{ status: "duplicate" }]);
});

test("a file read once is not checked again, unless another catalogue or period is asked for", async () => {
  const inflate = jest.fn(nodeHost.inflate);
  const merge = merging({ ...nodeHost, inflate });
  await merge([binhTan], order, silent);
  const once = inflate.mock.calls.length;
  await merge([binhTan], order, silent);
  expect(inflate.mock.calls.length).toBe(once);
  await merge([binhTan], { ...order, period: "2024" }, silent);
  expect(inflate.mock.calls.length).toBe(2 * once);
});

test("two versions of one report are a conflict until the board chooses; then the chosen one counts", async () => {
  const other = aFile("binh-tan (1).xlsx", returned({ orgUnit: "XA_21811", soHoiNghi: 30 }));
  const merge = merging();
  const { result } = await merge([binhTan, other], order, silent);
  expect(conferences(result)).toBeUndefined();
  expect(result.conflicts).toMatchObject([{ orgUnit: "XA_21811", templates: ["KG01"] }]);
  const [conflict] = result.conflicts;
  const chosen = conflict?.files.find(({ file }) => file === other.name)?.sha256 ?? "";
  const over = conflict?.files.map(({ sha256 }) => sha256).filter((hash) => hash !== chosen) ?? [];
  const decision = { kind: "choose", reason: "", by: "", ground: [chosen, ...over].join(" ") } as const;
  const settled = await merge([binhTan, other], { ...order, decisions: [decision] }, silent);
  expect(settled.result.conflicts).toEqual([]);
  expect(conferences(settled.result)).toBe(30);
});

test("workbooks inside an archive are collected; what is none is named and passed over", async () => {
  const zip = writeArchive([
    { name: "gui-ve/binh-tan.xlsx", bytes: await bytesOf(binhTan) },
    { name: "gui-ve/~$binh-tan.xlsx", bytes: Uint8Array.of(1) },
    { name: "gui-ve/cong-van.pdf", bytes: Uint8Array.of(1) },
  ]);
  const found = await workbooksAmong([{ path: "thang-7.zip", read: async () => read(zip) }], nodeHost);
  expect(found.files.map(({ name }) => name)).toEqual(["binh-tan.xlsx"]);
  expect(found.issues.map(({ code }) => code)).toEqual(["file.passed-over"]);
});

test("what programs leave beside files goes unsaid; a file whose name begins with a dot is read like any other", async () => {
  const names = [
    "~$a.xlsx",
    "._a.xlsx",
    "__MACOSX/a.xlsx",
    ".DS_Store",
    "thumbs.db",
    ".ghi-chu",
    ".bao-cao.xlsx",
  ];
  const bytes = await bytesOf(binhTan);
  const zip = writeArchive(names.map((name) => ({ name, bytes })));
  const found = await workbooksAmong([{ path: "thang-7.zip", read: async () => read(zip) }], nodeHost);
  expect(found.files.map(({ name }) => name)).toEqual([".bao-cao.xlsx"]);
  expect(found.issues).toEqual([]);
});

test("names that differ in case alone are two files of an archive", async () => {
  const zip = writeArchive([
    { name: "Bao cao.xlsx", bytes: await bytesOf(binhTan) },
    { name: "bao cao.xlsx", bytes: await bytesOf(tayThuan) },
  ]);
  const { files, issues } = await workbooksAmong([{ path: "a.zip", read: async () => read(zip) }], nodeHost);
  expect(issues).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(["Bao cao.xlsx", "bao cao.xlsx"]);
  const { result } = await merging()(files, order, silent);
  expect(conferences(result)).toBe(7);
});

test("what finding the files told stands in the workbook by names as short as those of the files", async () => {
  const at = (path: string) => ({ path: `/home/an/gui-ve/${path}`, read: binhTan.read });
  const found = await workbooksAmong([at("xa/binh-tan.xlsx"), at("xa/cong-van.pdf"), at("xa.rar")], nodeHost);
  const outside = { code: "file.not-found", severity: "error", where: { file: "/mnt/khac.xlsx" } } as const;
  const { result } = await mergeFiles(
    { ...found, issues: [...found.issues, outside] },
    { ...order, wording: ({ code }) => code },
    { host: nodeHost, read: async (files, context) => (await readFiles(files, context, nodeHost)).flat() },
  );
  const told = result.issues.filter(({ code }) => code.startsWith("file."));
  expect(told.map(({ where }) => where.file).sort()).toEqual(["cong-van.pdf", "khac.xlsx", "xa.rar"]);
});

test("an archive inside an archive is opened once more; what lies deeper, or is packed otherwise, may hold a report", async () => {
  const bytes = await bytesOf(binhTan);
  const deepest = writeArchive([{ name: "c.xlsx", bytes }]);
  const inner = writeArchive([
    { name: "b.xlsx", bytes },
    { name: "sau.zip", bytes: deepest },
    { name: "nen.rar", bytes: Uint8Array.of(1) },
  ]);
  const rar = new TextEncoder().encode("Rar!\x1a\x07");
  const zip = writeArchive([
    { name: "trong.zip", bytes: inner },
    { name: "doi-ten.zip", bytes: rar },
  ]);
  const found = await workbooksAmong([{ path: "thang-7.zip", read: async () => read(zip) }], nodeHost);
  expect(found.files.map(({ path }) => path)).toEqual(["thang-7.zip/trong.zip/b.xlsx"]);
  expect(await found.files[0]?.read()).toMatchObject({ ok: true, value: bytes });
  expect(found.issues).toMatchObject([
    { code: "file.archive-too-deep", severity: "error", where: { file: "thang-7.zip/trong.zip/sau.zip" } },
    {
      code: "file.other-archive",
      severity: "error",
      where: { file: "thang-7.zip/trong.zip/nen.rar" },
      found: ".rar",
    },
    {
      code: "file.other-archive",
      severity: "error",
      where: { file: "thang-7.zip/doi-ten.zip" },
      found: ".rar",
    },
  ]);
});

test("archives inside an archive hold no more together than one may", async () => {
  const empty = Array.from({ length: 6_000 }, (_, at) => ({ name: `${at}.txt`, bytes: new Uint8Array(0) }));
  const half = writeArchive(empty);
  const zip = writeArchive([
    { name: "mot.zip", bytes: half },
    { name: "hai.zip", bytes: half },
  ]);
  const { issues } = await workbooksAmong([{ path: "a.zip", read: async () => read(zip) }], nodeHost);
  const refusals = issues.filter(({ code }) => code === "workbook.too-many-parts");
  expect(refusals).toMatchObject([{ where: { file: "a.zip/hai.zip" }, facts: { most: 10_000 } }]);
});

test("every unit that owes a report gets a workbook of its own, and one archive holds them all", async () => {
  const units = ["XA_21811", "XA_21814"];
  const { workbooks, issues } = await issueAll(units, { index, period: PERIOD, host: nodeHost });
  expect(issues).toEqual([]);
  const files = workbooks.map(({ fileName, bytes }) => ({ name: fileName, bytes }));
  const archive = readArchive(writeArchive(files, nodeHost), nodeHost);
  expect(archive.ok && archive.value.map(({ name }) => name)).toEqual([
    "2024-H1 - Bình Tân.xlsx",
    "2024-H1 - Tây Thuận.xlsx",
  ]);
});

async function bytesOf(file: typeof binhTan): Promise<Uint8Array> {
  const bytes = await file.read();
  if (!bytes.ok) throw new Error("the file is in memory");
  return bytes.value;
}

test("what finding the files told stands in the result and in the workbook, whoever merges", async () => {
  const zip = writeArchive([
    { name: "binh-tan.xlsx", bytes: await bytesOf(binhTan) },
    { name: "cong-van.pdf", bytes: Uint8Array.of(1) },
  ]);
  const found = await workbooksAmong([{ path: "thang-7.zip", read: async () => read(zip) }], nodeHost);
  const wording = ({ code }: { readonly code: string }) => `lời của ${code}`;
  const { result, summary } = await merging()(found, { ...order, wording });
  expect(result.issues.map(({ code }) => code)).toContain("file.passed-over");
  const book = readWorkbook(summary, nodeHost);
  const texts = book.ok ? book.value.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)) : [];
  expect(texts.map(({ value }) => value)).toContain("lời của file.passed-over");
});
