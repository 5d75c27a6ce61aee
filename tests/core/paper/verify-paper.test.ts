import { catalogueIndex } from "../../../src/core/catalogue";
import { mergeSubmissions } from "../../../src/core/merge";
import { verifyPaper } from "../../../src/core/paper";
import { bookmarkName } from "../../../src/core/paper/figures/bookmark-name";
import { CHANGE_KEY, SHARE_KEY } from "../../../src/core/paper/figures/comparison";
import { ROW_COUNT, figureKeyOf } from "../../../src/core/summary";
import { PERIOD, report, smallCatalogue } from "../../support/small-campaign";

const EARLIER = "2023-H1";
const index = catalogueIndex({
  ...smallCatalogue,
  periods: smallCatalogue.periods.flatMap((one) => [{ ...one, id: EARLIER, year: 2023 }, one]),
});
const summary = (period: string, phaiHoc: number, thamGia: number) =>
  mergeSubmissions([report("XA1", { period, returns: { T1: [{ phaiHoc, thamGia, kinhPhi: 5 }] } })], {
    ...{ index, period, asOf: "2024-08-01" },
  });
const model = summary(PERIOD, 1234, 1179);
const earlier = summary(EARLIER, 1000, 1310);

const total = (field: string) => figureKeyOf("T1", { of: "total" }, field);
/** A number of the paper, as Word gives it back with its mark. */
const marked = (key: string, text: string) => ({
  ...{ name: bookmarkName({ key, sheet: "T1 Ngắn", cell: "H10" }, 1), text, paragraph: `Có ${text} người.` },
});
const found = (key: string, text: string, beside = true) =>
  verifyPaper([marked(key, text)], { model, index, ...(beside && { earlier }) });
const expected = (key: string, text: string) =>
  found(key, text).disagreements.map((one) => one.expected ?? "no such figure");

test.each([
  ["phaiHoc", ["1.234", "1234", " 1.234 "], ["1.235", "12.34", "nhiều"]],
  ["tyLe", ["95,54%", "95,5%", "96%"], ["95,55%", "95,6%", "95%"]],
])("a number agrees as far as it goes, in whatever way it is written: %s", (field, right, wrong) => {
  for (const text of right) expect([text, expected(total(field), text)]).toEqual([text, []]);
  for (const text of wrong)
    expect([text, expected(total(field), text)]).toEqual([text, [expect.any(String)]]);
});

test("a number that disagrees is told with what it should be, its cell and its sentence", () => {
  const { disagreements, numbers } = found(total("thamGia"), "1.197");
  expect(numbers).toBe(1);
  expect(disagreements).toMatchObject([
    { found: "1.197", expected: "1.179", sheet: expect.stringContaining("T1"), paragraph: "Có 1.197 người." },
  ]);
});

test.each([
  ["a count that grew", CHANGE_KEY, "phaiHoc", "234", "235"],
  ["its share", SHARE_KEY, "phaiHoc", "23,4%", "24,4%"],
  ["a count that fell, without its sign", CHANGE_KEY, "thamGia", "131", "113"],
  ["its share, without its sign", SHARE_KEY, "thamGia", "10%", "11%"],
  ["a share, in points", CHANGE_KEY, "tyLe", "35,46", "35,64"],
])(
  "a change against the earlier period is held against both summaries: %s",
  (_, mark, field, right, wrong) => {
    expect(expected(mark + total(field), right)).toEqual([]);
    expect(expected(mark + total(field), wrong)).toEqual([right]);
  },
);

test("a paper written before a column was called by another key is held against that column", () => {
  const called = (key: string) => ({ phaiHoc: "soPhaiHoc", hinhThuc: "cachLam" })[key];
  const today = catalogueIndex({
    ...index.catalogue,
    templates: index.catalogue.templates.map((template) => ({
      ...template,
      fields: template.fields.map((field) => {
        const key = template.code === "T1" ? called(field.key) : undefined;
        return key === undefined ? field : { ...field, key, formerKeys: [field.key] };
      }),
    })),
  });
  const row = { soPhaiHoc: 1234, cachLam: "Trực tiếp" };
  const now = mergeSubmissions([report("XA1", { returns: { T1: [row] } })], {
    ...{ index: today, period: PERIOD, asOf: "2024-08-01" },
  });
  const choice = { of: "choice", field: "hinhThuc", value: "Trực tiếp" } as const;
  const told = (key: string, text: string) =>
    verifyPaper([marked(key, text)], { model: now, index: today }).disagreements.map((one) => one.expected);
  for (const name of ["phaiHoc", "soPhaiHoc"]) {
    expect(told(total(name), "1.234")).toEqual([]);
    expect(told(total(name), "1.235")).toEqual(["1.234"]);
  }
  expect(told(figureKeyOf("T1", choice, ROW_COUNT), "2")).toEqual(["1"]);
});

test("without the earlier summary its changes are counted, and nothing is said against them", () => {
  expect(found(CHANGE_KEY + total("phaiHoc"), "999", false)).toMatchObject({
    unchecked: 1,
    disagreements: [],
  });
});

test("a number taken out is counted; marks of another hand are no numbers of the summary", () => {
  expect(found(total("phaiHoc"), " ")).toMatchObject({ numbers: 1, removed: 1, disagreements: [] });
  const foreign = [{ name: "_Toc1234", text: "7", paragraph: "Mục 7" }];
  expect(verifyPaper(foreign, { model, index })).toMatchObject({ numbers: 0, disagreements: [] });
});

test("a number whose figure the summary no longer has is told by the cell its mark names", () => {
  expect(found("T9|total|so", "7").disagreements).toMatchObject([
    { found: "7", expected: undefined, sheet: "T1", cell: "H10" },
  ]);
});
