import {
  type Catalogue,
  catalogueChanges,
  catalogueWorkbook,
  defaultCatalogue,
  outdatedForms,
  readCatalogue,
  withRaisedVersion,
} from "../../../src/core/catalogue";
import {
  type TemplateDesign,
  designOf,
  namingField,
  newDesign,
  withDesign,
  withField,
  withGivenRows,
  withMovedField,
  withNewField,
  withoutField,
} from "../../../src/core/forms";
import { readRuleInWords } from "../../../src/core/rules";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";

/** What a board gets that opens its catalogue again. */
function readBack(catalogue: Catalogue): Catalogue {
  const book = readWorkbook(writeWorkbook(catalogueWorkbook(catalogue)));
  const read = book.ok ? readCatalogue(book.value) : book;
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const titled = (design: TemplateDesign, title: string): TemplateDesign => ({
  ...design,
  template: { ...design.template, title },
});

const mustDesign = (code: string): TemplateDesign => {
  const design = designOf(defaultCatalogue, code);
  if (design === undefined) throw new Error(code);
  return design;
};

const LABELS = ["Tên lớp", "Nam", "Nữ", "Tổng số", "Kinh phí (triệu đồng)", "Ngày khai giảng", "Xếp loại"];
const lessons = (): TemplateDesign =>
  LABELS.reduce(withNewField, titled(newDesign(defaultCatalogue), "Mở lớp bồi dưỡng"));

test("a template is made of a title and labels: code, keys, types, units and aggregations follow", () => {
  const design = lessons();
  expect(design.template.code).toBe("BM01");
  expect(
    design.template.fields.map(({ key, type, unitOfMeasure, aggregate }) => [
      key,
      type,
      unitOfMeasure,
      aggregate.op,
    ]),
  ).toEqual([
    ["tenLop", "text", undefined, "none"],
    ["nam", "integer", undefined, "sum"],
    ["nu", "integer", undefined, "sum"],
    ["tongSo", "integer", undefined, "sum"],
    ["kinhPhiTrieuDong", "money", "triệu đồng", "sum"],
    ["ngayKhaiGiang", "date", undefined, "none"],
    ["xepLoai", "text", undefined, "none"],
  ]);
});

test("a list, a formula in words and an assignment go into the catalogue, which reads back whole", () => {
  const listed = withField(lessons(), "xepLoai", { type: "choice", choices: ["Tốt", "Khá", ""] });
  const read = readRuleInWords("Nam + Nữ", listed.template.fields);
  if (!read.ok) throw new Error(read.at);
  const design = withField(listed, "tongSo", { formula: read.expression });
  const assigned = { period: "2024-H1", orgUnits: ["@dang_uy_xa"] };
  const made = readBack(withDesign(defaultCatalogue, design, assigned));
  const template = made.templates.at(-1);
  expect(template).toMatchObject({ code: "BM01", version: 1, shortTitle: "Mở lớp bồi dưỡng" });
  expect(template?.fields.find(({ key }) => key === "tongSo")?.formula).toEqual(read.expression);
  expect(
    made.choiceLists.find(({ code }) => code === "BM01_xepLoai")?.choices.map(({ value }) => value),
  ).toEqual(["Tốt", "Khá"]);
  expect(made.assignments.at(-1)).toMatchObject({ template: "BM01", orgUnit: "@dang_uy_xa" });
});

test("given rows make a form of indicators, and without them it is a list again", () => {
  const design = withGivenRows(lessons(), ["Lớp 1", "Lớp 2"]);
  const made = readBack(withDesign(defaultCatalogue, design)).templates.at(-1);
  expect(made).toMatchObject({ rowKey: ["tenLop"], presetRows: [{ tenLop: "Lớp 1" }, { tenLop: "Lớp 2" }] });
  const open = readBack(withDesign(defaultCatalogue, withGivenRows(design, []))).templates.at(-1);
  expect(open).toMatchObject({ rowKey: [], presetRows: [] });
});

test("rows that are documents, or are told by two columns, are not given by a name", () => {
  const kinds = defaultCatalogue.templates
    .filter(({ presetRows }) => presetRows.length > 0)
    .map((template) => [template.code, template.rowKey.length, namingField(template)?.type]);
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.filter(([, , type]) => type !== undefined && type !== "text" && type !== "choice")).toEqual(
    [],
  );
  const { template } = mustDesign("KG01");
  expect(template.fields[0]?.type).toBe("directive");
  expect(namingField(template)).toBeUndefined();
  expect(withGivenRows(mustDesign("KG01"), ["Một dòng"])).toEqual(mustDesign("KG01"));
});

test("a changed template is a new version, known by its old labels, and nothing else changes", () => {
  const design = withField(mustDesign("KG01"), "soHoiNghi", { label: "Số cuộc" });
  const made = readBack(withDesign(defaultCatalogue, design));
  const [before, after] = [defaultCatalogue, made].map(({ templates }) =>
    templates.find(({ code }) => code === "KG01"),
  );
  expect(after?.version).toBe((before?.version ?? 0) + 1);
  const field = after?.fields.find(({ key }) => key === "soHoiNghi");
  expect(field?.aliases).toContain(before?.fields.find(({ key }) => key === "soHoiNghi")?.label);
  expect(after?.rules).toEqual(before?.rules);
  expect(catalogueChanges(defaultCatalogue, made).map(({ sheet }) => sheet)).toEqual(["Biểu mẫu", "Cột"]);
});

test("a design without a change is the same version; an order of columns is a change", () => {
  const design = mustDesign("KG01");
  expect(withDesign(defaultCatalogue, design).templates).toEqual(defaultCatalogue.templates);
  const moved = withDesign(defaultCatalogue, withMovedField(design, "soHoiNghi", -1));
  expect(moved.templates.find(({ code }) => code === "KG01")?.version).toBe(design.template.version + 1);
});

test("a column may go: what was said by it goes too, and the catalogue stays whole", () => {
  const { fields, rules, presetRows } = mustDesign("KG01").template;
  const said = fields.filter(
    ({ key }) => rules.some(({ field }) => field === key) || key in (presetRows[0] ?? {}),
  );
  expect(said.length).toBeGreaterThan(2);
  for (const { key } of said.slice(0, 4)) {
    const made = readBack(withDesign(defaultCatalogue, withoutField(mustDesign("KG01"), key)));
    const template = made.templates.find(({ code }) => code === "KG01");
    expect(template?.fields.some((field) => field.key === key)).toBe(false);
    expect(template?.rules.some(({ field }) => field === key)).toBe(false);
  }
});

test("the version of the catalogue counts up once units have something else to fill in, and only then", () => {
  const made = withDesign(defaultCatalogue, lessons());
  expect(withRaisedVersion(defaultCatalogue, made).version).toBe("2024.2");
  expect(withRaisedVersion(defaultCatalogue, { ...made, version: "2025.1" }).version).toBe("2025.1");
  expect(withRaisedVersion(defaultCatalogue, { ...defaultCatalogue, name: "Khác" }).version).toBe("2024.1");
});

test("workbooks issued for a period not due yet are told to be outdated, by period and template", () => {
  const made = withDesign(defaultCatalogue, withField(mustDesign("KG01"), "soHoiNghi", { label: "Số cuộc" }));
  const told = (today: string) =>
    outdatedForms(defaultCatalogue, made, today).map(({ period, templates }) => [period.id, templates]);
  expect(told("2024-06-01")).toEqual(expect.arrayContaining([["2024-H1", ["KG01"]]]));
  expect(told("2030-01-01")).toEqual([]);
  expect(outdatedForms(defaultCatalogue, { ...defaultCatalogue, name: "Khác" }, "2024-06-01")).toEqual([]);
});

describe("choices are those of one column", () => {
  const choicesOf = (catalogue: Catalogue, code: string, key: string) => {
    const list = catalogue.templates
      .find((one) => one.code === code)
      ?.fields.find((one) => one.key === key)?.list;
    return catalogue.choiceLists.find((one) => one.code === list);
  };

  test("a list other forms are chosen from stays as it is; the column gets one of its own, and what is known of its values", () => {
    const design = mustDesign("KG03");
    const before = choicesOf(defaultCatalogue, "KG03", "linhVuc");
    const fewer = before?.choices.slice(0, 2).map(({ value }) => value) ?? [];
    const changed = withField(design, "linhVuc", { choices: [...fewer, "Chuyển đổi số"] });
    const after = withDesign(defaultCatalogue, changed);
    expect(choicesOf(after, "KG02", "linhVuc")).toEqual(before);
    expect(choicesOf(after, "KG03", "linhVuc")?.choices).toEqual([
      ...(before?.choices.slice(0, 2) ?? []),
      { value: "Chuyển đổi số", aliases: [] },
    ]);
    expect(readBack(after)).toEqual(after);
  });

  test("given rows of a column with a shared list leave the others theirs", () => {
    const given = withGivenRows(mustDesign("KG08"), ["Chung", "Riêng"]);
    const after = withDesign(defaultCatalogue, given);
    for (const { code, fields } of defaultCatalogue.templates.filter((one) => one.code !== "KG08"))
      for (const { key, list } of fields)
        if (list !== undefined)
          expect(choicesOf(after, code, key)).toEqual(choicesOf(defaultCatalogue, code, key));
  });

  test("a column that is added after another of its name was taken out begins with no choices", () => {
    const chosen = withField(lessons(), "xepLoai", { type: "choice", choices: ["Giỏi", "Khá"] });
    const anew = withNewField(withoutField(chosen, "xepLoai"), "Xếp loại");
    const again = withField(anew, "xepLoai", { type: "choice" });
    const list = again.template.fields.find(({ key }) => key === "xepLoai")?.list ?? "";
    expect(again.lists[list]).toEqual([]);
  });
});
