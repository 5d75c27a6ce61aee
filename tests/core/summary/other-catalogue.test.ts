import { type Catalogue, type Field, catalogueIndex } from "../../../src/core/catalogue";
import { mergeSubmissions } from "../../../src/core/merge";
import type { Decision } from "../../../src/core/submissions";
import { readSummary, summaryWorkbook } from "../../../src/core/summary";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { PERIOD, report, smallCatalogue, smallIndex } from "../../support/small-campaign";

/** The catalogue of a board below: the same codes, and something of its own. */
const theirs = (change: (field: Field) => Field, more: Partial<Catalogue> = {}) =>
  catalogueIndex({
    ...smallCatalogue,
    id: "KHAC",
    templates: smallCatalogue.templates.map((template) => ({
      ...template,
      fields: template.fields.map(change),
    })),
    ...more,
  });

const sent = ["XA1", "XA2"].map((unit) =>
  report(unit, { returns: { T1: [{ phaiHoc: 10, thamGia: 5, kinhPhi: 3 }] } }),
);

/** A catalogue that calls the form T1 otherwise. */
const titled = (title: string, more: Partial<Catalogue> = {}) =>
  catalogueIndex({
    ...smallCatalogue,
    templates: smallCatalogue.templates.map((one) => (one.code === "T1" ? { ...one, title } : one)),
    ...more,
  });

/** What a board with the other catalogue hands up, merged by ours. */
function mergedAbove(
  index: ReturnType<typeof theirs>,
  own = smallIndex,
  decisions: readonly Decision[] = [],
) {
  const context = { period: PERIOD, asOf: "2024-08-01" };
  const draft = summaryWorkbook(mergeSubmissions(sent, { ...context, index }), {
    index,
    wording: ({ code }) => code,
  });
  const read = readWorkbook(writeWorkbook(draft, nodeHost), nodeHost);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const outcomes = readSummary(read.value, { file: "xa.xlsx", sha256: "1" }, { index: own });
  const model = mergeSubmissions(outcomes, { ...context, index: own, decisions });
  const told = model.sources
    .flatMap(({ issues }) => issues)
    .filter(({ code }) => code.startsWith("summary."));
  return { total: model.templates[0]?.total, told: told.map(({ code, found }) => [code, found]) };
}

test("[M37] Where the codes agree, a summary by another catalogue is merged, and that it is another's is said once", () => {
  const { total, told } = mergedAbove(theirs((field) => field));
  expect(total).toMatchObject({ phaiHoc: 20, thamGia: 10, kinhPhi: 6 });
  expect(told).toEqual([["summary.other-catalogue", "KHAC 1"]]);
});

test("[M37] A column in another unit of measure is not comparable: it is left blank and named, the others count", () => {
  const inDong = theirs((field) => (field.key === "kinhPhi" ? { ...field, unitOfMeasure: "đồng" } : field));
  const { total, told } = mergedAbove(inDong);
  expect(total).toMatchObject({ phaiHoc: 20, kinhPhi: undefined });
  expect(told).toContainEqual(["summary.not-comparable", "Cột kinhPhi (đồng, triệu đồng)"]);
});

test("[M37] A required column of another type sends nothing back", () => {
  const asText = theirs((field) => (field.key === "ghiChu" ? { ...field, type: "integer" } : field));
  expect(mergedAbove(asText)).toMatchObject({ total: { phaiHoc: 20 } });
  const needed = theirs((field) => (field.key === "phaiHoc" ? { ...field, unitOfMeasure: "lượt" } : field));
  expect(mergedAbove(needed).total).toMatchObject({ phaiHoc: undefined, thamGia: 10 });
});

test("[M37] Other names and aggregations are told, and ours are used", () => {
  const named = theirs((field) =>
    field.key === "phaiHoc" ? { ...field, label: "Số phải học", aggregate: { op: "max" } } : field,
  );
  const { total, told } = mergedAbove(named);
  expect(total).toMatchObject({ phaiHoc: 20 });
  expect(told).toContainEqual(["summary.columns-differ", "Số phải học – Cột phaiHoc"]);
});

test("[M37] A code that bears another unit's name there is told, once for all of them", () => {
  const orgUnits = smallCatalogue.orgUnits.map((unit) =>
    unit.code === "XA1" ? { ...unit, name: "Xã Mới" } : unit,
  );
  const { total, told } = mergedAbove(theirs((field) => field, { orgUnits }));
  expect(total).toMatchObject({ phaiHoc: 20 });
  expect(told).toContainEqual(["summary.units-differ", "XA1 (Xã Mới, Đảng ủy xã Một)"]);
});

test("[M37] A catalogue changed under the same version is told, with what differs", () => {
  const changed = (change: (field: Field) => Field) => theirs(change, { id: smallCatalogue.id });
  expect(mergedAbove(changed((field) => field)).told).toEqual([]);
  const inDong = changed((field) => (field.key === "kinhPhi" ? { ...field, unitOfMeasure: "đồng" } : field));
  const { total, told } = mergedAbove(inDong);
  expect(total).toMatchObject({ phaiHoc: 20, kinhPhi: undefined });
  expect(told).toEqual([
    ["summary.catalogue-changed", `${smallCatalogue.id} ${smallCatalogue.version}`],
    ["summary.not-comparable", "Cột kinhPhi (đồng, triệu đồng)"],
  ]);
});

describe("[M37] A form of the same code and columns that another board made of something else", () => {
  const own = titled("Danh sách hội nghị quán triệt");
  const other = (more: Partial<Catalogue>) => titled("Theo dõi lớp học xóa mù", more);

  test("goes back, every return of it: its figures are none of ours", () => {
    for (const more of [{ id: "KHAC" }, {}]) {
      const { total, told } = mergedAbove(other(more), own);
      expect(total?.["phaiHoc"]).toBeUndefined();
      expect(told.filter(([code]) => code === "summary.other-form")).toEqual([
        ["summary.other-form", "Theo dõi lớp học xóa mù"],
        ["summary.other-form", "Theo dõi lớp học xóa mù"],
      ]);
    }
  });

  test("counts where the board says that it is only a former title, and where another version renamed it", () => {
    const passed = ["XA1", "XA2"].map((orgUnit): Decision => ({
      ...{ kind: "pass", orgUnit, template: "T1", code: "summary.other-form" },
      ...{ reason: "Tên cũ của biểu", by: "Hoa", on: "2024-08-01" },
    }));
    expect(mergedAbove(other({ id: "KHAC" }), own, passed).total).toMatchObject({ phaiHoc: 20 });
    expect(mergedAbove(other({ version: "2" }), own).total).toMatchObject({ phaiHoc: 20 });
  });

  test("is none where the titles agree but for a few words", () => {
    const longer = titled("Biểu tổng hợp hội nghị quán triệt năm 2024", { id: "KHAC" });
    expect(mergedAbove(longer, own)).toMatchObject({
      total: { phaiHoc: 20 },
      told: [["summary.other-catalogue", "KHAC 1"]],
    });
  });
});
