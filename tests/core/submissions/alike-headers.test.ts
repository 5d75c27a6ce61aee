import { type Field, type Template, catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { headerLabels, readSubmission } from "../../../src/core/submissions";
import { formBook } from "../../support/a-form";
import { index, source, valuesOf } from "../../support/a-submission";

/** A form whose labels are alike but for their marks. */
const [known] = index.catalogue.templates.filter(({ code }) => code === "KG05B");
if (known === undefined) throw new Error("test catalogue");
const count = known.fields.find(({ key }) => key === "danSo");
const text = index.template("KG01")?.fields.find(({ type }) => type === "text");
if (count === undefined || text === undefined) throw new Error("test catalogue");
const counted = (key: string, label: string, aliases: readonly string[] = []): Field => {
  const { unitOfMeasure: _, group: __, ...plain } = count;
  return { ...plain, key, label, aliases, required: false };
};
const template: Template = {
  ...{ ...known, code: "BM01", rules: [], rowKey: [], groupBy: [] },
  fields: [
    { ...text, key: "thon", label: "Thôn", required: true },
    ...[counted("nam", "Nam"), counted("nu", "Nữ"), counted("soHo", "Số hộ"), counted("soKy", "Số hồ")],
  ],
};
const fieldNamed = (header: string, form = template): string | undefined =>
  headerLabels(form).find(header).field?.key;

test.each([
  ["Số hộ", "soHo"],
  ["SỐ HỘ (hộ)", "soHo"],
  ["4. Số hồ", "soKy"],
  ["So ho", undefined],
  ["Nam", "nam"],
  ["NỮ", "nu"],
  ["nu", "nu"],
  ["Năm", undefined],
  ["Nấm (kg)", undefined],
])("the header “%s” is the column %s: marks tell columns apart", (header, key) => {
  expect(fieldNamed(header)).toBe(key);
});

test("a header of two words with a slip of its marks is read as before", () => {
  const form = { ...template, fields: template.fields.filter(({ key }) => key !== "soKy") };
  expect(fieldNamed("Sô hộ", form)).toBe("soHo");
});

const own = catalogueIndex({
  ...defaultCatalogue,
  templates: [...defaultCatalogue.templates, template],
  formMappings: [
    {
      ...{ form: "Biểu của xã", template: "BM01" },
      columns: [
        { header: "Tên thôn", field: "thon" },
        { header: "Họ", field: "soKy" },
        { header: "Hộ", field: "soHo" },
      ],
    },
  ],
});

const read = (headers: readonly string[]) => {
  const book = formBook({ rows: [["BIỂU"], [], ["Tên thôn", ...headers], ["Thôn 1", 3, 120]] });
  const accepted = [{ orgUnit: "XA_21811", sha256: source.sha256 }];
  return readSubmission(book, source, { index: own, period: "2024", accepted });
};

test.each([
  [["Họ", "Hộ"], { soKy: 3, soHo: 120 }],
  [["Hộ", "Họ"], { soHo: 3, soKy: 120 }],
  [["Ho", "Hộ"], { soKy: 3, soHo: 120 }],
])("in a form of the units' own with the columns %j each is read under its own name", (headers, values) => {
  expect(valuesOf(read(headers), "BM01")).toMatchObject([values]);
});

test("a form whose column is called otherwise by its marks is no longer that form", () => {
  expect(valuesOf(read(["Hồ", "Hộ"]), "BM01")).toBeUndefined();
});
