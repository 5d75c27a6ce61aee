import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { aSubmission, index, issuesOf, refusedSheets } from "../../support/a-submission";

/** A board's catalogue in which the code KG06 has another title, in the same version or in a later one. */
const titled = (title: string, version: string = defaultCatalogue.version) =>
  catalogueIndex({
    ...defaultCatalogue,
    version,
    templates: defaultCatalogue.templates.map((one) =>
      one.code === "KG06" ? { ...one, title, shortTitle: title } : one,
    ),
  });
const own = index.template("KG06")?.title ?? "";
const OTHER = "Danh sách lớp học bị giải thể";
const toldIn = (context: Parameters<ReturnType<typeof aSubmission>["read"]>[0]) => {
  const outcome = aSubmission().read(context);
  return { outcome, told: issuesOf(outcome, "submission.other-form") };
};

test("a form of the same code issued by another board, from the same catalogue, does not count: its title says another form", () => {
  const { outcome, told } = toldIn({ index: titled(OTHER) });
  expect(told).toMatchObject([
    {
      severity: "error",
      found: own.toUpperCase(),
      where: { template: "KG06", row: 2 },
      facts: { code: "KG06", expected: OTHER },
    },
  ]);
  expect(Object.keys(refusedSheets(outcome))).toEqual(["KG06"]);
});

test("a form renamed in another version is read as before, and its other title is told", () => {
  const { outcome, told } = toldIn({ index: titled(OTHER, "2025.1") });
  expect(told).toMatchObject([{ severity: "warning" }]);
  expect(refusedSheets(outcome)).toEqual({});
});

test("small differences of a title are none, nor is a title the unit rewrote in the board's own print", () => {
  for (const title of [own.toLowerCase(), `Biểu tổng hợp ${own} năm 2026`])
    expect(toldIn({ index: titled(title) }).told).toEqual([]);
  expect(toldIn({}).told).toEqual([]);
  const rewritten = aSubmission().edit((book) => book.sheet("KG06").put(2, 1, OTHER));
  expect(issuesOf(rewritten.read(), "submission.other-form")).toEqual([]);
});

test("a title of an older layout, in another row, is still the form's", () => {
  const older = aSubmission().edit((book) => {
    book.sheet("KG06").put(2, 1, "(TÀI LIỆU LƯU HÀNH NỘI BỘ)");
    book.sheet("KG06").put(3, 1, own);
  });
  const outcome = older.read({ index: titled(own, "2025.1") });
  expect(issuesOf(outcome, "submission.other-form")).toEqual([]);
});

test("[M25] the board may accept the file all the same", () => {
  expect(own).not.toBe("");
  const { told } = toldIn({
    index: titled(OTHER),
    ...{ accepted: [{ orgUnit: "XA_21811", sha256: "0".repeat(64) }] },
  });
  expect(told).toEqual([]);
});
