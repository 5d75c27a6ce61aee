import fc from "fast-check";
import { csvEncoder } from "../../../src/app";
import { type CatalogueIndex, catalogueIndex } from "../../../src/core/catalogue";
import { readFiles } from "../../../src/app";
import { mergeSubmissions } from "../../../src/core/merge";
import type { Decision } from "../../../src/core/submissions";
import { nodeHost } from "../../../src/host/node";
import { parquetEncoder } from "../../../src/host/tables";
import {
  exported,
  forged,
  imported,
  type MemoryFolder,
  summaryFile,
  textOf,
} from "../../support/open-tables";
import { campaigns } from "../../support/random-campaign";
import { PERIOD, rejectedReport, report, smallCatalogue, smallIndex } from "../../support/small-campaign";

const bytesOf = async (file: ReturnType<typeof summaryFile>): Promise<Buffer> => {
  const bytes = await file.read();
  return Buffer.from(bytes.ok ? bytes.value : []);
};

test.each([
  ["CSV", csvEncoder],
  ["Parquet", parquetEncoder],
])(
  "What was exported as %s is imported as the same summary, byte by byte",
  async (_format, encoder) => {
    await fc.assert(
      fc.asyncProperty(campaigns, fc.boolean(), async (outcomes, provisional) => {
        const summary = summaryFile(outcomes, { provisional });
        const { folder } = await exported([summary], encoder);
        const back = await imported([folder]);
        if (!back.ok) throw new Error(JSON.stringify(back.issues));
        expect(Buffer.concat(back.value.summary).equals(await bytesOf(summary))).toBe(true);
      }),
      { numRuns: 25 },
    );
  },
  300_000,
);

test("What the board decided comes back with it, applied and still open", async () => {
  const sent = [report("XA1", { returns: { T1: [{ phaiHoc: 10, thamGia: 8 }] } })];
  const about = { orgUnit: "XA1", template: "T1", reason: "Điện thoại", by: "An" } as const;
  const decisions = [
    { ...about, kind: "correct", row: 12, field: "thamGia", value: "9" } as const,
    { ...about, kind: "correct", row: 99, field: "thamGia", value: "1" } as const,
  ];
  const summary = summaryFile(sent, { decisions });
  const { folder } = await exported([summary], csvEncoder);
  expect(textOf(folder, "decisions.csv").split("\r\n").slice(1, 3)).toEqual([
    expect.stringContaining("correct,applied,XA1,T1,12,thamGia"),
    expect.stringContaining("correct,astray,XA1,T1,99,thamGia"),
  ]);
  const back = await imported([folder]);
  expect(back.ok && back.value.model.templates[0]?.total["thamGia"]).toBe(9);
  expect(back.ok && back.value.model.decisions.map(({ state }) => state)).toEqual(["applied", "astray"]);
  expect(back.ok && Buffer.concat(back.value.summary).equals(await bytesOf(summary))).toBe(true);
});

test("What waits for the board waits with the same words, whatever it waits for", async () => {
  const sentBy = (unit: string, file: string, phaiHoc: number, turn = 1) =>
    report(unit, { file, turn, savedAt: undefined, returns: { T1: [{ phaiHoc, thamGia: 1 }] } });
  const sent = [
    sentBy("XA1", "a.xlsx", 10),
    ...[sentBy("XA2", "b.xlsx", 11), sentBy("XA2", "c.xlsx", 12)],
    ...[sentBy("XA3", "d.xlsx", 13), sentBy("XA3", "e.xlsx", 14, 2)],
  ];
  const inT1 = { template: "T1", row: 12, field: "phaiHoc", reason: "Điện thoại", by: "An" } as const;
  const whole = { reason: "Điện thoại", by: "An" };
  const decisions: readonly Decision[] = [
    // Two values for one cell.
    { ...inT1, kind: "correct", orgUnit: "XA1", value: "9" },
    { ...inT1, kind: "correct", orgUnit: "XA1", value: "8" },
    // One of two files, and of a third unit the one of the lower turn.
    { ...inT1, kind: "correct", orgUnit: "XA2", value: "7" },
    { ...whole, kind: "choose", file: "d.xlsx" },
    // What is not there, and what is not wrong.
    { ...inT1, kind: "correct", orgUnit: "XA4", value: "7" },
    { ...inT1, kind: "correct", orgUnit: "XA1", file: "x/a.xlsx", value: "7" },
    { ...inT1, kind: "reply", orgUnit: "XA1", value: "7" },
    { kind: "pass", orgUnit: "XA1", template: "T1", ...whole },
  ];
  const summary = summaryFile(sent, { decisions });
  const { folder } = await exported([summary], csvEncoder);
  const back = await imported([folder]);
  const told = back.ok ? back.value.model.issues.map(({ code }) => code) : [];
  expect(told.filter((code) => /decision|choice/.test(code)).sort()).toEqual([
    ...["merge.choice-outdone", "merge.decision-no-file", "merge.decision-no-report"],
    ...["merge.decision-not-boards", "merge.decision-nothing-to-pass", "merge.decision-of-which-file"],
    "merge.decisions-contradict",
  ]);
  expect(back.ok && Buffer.concat(back.value.summary).equals(await bytesOf(summary))).toBe(true);
});

/** The small campaign in a province: two communes report to a board of their own each. */
const province = (board: string): CatalogueIndex =>
  catalogueIndex({
    ...smallCatalogue,
    board: { ...smallCatalogue.board, orgUnit: board },
    orgUnits: [
      ...smallCatalogue.orgUnits.map((one) =>
        one.code === "XA1" ? { ...one, parent: "H1" } : one.code === "XA2" ? { ...one, parent: "H2" } : one,
      ),
      ...["H1", "H2"].map((code) => ({
        ...smallCatalogue.orgUnits[0]!,
        code,
        name: `Huyện ${code}`,
        reports: false,
      })),
    ],
  });

const below = (unit: string, board: string) =>
  summaryFile([report(unit, { returns: { T1: [{ phaiHoc: 10, thamGia: 8, ghiChu: unit }] } })], {
    ...{ index: province(board), name: `${board}.xlsx` },
  });

test("Tables of several boards are merged as their summaries would be, rows judged by the board that merges", async () => {
  const summaries = [below("XA1", "H1"), below("XA2", "H2")];
  const folders = await Promise.all(
    summaries.map(
      async (one, at) =>
        (await exported([one], at === 0 ? csvEncoder : parquetEncoder, province(`H${at + 1}`))).folder,
    ),
  );
  const back = await imported(folders, { index: province("BAN") });
  if (!back.ok) throw new Error(JSON.stringify(back.issues));
  const context = { index: province("BAN"), period: PERIOD, asOf: "2024-07-20" };
  const merged = mergeSubmissions((await readFiles(summaries, context, nodeHost)).flat(), context);
  expect(back.value.model).toEqual(merged);
  expect(merged.templates[0]?.total["phaiHoc"]).toBe(20);
  expect(merged.sources[0]?.via).toBe("H1.xlsx");
  const worse = forged(folders[0] ?? new Map(), "entries_t1.csv", (text) =>
    text.replace(",10,8,", ",-10,8,"),
  );
  const judged = await imported([worse], { index: province("BAN") });
  expect(
    judged.ok && judged.value.model.issues.map(({ code, where }) => [code, where.file, where.row]),
  ).toContainEqual(["summary.rows-edited", "a/entries_t1.csv", 2]);
});

const sent = [
  report("XA1", { returns: { T1: [{ phaiHoc: 10, thamGia: 8, noiDung: "Tốt" }], T2: "nil" } }),
  rejectedReport("XA3"),
];
const whole = async (encoder = csvEncoder): Promise<MemoryFolder> =>
  (await exported([summaryFile(sent)], encoder)).folder;
const without = (folder: MemoryFolder, ...paths: readonly string[]): MemoryFolder =>
  new Map([...folder].filter(([path]) => !paths.includes(path)));
const told = (folder: MemoryFolder, change: (text: string) => string): MemoryFolder =>
  new Map([
    ...folder,
    ["datapackage.json", new TextEncoder().encode(change(textOf(folder, "datapackage.json")))],
  ]);

describe("Tables that are not as they were exported are told with place and remedy, and nothing is made of them", () => {
  const cases: readonly [what: string, (folder: MemoryFolder) => MemoryFolder, code: string, file: string][] =
    [
      ["no dictionary", (one) => without(one, "datapackage.json"), "tables.no-package", "a"],
      [
        "a dictionary of something else",
        (one) => told(one, () => "{}"),
        "tables.package-damaged",
        "a/datapackage.json",
      ],
      [
        "tables of another version",
        (one) => told(one, (text) => text.replace('"khoagiao:format": 1', '"khoagiao:format": 2')),
        ...(["tables.other-format", "a/datapackage.json"] as const),
      ],
      [
        "a table that is missing",
        (one) => without(one, "entries_t1.csv"),
        "tables.file-missing",
        "a/entries_t1.csv",
      ],
      [
        "a table outside of the folder",
        (one) => told(one, (text) => text.replaceAll('"entries_t1.csv"', '"../../etc/passwd"')),
        ...(["tables.file-missing", "a/../../etc/passwd"] as const),
      ],
      [
        "a table saved anew",
        (one) => new Map([...one, ["entries_t1.csv", new TextEncoder().encode("period;board\r\n")]]),
        ...(["tables.file-changed", "a/entries_t1.csv"] as const),
      ],
      [
        "NaN among the numbers",
        (one) => forged(one, "entries_t1.csv", (text) => text.replace(",10,8,", ",NaN,8,")),
        ...(["tables.value-unreadable", "a/entries_t1.csv"] as const),
      ],
      [
        "a number beyond all numbers",
        (one) => forged(one, "entries_t1.csv", (text) => text.replace(",10,8,", ",1e999,8,")),
        ...(["tables.value-unreadable", "a/entries_t1.csv"] as const),
      ],
      [
        "an enormous text",
        (one) => forged(one, "entries_t1.csv", (text) => text.replace("Tốt", "x".repeat(40_000))),
        ...(["tables.value-unreadable", "a/entries_t1.csv"] as const),
      ],
      [
        "a column that is gone",
        (one) => forged(one, "entries_t1.csv", (text) => text.replace(",phaiHoc,", ",khac,")),
        ...(["tables.columns-differ", "a/entries_t1.csv"] as const),
      ],
      [
        "a row of a file nobody handed in",
        (one) => forged(one, "entries_t1.csv", (text) => text.replace(",1,XA1,", ",7,XA1,")),
        ...(["tables.record-damaged", "a/entries_t1.csv"] as const),
      ],
      [
        "a submission that is none",
        (one) => forged(one, "submissions.csv", (text) => text.replace("{", "[")),
        ...(["tables.record-damaged", "a/submissions.csv"] as const),
      ],
      [
        "a period told twice",
        (one) => forged(one, "periods.csv", (text) => text + (text.split("\r\n")[1] ?? "")),
        ...(["tables.record-damaged", "a/periods"] as const),
      ],
    ];
  test.each(cases)("%s", async (_what, spoil, code, file) => {
    const back = await imported([spoil(await whole())]);
    expect([back.ok, back.issues.map((issue) => [issue.code, issue.where.file])]).toEqual([
      false,
      [[code, file]],
    ]);
  });

  test("a Parquet file that is none, or holds more than is told", async () => {
    const folder = await whole(parquetEncoder);
    const path = `entries_t1/period=${PERIOD}/board=BAN/entries_t1.parquet`;
    const place = [["tables.file-damaged", `a/${path}`]];
    const broken = await imported([forged(folder, path, () => "PAR1 and nothing more")]);
    expect(broken.issues.map((issue) => [issue.code, issue.where.file])).toEqual(place);
    const more = await imported([told(folder, (text) => text.replaceAll(/"rows": \d+/g, '"rows": 0'))]);
    expect(more.issues.map(({ code }) => code)).toEqual(["tables.file-damaged"]);
  });
});

test("The same export twice counts once or not at all; of several periods one has to be named", async () => {
  const folder = await whole();
  expect((await imported([folder, folder])).issues).toMatchObject([
    { code: "tables.same-summary", found: PERIOD },
  ]);
  const two = catalogueIndex({
    ...smallCatalogue,
    periods: [...smallCatalogue.periods, { ...smallCatalogue.periods[0]!, id: "2024-H2" }],
  });
  const later = summaryFile([], { index: two, period: "2024-H2", name: "sau.xlsx" });
  const both = (await exported([summaryFile(sent, { index: two }), later], csvEncoder, two)).folder;
  expect((await imported([both], { index: two })).issues).toMatchObject([
    { code: "tables.several-periods", found: "2024-H1, 2024-H2" },
  ]);
  expect(await imported([both], { index: two, period: PERIOD })).toMatchObject({
    ok: true,
    value: { period: PERIOD },
  });
  expect((await imported([both], { index: two, period: "2025" })).issues).toMatchObject([
    { code: "tables.period-missing", found: "2025", facts: { periods: "2024-H1, 2024-H2" } },
  ]);
  expect((await imported([both], { index: smallIndex, period: "2024-H2" })).issues).toMatchObject([
    { code: "tables.period-unknown", found: "2024-H2" },
  ]);
});

test("Tables of another catalogue are told once", async () => {
  const other = catalogueIndex({ ...smallCatalogue, version: "2" });
  expect((await imported([await whole()], { index: other })).issues).toMatchObject([
    { code: "tables.other-catalogue", severity: "warning", found: "TEST 1", facts: { own: "TEST 2" } },
  ]);
});
