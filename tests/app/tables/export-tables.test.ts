import fc from "fast-check";
import { csvEncoder } from "../../../src/app";
import { delimitedRows } from "../../../src/core/base";
import { catalogueIndex } from "../../../src/core/catalogue";
import { exported, type MemoryFolder, summaryFile, textOf } from "../../support/open-tables";
import { campaigns } from "../../support/random-campaign";
import { rejectedReport, report, smallCatalogue } from "../../support/small-campaign";

/** The rows of a table, each by its columns' names. */
function rowsOf(folder: MemoryFolder, table: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = delimitedRows(textOf(folder, `${table}.csv`).replace(/^\ufeff/, ""), ",");
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

const sent = [
  report("XA1", {
    returns: {
      T1: [
        {
          vanBan: "38-CT/TW@2009-09-07",
          phaiHoc: 10,
          thamGia: 8,
          dat: true,
          ngay: "2024-03-01",
          ghiChu: "=1+1",
        },
      ],
      T2: "nil",
    },
  }),
  report("XA2", { savedAt: "2024-07-18T03:00:00Z", returns: { T1: [{ phaiHoc: 5, thamGia: 5 }] } }),
  rejectedReport("XA3"),
];

test("An entry is a row with its unit, its file, sheet and row, and a typed column for each field", async () => {
  const { folder } = await exported([summaryFile(sent)], csvEncoder);
  expect(rowsOf(folder, "entries_t1")[0]).toMatchObject({
    ...{ period: "2024-H1", board: "BAN", unit: "XA1", standing: "counted" },
    ...{ source_file: "XA1-1.xlsx", source_sheet: "T1", source_row: "12" },
    ...{ vanBan: "38-CT/TW@2009-09-07", phaiHoc: "10", kinhPhi: "", dat: "true", ngay: "2024-03-01" },
    ghiChu: "'=1+1",
  });
});

test("Figures, sending, coverage, files and findings are tables of their own", async () => {
  const { folder } = await exported([summaryFile(sent)], csvEncoder);
  const figures = rowsOf(folder, "figures");
  expect(figures.find((one) => one["line"] === "total" && one["field"] === "phaiHoc")?.["figure"]).toBe("15");
  expect(figures.find((one) => one["unit"] === "XA2" && one["field"] === "kinhPhi")).toBeUndefined();
  const sending = rowsOf(folder, "completeness").filter(({ template }) => template === "T1");
  expect(sending.map(({ unit, state, late }) => [unit, state, late])).toEqual([
    ["XA1", "received", "false"],
    ["XA2", "received", "true"],
    ["XA3", "rejected", "false"],
    ["XA4", "missing", "false"],
    ["BHXH", "not-expected", "false"],
  ]);
  const coverage = rowsOf(folder, "coverage").filter(({ directive }) => directive === "38-CT/TW@2009-09-07");
  expect(coverage.find(({ unit, task }) => unit === "XA1" && task === "disseminate")?.["done"]).toBe("true");
  expect(rowsOf(folder, "submissions").map(({ unit, status }) => [unit, status])).toContainEqual([
    "XA3",
    "rejected",
  ]);
  expect(rowsOf(folder, "findings").map(({ code }) => code)).toContain("test.broken");
  expect(
    rowsOf(folder, "returns").find(({ unit, template }) => unit === "XA1" && template === "T2"),
  ).toMatchObject({
    ...{ standing: "counted", nil_report: "true" },
  });
});

test("The dictionary tells every table's columns, types, units of measure, keys, files and hashes", async () => {
  const { folder } = await exported([summaryFile(sent)], csvEncoder);
  const dictionary = JSON.parse(textOf(folder, "datapackage.json"));
  expect(dictionary.description).toContain("bỏ một dấu ' ở đầu");
  const files = dictionary.resources.flatMap((one: { path: string }) => one.path);
  expect(new Set([...files, "datapackage.json"])).toEqual(new Set(folder.keys()));
  for (const { path, schema } of dictionary.resources) {
    const [header = []] = delimitedRows(textOf(folder, path).replace(/^\ufeff/, ""), ",");
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
    for (const key of schema.primaryKey ?? []) expect(header).toContain(key);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      for (const name of fields) expect(header).toContain(name);
      expect(dictionary.resources.map(({ name }: { name: string }) => name)).toContain(reference.resource);
    }
  }
  const entries = dictionary.resources.find(({ name }: { name: string }) => name === "entries_t1");
  const field = (name: string) => entries.schema.fields.find((one: { name: string }) => one.name === name);
  expect(field("kinhPhi")).toMatchObject({ type: "number", "khoagiao:unitOfMeasure": "triệu đồng" });
  expect(field("ngay")).toMatchObject({ type: "date", title: "Cột ngay" });
});

test("The keys that are told tell all rows apart, and equal summaries give equal bytes", async () => {
  await fc.assert(
    fc.asyncProperty(campaigns, async (outcomes) => {
      const { folder } = await exported([summaryFile(outcomes)], csvEncoder);
      const again = await exported([summaryFile(outcomes)], csvEncoder);
      expect([...again.folder].map(([path, bytes]) => [path, Buffer.from(bytes).toString("hex")])).toEqual(
        [...folder].map(([path, bytes]) => [path, Buffer.from(bytes).toString("hex")]),
      );
      for (const { name, schema } of JSON.parse(textOf(folder, "datapackage.json")).resources) {
        if (schema.primaryKey === undefined) continue;
        const keys = rowsOf(folder, name).map((row) =>
          JSON.stringify(schema.primaryKey.map((key: string) => row[key])),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
    { numRuns: 10 },
  );
});

test("Several summaries stand in one folder; of one board and period only one", async () => {
  const one = summaryFile(sent);
  const twice = await exported([one, { ...one, name: "ban-sao.xlsx" }], csvEncoder);
  expect(twice.result).toMatchObject({
    ok: false,
    issues: [
      { code: "tables.same-summary", where: { file: "ban-sao.xlsx" }, facts: { other: "tong-hop.xlsx" } },
    ],
  });
});

test("A summary of another catalogue is told, and refused where its values do not fit the columns", async () => {
  const [, t1, ...others] = smallCatalogue.templates;
  if (t1 === undefined) throw new Error("no template");
  const changed = (fields: typeof t1.fields) =>
    catalogueIndex({ ...smallCatalogue, version: "2", templates: [{ ...t1, fields }, ...others] });
  const asText = changed(
    t1.fields.map((one) =>
      one.key === "phaiHoc" ? { ...one, type: "date", aggregate: { op: "max" } } : one,
    ),
  );
  const { result } = await exported([summaryFile(sent)], csvEncoder, asText);
  expect(result.ok).toBe(false);
  expect(result.issues.map(({ code, where }) => [code, where.field])).toEqual([
    ["tables.other-catalogue", undefined],
    ["tables.value-of-other-type", "phaiHoc"],
  ]);
  expect((await exported([summaryFile(sent)], csvEncoder, changed(t1.fields))).result).toMatchObject({
    ok: true,
    issues: [
      { code: "tables.other-catalogue", severity: "warning", found: "TEST 1", facts: { own: "TEST 2" } },
    ],
  });
});

test("What is no summary is refused", async () => {
  const file = {
    ...summaryFile(sent),
    read: () => Promise.resolve({ ok: true as const, value: new Uint8Array(5), issues: [] }),
  };
  expect((await exported([file], csvEncoder)).result.ok).toBe(false);
});
