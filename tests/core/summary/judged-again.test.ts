import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import type { Decision, SubmissionOutcome } from "../../../src/core/submissions";
import { readSummary } from "../../../src/core/summary";
import { type Sheet, type Workbook, readWorkbook } from "../../../src/core/workbook";
import { read } from "../../../src/core/base";
import { merging } from "../../support/merging";
import { collectOrder, index, returned } from "../../support/returned-file";

/** A summary of two real returned files, as the board below sends it up. */
const summary: Promise<Workbook> = (async () => {
  const files = ["XA_21811", "XA_21814"].map((orgUnit) => {
    const bytes = returned({ orgUnit });
    return { name: `${orgUnit}.xlsx`, path: orgUnit, read: async () => read(bytes) };
  });
  const book = readWorkbook((await merging()(files, collectOrder, () => {})).summary);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
})();

const judged = (workbook: Workbook, board = index): readonly SubmissionOutcome[] =>
  readSummary(workbook, { file: "tong-hop.xlsx", sha256: "s" }, { index: board });

const isOfTemplate = ({ name }: Sheet): boolean => name.startsWith("KG01");

/** Column of a field, by the hidden key row of the sheet, and the row of the first entry. */
function placeOf(workbook: Workbook, field: string): { readonly row: number; readonly column: number } {
  const sheet = workbook.sheets.find(isOfTemplate);
  const keys = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === field));
  const column = keys?.cells.find(({ value }) => value === field)?.column ?? 0;
  const isEntry = ({ cells }: Sheet["rows"][number]): boolean =>
    cells.some(({ value }) => typeof value === "string" && /^1 · /.test(value));
  return { row: sheet?.rows.find(isEntry)?.number ?? 0, column };
}

/** The summary with one figure of the first file typed over. */
const typedOver = (workbook: Workbook, field: string, value: number): Workbook => {
  const at = placeOf(workbook, field);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      isOfTemplate(sheet)
        ? {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.number === at.row
                ? {
                    ...row,
                    cells: row.cells.map((cell) => (cell.column === at.column ? { ...cell, value } : cell)),
                  }
                : row,
            ),
          }
        : sheet,
    ),
  };
};

const valueOf = (outcome: SubmissionOutcome | undefined, field: string) =>
  outcome?.status === "rejected"
    ? undefined
    : outcome?.submission.returns.find(({ template }) => template === "KG01")?.entries[0]?.values[field];

test("[M30] An honest summary passes as it is: judging it says nothing that was not said", async () => {
  const workbook = await summary;
  expect(judged(workbook)).toEqual(readSummary(workbook, { file: "tong-hop.xlsx", sha256: "s" }));
});

test("[M30] A figure beyond its limits sends the return back, by the cell of the summary", async () => {
  const workbook = await summary;
  const [first, second] = judged(typedOver(workbook, "soHoiNghi", -123_456));
  expect(first).toMatchObject({
    status: "accepted-in-part",
    submission: {
      returns: expect.arrayContaining([expect.objectContaining({ template: "KG01", refused: {} })]),
    },
  });
  expect(first?.issues.filter(({ severity }) => severity === "error")).toMatchObject([
    {
      code: "submission.out-of-range",
      where: { file: "tong-hop.xlsx", field: "soHoiNghi", ...placeOf(workbook, "soHoiNghi") },
    },
  ]);
  expect(second?.status).toBe("accepted");
});

test("[M30] A computed figure typed over is worked out anew, and its cell is named", async () => {
  const workbook = await summary;
  const fields = index.template("KG01")?.fields.filter(({ formula }) => formula !== undefined) ?? [];
  const { key = "" } = fields.find((field) => valueOf(judged(workbook)[0], field.key) !== undefined) ?? {};
  const honest = valueOf(judged(workbook)[0], key);
  const [outcome] = judged(typedOver(workbook, key, 0.001));
  expect(honest).not.toBe(0.001);
  expect(valueOf(outcome, key)).toBe(honest);
  expect(outcome?.issues.filter(({ code }) => code.startsWith("summary."))).toMatchObject([
    { code: "summary.computed-anew", where: { field: key, ...placeOf(workbook, key) } },
  ]);
});

test("[M30] A unit that does not stand below the summary's board does not count", async () => {
  const workbook = await summary;
  const moved = (parent: string) =>
    catalogueIndex({
      ...defaultCatalogue,
      board: { ...defaultCatalogue.board, orgUnit: "TU" },
      orgUnits: defaultCatalogue.orgUnits.map((unit) =>
        unit.code === "XA_21811" ? { ...unit, parent } : unit,
      ),
    });
  expect(judged(workbook, moved("HU")).map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  const [stranger, own] = judged(workbook, moved("TU"));
  expect(stranger).toMatchObject({ status: "rejected", issues: [{ code: "summary.unit-of-another-board" }] });
  expect(own?.status).toBe("accepted");
});

/** One file with a figure below its limits, as the district passed it; judged by a province that wants fewer of another. */
const passedBelow = async (given: Partial<Decision>, strict = ""): Promise<SubmissionOutcome | undefined> => {
  const bytes = returned({ orgUnit: "XA_21811", soHoiNghi: -5 });
  const file = { name: "Binh Tan.xlsx", path: "Binh Tan.xlsx", read: async () => read(bytes) };
  const passed: Decision = {
    ...{ kind: "pass", orgUnit: "XA_21811", template: "KG01", row: 12, reason: "Đã hỏi đơn vị", by: "Hoa" },
    ...given,
  };
  const { summary: made } = await merging()([file], { ...collectOrder, decisions: [passed] }, () => {});
  const workbook = readWorkbook(made);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  const templates = defaultCatalogue.templates.map((template) => ({
    ...template,
    fields: template.fields.map((field) => (field.key === strict ? { ...field, max: 0 } : field)),
  }));
  return judged(workbook.value, catalogueIndex({ ...defaultCatalogue, templates }))[0];
};

test("[M30] What the board below passed stays passed: at that cell, of that kind, and nothing else in its row", async () => {
  const goesBack = async (...given: Parameters<typeof passedBelow>) =>
    (await passedBelow(...given))?.status === "accepted-in-part";
  expect(await goesBack({ field: "soHoiNghi" })).toBe(false);
  expect(await goesBack({ field: "soHoiNghi" }, "dvPhaiHoc")).toBe(true);
  expect(await goesBack({}, "dvPhaiHoc")).toBe(false);
});
