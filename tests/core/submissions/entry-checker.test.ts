import fc from "fast-check";
import { plainDate, timeFromSerial } from "../../../src/core/base";
import {
  type Field,
  type Template,
  catalogueIndex,
  defaultCatalogue,
  validOn,
} from "../../../src/core/catalogue";
import { type FieldValue, entryChecker, valueText } from "../../../src/core/submissions";
import { isYear, valueRange } from "../../../src/core/templates";
import { aSubmission, findings, valuesOf } from "../../support/a-submission";
import { sampleEntries } from "../../support/sample-entries";

const index = catalogueIndex(defaultCatalogue);
const period = index.period("2024");
const on = period?.cutOffDate ?? "";
const world = { index, period };

function templateOf(code: string): Template {
  const template = index.template(code);
  if (template === undefined) throw new Error(`no template ${code}`);
  return template;
}

const isInput = ({ formula }: Field): boolean => formula === undefined;

/** Any value the reader of a field takes, the awkward numbers of two conventions often among them. */
function anyValue(field: Field): fc.Arbitrary<FieldValue> {
  const { min, max } = valueRange(field);
  switch (field.type) {
    case "integer":
      return fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) });
    case "decimal":
    case "money":
    case "percent":
      return fc
        .oneof(
          fc.constantFrom(
            0,
            1,
            0.123,
            1.234,
            12.345,
            123.456,
            1234,
            1234.5,
            123456,
            1234567,
            1e-7,
            0.95123,
            12.34,
          ),
          fc.double({ min: Math.max(min, -1e12), max: Math.min(max, 1e12), noNaN: true }),
        )
        .map((value) => value + 0) // -0 is 0
        .filter((value) => value >= min && value <= max);
    case "date":
      return fc
        .tuple(
          fc.integer({ min: 1931, max: 2198 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map(([year, month, day]) => plainDate(year, month, day) ?? "");
    case "time":
      return fc.nat(1439).map((minute) => timeFromSerial(minute / 1440) ?? "");
    case "boolean":
      return fc.boolean();
    case "choice": {
      const choices = index.choiceList(field.list ?? "")?.choices ?? [];
      return fc.constantFrom(...choices.filter((choice) => validOn(choice, on)).map(({ value }) => value));
    }
    case "directive":
      return fc.constantFrom(...index.catalogue.directives.map(({ id }) => id));
    case "org-unit":
      return fc.constantFrom(
        ...index.catalogue.orgUnits.filter((unit) => validOn(unit, on)).map(({ code }) => code),
      );
    default:
      return field.pattern === undefined
        ? fc
            .constantFrom("05", "24/7", "=1+1", "12-KH/ĐU ngày 05/3/2024", "1.234", "Có")
            .filter(({ length }) => length >= min && length <= max)
        : fc
            .constantFrom("45-BC/ĐU", "0905123456")
            .filter((text) => new RegExp(field.pattern ?? "", "u").test(text));
  }
}

/** The default catalogue has no times of day. */
const TIMES: Template = {
  ...templateOf("KG01"),
  code: "GIO",
  fields: ["tuGio", "denGio"].map((key) => ({
    ...{ key, label: key, type: "time", aliases: [], required: false, width: 8 },
    ...{ aggregate: { op: "none" }, filledByBoard: false },
  })),
  rules: [],
};

describe("what is shown of a value is read back as that very value", () => {
  test.each([...defaultCatalogue.templates, TIMES].map((template) => [template.code, template] as const))(
    "%s",
    (_, template) => {
      const check = entryChecker(template, world);
      const inputs = template.fields.filter(isInput);
      const values = fc.record(Object.fromEntries(inputs.map((field) => [field.key, anyValue(field)])), {
        requiredKeys: [],
      });
      fc.assert(
        fc.property(values, (entry) => {
          const texts = Object.fromEntries(
            inputs.flatMap((field) => {
              const value = entry[field.key];
              return value === undefined ? [] : [[field.key, valueText(value, field, world)]];
            }),
          );
          const found = Object.entries(check(texts).values).filter(([key]) =>
            inputs.some((field) => field.key === key),
          );
          const given = Object.entries(entry).filter(([, value]) => value !== undefined);
          // A turn that is not written is the first.
          const blanks = template.layout === "cover" ? { lanNop: 1 } : {};
          expect(Object.fromEntries(found)).toEqual({ ...blanks, ...Object.fromEntries(given) });
        }),
        { numRuns: 200 },
      );
    },
  );
});

const NUMBERS: readonly (readonly [number, Field["type"], string])[] = [
  [1234, "integer", "1.234"],
  [1234567, "integer", "1.234.567"],
  [-1234, "integer", "-1.234"],
  [1234, "money", "1.234,0"],
  [1234.5, "money", "1.234,5"],
  [123, "money", "123"],
  [1.234, "decimal", "1,2340"],
  [0.123, "decimal", "0,123"],
  [0.0000001, "decimal", "0,0000001"],
  [0.9557, "percent", "95,57%"],
  [1, "percent", "100%"],
  [0.95123, "percent", "95,1230%"],
];

test.each(NUMBERS)("%d (%s) is written %s", (value, type, text) => {
  const field: Field = { ...templateOf("KG01").fields[4], type, key: "so", label: "Số", ...OPEN };
  expect(valueText(value, field, world)).toBe(text);
});

const OPEN = {
  min: -1e12,
  max: 1e12,
  aliases: [],
  required: false,
  width: 8,
  aggregate: { op: "none" },
  filledByBoard: false,
} as const;

test("a year bears no separator", () => {
  const year = templateOf("KG00").fields.find(isYear);
  expect(year && valueText(2024, year, world)).toBe("2024");
});

test("a form finds in an entry what the merge finds in a row, but that numbers and dates are typed", () => {
  const [entry = {}] = sampleEntries["KG01"] ?? [];
  const typed = {
    ...entry,
    dvThamGia: "4.000",
    soHoiNghi: "02 lớp",
    ngayTrienKhai: "31/6/2024",
    hinhThuc: "truc tiep",
  };
  const merged = aSubmission().from("XA_21811").for("2024").with("KG01", [typed]).only("KG01").read();
  const { texts } = textsOf("KG01", typed);
  const form = entryChecker(templateOf("KG01"), world)(texts);
  const natural = ["submission.number-as-text", "submission.date-as-text"];
  const inRow = merged.issues.filter(
    ({ where, code }) => where.template === "KG01" && !natural.includes(code),
  );
  expect(form.issues.map(({ code }) => code).sort()).toEqual(inRow.map(({ code }) => code).sort());
  expect(form.issues.map(({ where }) => where)).toEqual(
    form.issues.map(({ where }) => ({ template: "KG01", field: where.field })),
  );
  expect(findings(merged).length).toBeGreaterThan(form.issues.length);
});

test("a form shows no row above: a ditto mark in it is asked about, as in a first row", () => {
  const [entry = {}] = sampleEntries["KG01"] ?? [];
  const typed = { ...entry, hinhThuc: "như trên", ghiChu: "nt", dvPhaiHoc: "-nt-" };
  const form = entryChecker(templateOf("KG01"), world)(textsOf("KG01", typed).texts);
  expect(form.issues.map(({ code, where }) => `${code} ${where.field ?? ""}`)).toEqual(
    ["hinhThuc", "dvPhaiHoc", "ghiChu"].map((field) => `submission.ditto-unclear ${field}`),
  );
  const merged = aSubmission().from("XA_21811").for("2024").with("KG01", [typed]).only("KG01").read();
  expect(findings(merged).filter((one) => one.includes("KG01"))).toEqual([
    expect.stringContaining("submission.ditto-unclear KG01.hinhThuc"),
  ]);
});

test("a clean entry has no findings, and its computed fields are worked out", () => {
  const [entry = {}] = sampleEntries["KG01"] ?? [];
  const { texts } = textsOf("KG01", entry);
  const { values, issues } = entryChecker(templateOf("KG01"), world)(texts);
  expect(issues).toEqual([]);
  const [merged] = valuesOf(aSubmission().from("XA_21811").for("2024").read(), "KG01") ?? [];
  expect(values).toEqual(merged);
});

test("a condition that asks the cover knows who reports", () => {
  const [entry = {}] = sampleEntries["KG06"] ?? [];
  const { texts } = textsOf("KG06", { ...entry, donViPhoiHop: "XA_21811" });
  const cover = { values: { donVi: "XA_21811" }, refused: new Set<string>() };
  const broken = (of: Parameters<typeof entryChecker>[1]) =>
    entryChecker(templateOf("KG06"), of)(texts).issues.map(({ facts }) => facts?.["rule"]);
  expect(broken({ ...world, cover })).toEqual(["C1"]);
  expect(broken(world)).toEqual([]);
});

/** Values as typed: what is a text already stays as it is. */
function textsOf(code: string, entry: Readonly<Record<string, unknown>>): { texts: Record<string, string> } {
  const texts = templateOf(code)
    .fields.filter(isInput)
    .flatMap((field) => {
      const value = entry[field.key];
      if (typeof value === "string" && ["integer", "choice"].includes(field.type))
        return [[field.key, value]];
      if (typeof value === "string" && field.type === "date" && value.includes("/"))
        return [[field.key, value]];
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? [[field.key, valueText(value, field, world)]]
        : [];
    });
  return { texts: Object.fromEntries(texts) as Record<string, string> };
}
