import { type Catalogue, defaultCatalogue } from "../../../src/core/catalogue";
import {
  daysOwed,
  designOf,
  formPictures,
  proposeForm,
  tryForm,
  withDesign,
  withForms,
} from "../../../src/core/forms";
import { type FormSheet, formBook, LABOUR, proposed, TRAINING } from "../../support/a-form";
import { OLD_FORM } from "../../support/an-old-form";

const trialOf = (form: FormSheet) => {
  const book = formBook(form);
  const { sheet, tables } = proposeForm(book);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  return tryForm(book, sheet, { table, catalogue: defaultCatalogue });
};

const filled = (form: FormSheet, from: number, figure: number): FormSheet => ({
  ...form,
  rows: form.rows.map((cells, at) => (at >= from && cells[2] === "Người" ? [...cells, figure] : cells)),
});

test("a form with figures is tried on them: its rows count, its total and its signatures do not", () => {
  const rows = OLD_FORM.rows.map((cells) => cells.filter((_, at) => at !== 2));
  const merges = ["A2:F2", "A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:F5"];
  expect(trialOf({ ...OLD_FORM, rows, merges })).toEqual({ rows: 2, issues: [] });
});

test("what a unit would be asked about is told with its cell", () => {
  const rows = OLD_FORM.rows.map((cells, at) => (at === 6 ? ["2", "Nghiệp vụ", "31/2/2024", 30, 18] : cells));
  const trial = trialOf({ ...OLD_FORM, rows });
  expect(trial?.rows).toBe(2);
  expect(trial?.issues).toMatchObject([
    { where: { row: 6 } },
    { severity: "error", where: { row: 7, column: 3 } },
  ]);
});

test("given rows are known by the names they have in the template, headings are none", () => {
  expect(trialOf(filled(LABOUR, 5, 12))).toMatchObject({ rows: 6, issues: [] });
});

test("an empty form has no rows to read", () => {
  expect(trialOf(TRAINING)?.rows).toBe(0);
});

test("a picture of the table holds what its columns were read from, merged cells as one", () => {
  const book = formBook(TRAINING);
  const [picture] = formPictures(book, proposeForm(book));
  const group = picture?.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ left, right, text }) => (text === "Số học viên" ? [[row, left, right]] : [])),
  );
  expect(group).toEqual([[5, 4, 5]]);
  expect(picture?.rows.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8, 9, 10]);
});

test("whoever owed no cover in the period owes it with the first form", () => {
  const bare: Catalogue = { ...defaultCatalogue, assignments: [] };
  const assigned = { period: "2024-H1", orgUnits: ["@dang_uy_xa"] };
  const codes = (catalogue = bare) =>
    withForms(catalogue, [proposed(TRAINING)], assigned).catalogue.assignments.map(
      ({ template }) => template,
    );
  expect(codes()).toEqual(["KG00", "BM01"]);
  expect(codes(defaultCatalogue).slice(defaultCatalogue.assignments.length)).toEqual(["BM01"]);
});

test("a column the board calls otherwise is still known by what the form calls it", () => {
  const form = proposed(TRAINING);
  const tables = form.tables.map((table) => ({
    ...table,
    columns: table.columns.map((one) =>
      one.label === "Tổng số" ? { ...one, label: "Số học viên", formLabel: one.label } : one,
    ),
  }));
  const { catalogue } = withForms(defaultCatalogue, [{ ...form, tables }]);
  const field = catalogue.templates.at(-1)?.fields.find(({ key }) => key === "soHocVien");
  expect(field).toMatchObject({ label: "Số học viên", aliases: ["Tổng số"] });
});

test("a day of a line's own can be set back to the period's, and where two lines have different days both are told", () => {
  const [period] = defaultCatalogue.periods;
  if (period === undefined) throw new Error("no period");
  const { cutOffDate, id } = period;
  const given = (catalogue: Catalogue, orgUnits: readonly string[], day?: string) =>
    withDesign(catalogue, designOf(catalogue, "BM01")!, {
      ...{ period: id, orgUnits },
      ...(day !== undefined && { cutOffDate: day }),
    });
  const days = (catalogue: Catalogue, ...orgUnits: readonly string[]) =>
    daysOwed(catalogue, "BM01", { orgUnits, period }).cutOffDate;
  const { catalogue: made } = withForms(defaultCatalogue, [proposed(TRAINING)]);
  const own = given(made, ["DU-001"], period.from);
  expect(days(own, "DU-001")).toEqual([period.from]);
  expect(days(given(own, ["DU-001"]), "DU-001")).toEqual([period.from]); // nothing was typed
  expect(days(own, "DU-001", "DU-002")).toEqual([period.from, cutOffDate]);
  expect(days(own)).toEqual([cutOffDate]);
  const back = given(own, ["DU-001"], cutOffDate);
  expect(days(back, "DU-001")).toEqual([cutOffDate]);
  expect(back.assignments.at(-1)).not.toHaveProperty("cutOffDate"); // it follows the period from now on
});
