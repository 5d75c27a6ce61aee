import { type CellWrite, openReport, savedEntry } from "../../../src/app";
import type { Result } from "../../../src/core/base";
import { filledWorkbook } from "../../../src/core/templates";
import { type GridCell, memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { excelSpreadsheet } from "../../../src/host/excel";
import { nodeHost } from "../../../src/host/node";
import { anOpenBook, cardOf, entryOf, issued, reportOf } from "../../support/an-open-report";
import { index } from "../../support/a-submission";
import { sampleCover, sampleEntries } from "../../support/sample-entries";

/** Formats that change a number written under them: "@" makes it the text "45366", `#,##0,` shows 50000 as 50, without a word. */

const DAY: CellWrite = {
  row: 2,
  column: 1,
  value: 45_366,
  fieldLook: { format: "dd/mm/yyyy", text: "15/03/2024" },
};

type Protection = { readonly formatCells?: boolean } | undefined;

function opened(protection: Protection) {
  const style = { numberFormat: "@", unlocked: true };
  const rows = [
    { cells: ["Ngày"] },
    {
      cells: [
        { value: "15/3/2024", style },
        { value: "007", style },
      ],
    },
  ];
  const grid = memoryGrid({ sheets: [{ name: "Biểu", rows, ...(protection && { protection }) }] });
  const office = officeEmulation(grid);
  const cell = (column: number): GridCell | undefined =>
    grid.cells(grid.sheets()[0]?.id ?? "", {
      row: 1,
      column: column - 1,
      rowCount: 1,
      columnCount: 1,
    })[0]?.[0];
  return { grid, controls: office.controls, cell, spreadsheet: excelSpreadsheet(office) };
}

const done = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const free: readonly (readonly [string, Protection])[] = [
  ["a free sheet", undefined],
  ["a protected sheet that lets cells be formatted", { formatCells: true }],
];

test.each(free)(
  "a date written into a text cell of %s is a date, and the cell shows it as one",
  async (_, how) => {
    const { cell, spreadsheet } = opened(how);
    const lost = done(await spreadsheet.write([{ sheet: "Biểu", cells: [DAY] }]));
    expect(cell(1)).toMatchObject({ kind: "number", value: 45_366, numberFormat: "dd/mm/yyyy" });
    expect(lost).toEqual([{ sheet: "Biểu", row: 2, column: 1, lost: { format: "@" } }]);
  },
);

test("where the sheet forbids formats, the date stands as people write it, and the cell stays a text cell", async () => {
  const { cell, spreadsheet } = opened({});
  expect(done(await spreadsheet.write([{ sheet: "Biểu", cells: [DAY] }]))).toEqual([]);
  expect(cell(1)).toMatchObject({ kind: "text", value: "15/03/2024", numberFormat: "@" });
  const again = { ...DAY, value: "khác" };
  expect((await spreadsheet.write([{ sheet: "Biểu", cells: [again], expected: [DAY] }])).ok).toBe(true);
});

test("a formula written over is told, and can be put back beside a text that looks like one", async () => {
  const { grid, cell, spreadsheet } = opened(undefined);
  const id = grid.sheets()[0]?.id ?? "";
  grid.write(id, { row: 1, column: 0 }, [
    [{ numberFormat: "General", content: { kind: "formula", formula: "=SUM(C1,C2)" } }],
  ]);
  const lost = done(await spreadsheet.write([{ sheet: "Biểu", cells: [{ row: 2, column: 1, value: 9 }] }]));
  expect(lost).toEqual([{ sheet: "Biểu", row: 2, column: 1, lost: { formula: "=SUM(C1,C2)" } }]);
  const back: CellWrite = { row: 2, column: 1, value: 0, lost: { formula: "=SUM(C1,C2)" } };
  done(await spreadsheet.write([{ sheet: "Biểu", cells: [back, { row: 2, column: 2, value: "=1+1" }] }]));
  expect(cell(1)?.formula).toBe("=SUM(C1,C2)");
  expect(cell(2)).toMatchObject({ kind: "text", value: "=1+1" });
});

test("a neighbour written with it keeps its text and its format", async () => {
  const { cell, spreadsheet } = opened(undefined);
  done(await spreadsheet.write([{ sheet: "Biểu", cells: [DAY, { row: 2, column: 2, value: "008" }] }]));
  expect(cell(2)).toMatchObject({ kind: "text", value: "008", numberFormat: "@" });
});

test("a format the user gave a cell stays, unless it is that of texts", async () => {
  const { grid, cell, spreadsheet } = opened(undefined);
  grid.write(grid.sheets()[0]?.id ?? "", { row: 1, column: 0 }, [[{ numberFormat: "d-mmm-yy" }]]);
  expect(done(await spreadsheet.write([{ sheet: "Biểu", cells: [DAY] }]))).toEqual([]);
  expect(cell(1)).toMatchObject({ value: 45_366, numberFormat: "d-mmm-yy" });
});

test.each(["0%", "#,##0,", '0"0"', ";;;"])(
  "a count written into a cell formatted %s is shown as what it is, and taken back the format returns",
  async (numberFormat) => {
    const { grid, cell, spreadsheet } = opened(undefined);
    const id = grid.sheets()[0]?.id ?? "";
    grid.write(id, { row: 1, column: 0 }, [[{ numberFormat, content: { kind: "value", value: 7 } }]]);
    const before = cell(1);
    const count: CellWrite = { row: 2, column: 1, value: 9, fieldLook: { format: "0", text: "9" } };
    const lost = done(await spreadsheet.write([{ sheet: "Biểu", cells: [count] }]));
    expect(cell(1)).toMatchObject({ value: 9, numberFormat: "0" });
    expect(lost).toEqual([{ sheet: "Biểu", row: 2, column: 1, lost: { format: numberFormat } }]);
    done(
      await spreadsheet.write([
        { sheet: "Biểu", cells: [{ ...count, value: 7, lost: { format: numberFormat } }] },
      ]),
    );
    expect(cell(1)).toEqual(before);
  },
);

test("a percentage keeps the format it has", async () => {
  const { grid, cell, spreadsheet } = opened(undefined);
  grid.write(grid.sheets()[0]?.id ?? "", { row: 1, column: 0 }, [[{ numberFormat: "0.0%" }]]);
  const share: CellWrite = {
    ...{ row: 2, column: 1, value: 0.955 },
    fieldLook: { format: "0.00%", text: "95,5%" },
  };
  expect(done(await spreadsheet.write([{ sheet: "Biểu", cells: [share] }]))).toEqual([]);
  expect(cell(1)).toMatchObject({ value: 0.955, numberFormat: "0.0%" });
});

test("an entry whose figure is shown as another one is put right by saving it, even as it stands", async () => {
  const grid = memoryGrid(filledWorkbook(issued(), index, { cover: sampleCover, templates: sampleEntries }));
  const spreadsheet = excelSpreadsheet(officeEmulation(grid));
  const report = async () => done(await openReport(spreadsheet, nodeHost));
  const own = await report();
  const { sheet = "", entries } = cardOf(own, "KG01");
  const row = entries[0]?.row ?? 0;
  const column = own.reading.layouts.get("KG01")?.columnOf.get("quanChung") ?? 0;
  const id = grid.sheets().find(({ name }) => name === sheet)?.id ?? "";
  grid.write(id, { row: row - 1, column: column - 1 }, [
    [{ numberFormat: "#,##0,", content: { kind: "value", value: 50_000 } }],
  ]);
  const found = (one: Awaited<ReturnType<typeof report>>) =>
    cardOf(one, "KG01").issues.filter(({ code }) => code === "submission.disguised-number");
  const asked = await report();
  expect(found(asked)).toMatchObject([{ where: { row, field: "quanChung" }, found: "50000" }]);
  const texts = cardOf(asked, "KG01").entries[0]?.texts ?? {};
  done(await spreadsheet.write(savedEntry(asked, "KG01", { row, texts }).writes));
  const answered = await report();
  expect(found(answered)).toEqual([]);
  expect(cardOf(answered, "KG01").entries[0]?.texts).toMatchObject({ quanChung: "50.000" });
});

test("set to text again, the cell is what it was: text and format", async () => {
  const { cell, spreadsheet } = opened(undefined);
  const before = cell(1);
  done(await spreadsheet.write([{ sheet: "Biểu", cells: [DAY] }]));
  const back: CellWrite = { row: 2, column: 1, value: "15/3/2024", lost: { format: "@" } };
  done(await spreadsheet.write([{ sheet: "Biểu", cells: [back], expected: [DAY] }]));
  expect(cell(1)).toEqual(before);
});

test("a write refused half way gives the cells their formats back too", async () => {
  const { controls, cell, spreadsheet } = opened(undefined);
  const before = cell(1);
  controls.failOnceAfterChanges(1, "GeneralException");
  expect((await spreadsheet.write([{ sheet: "Biểu", cells: [DAY] }])).ok).toBe(false);
  expect(cell(1)).toEqual(before);
});

test("setting formats costs no round trip more", async () => {
  const { controls, spreadsheet } = opened(undefined);
  done(
    await spreadsheet.write([{ sheet: "Biểu", cells: [DAY], expected: [{ ...DAY, value: "15/3/2024" }] }]),
  );
  expect(controls.syncs()).toBeLessThanOrEqual(3);
});

describe.each(["lets cells be formatted", "forbids formats"])("in a report that %s", (how) => {
  const own = reportOf(anOpenBook());
  const codes = own.sheets.flatMap(({ template: { code } }) => (sampleEntries[code] ? [code] : []));

  test.each(codes)(
    "%s: an entry saved into cells formatted as text is read as it was typed",
    async (code) => {
      const grid = memoryGrid(issued());
      const spreadsheet = excelSpreadsheet(officeEmulation(grid));
      const report = async () => done(await openReport(spreadsheet, nodeHost));
      const { sheet = "", nextRow, template } = cardOf(own, code);
      const typed = template.fields.filter(({ formula }) => formula === undefined);
      const texts = Object.fromEntries(
        Object.entries(entryOf(reportOf(anOpenBook(sampleEntries)), code).texts).filter(([key]) =>
          typed.some((field) => field.key === key),
        ),
      );
      for (const column of own.reading.layouts.get(code)?.columnOf.values() ?? [])
        grid.write(
          grid.sheets().find(({ name }) => name === sheet)?.id ?? "",
          { row: nextRow - 1, column: column - 1 },
          [[{ numberFormat: "@" }]],
        );
      if (how === "forbids formats") grid.protect(sheet);
      const saved = savedEntry(await report(), code, { texts });
      done(await spreadsheet.write(saved.writes));
      const entry = cardOf(await report(), code).entries.find(({ row }) => row === saved.row);
      expect(entry?.texts).toMatchObject(texts);
    },
  );
});
