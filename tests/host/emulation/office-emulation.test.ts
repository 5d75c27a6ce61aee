import type { Style, WorkbookDraft } from "../../../src/core/workbook";
import { type EmulationOptions, memoryGrid, officeEmulation } from "../../../src/host/emulation";

/** The emulation is worth something only where it refuses what Excel refuses. */

const open: Style = { unlocked: true };
const draft: WorkbookDraft = {
  sheets: [
    { name: "Tự do", rows: [{ cells: ["a", 1] }, { cells: [{ value: 2, formula: "B1*2" }, true] }] },
    {
      name: "Khóa",
      columns: [{ style: open }, {}],
      rows: [{ cells: ["x", "y"], styles: [open, {}] }],
      protection: {},
    },
    { name: "Ẩn", visibility: "hidden", rows: [] },
  ],
};

type Office = ReturnType<typeof officeEmulation>;
type Batch<T> = Parameters<Office["Excel"]["run"]>[1] extends (context: infer C) => unknown
  ? (context: C) => Promise<T>
  : never;

function played(options: EmulationOptions = {}) {
  const grid = memoryGrid(draft);
  const office = officeEmulation(grid, options);
  const run = <T>(batch: Batch<T>) => office.Excel.run({}, batch);
  return { ...office, grid, run };
}

const valuesAfter = async (
  { run }: ReturnType<typeof played>,
  sheet: string,
  rows: number,
  columns: number,
) =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns);
    range.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    const { values, formulas, numberFormat, valueTypes } = range;
    return { values, formulas, numberFormat, valueTypes };
  });

test("nothing can be read before it is loaded and synced", async () => {
  await played().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tự do");
    const message = /^The property 'name' is not available\. Before reading .* call the load method/;
    expect(() => sheet.name).toThrow(message);
    sheet.load("name");
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    expect(() => context.workbook.worksheets.items).toThrow(
      expect.objectContaining({ code: "PropertyNotLoaded" }),
    );
    await context.sync();
    expect(sheet.name).toBe("Tự do");
    expect(() => sheet.visibility).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("a property that does not exist cannot be loaded", async () => {
  const loading = played().run(async (context) => {
    context.workbook.worksheets.load("items/nmae");
    await context.sync();
  });
  await expect(loading).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("steps wait for the sync; a batch that fails keeps what it had done and tells nothing it had read", async () => {
  const host = played();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tự do");
    const [first, second] = [sheet.getRangeByIndexes(0, 0, 1, 1), sheet.getRangeByIndexes(0, 1, 1, 1)];
    first.values = [["mới"]];
    expect(
      host.grid.cells(host.grid.sheets()[0]?.id ?? "", { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    ).toMatchObject([[{ value: "a" }]]);
    first.load("values");
    second.values = [["sai", "hình"]];
    await expect(context.sync()).rejects.toMatchObject({
      code: "InvalidArgument",
      message: expect.stringContaining("doesn't match the size"),
    });
    expect(() => first.values).toThrow();
    await context.sync();
  });
  expect((await valuesAfter(host, "Tự do", 1, 2)).values).toEqual([["mới", 1]]);
});

test("null leaves a cell alone, an empty text clears it, a cleared formula is gone", async () => {
  const host = played();
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(0, 0, 2, 2);
    range.values = [
      [null, ""],
      ["", null],
    ];
    await context.sync();
  });
  expect(await valuesAfter(host, "Tự do", 2, 2)).toMatchObject({
    values: [
      ["a", ""],
      ["", true],
    ],
    formulas: [
      ["a", ""],
      ["", true],
    ],
    valueTypes: [
      ["String", "Empty"],
      ["Empty", "Boolean"],
    ],
  });
});

test.each([
  ["007", 7, "Integer", "General"],
  ["1,5", "1,5", "String", "General"],
  ["1.5e3", 1500, "Integer", "General"],
  ["50%", 0.5, "Double", "General"],
  ["true", true, "Boolean", "General"],
  ["05/8/2024", 45_420, "Integer", "m/d/yyyy"],
  ["25/11/2024", "25/11/2024", "String", "General"],
  ["2024-11-05", 45_601, "Integer", "m/d/yyyy"],
  ["Sept 2", 45_537, "Integer", "m/d/yyyy"],
  ["#REF!", "#REF!", "Error", "General"],
  ["'007", "007", "String", "General"],
  ["''x", "'x", "String", "General"],
  ["Tỉnh ủy", "Tỉnh ủy", "String", "General"],
])("a value is taken as if typed: %s", async (text, value, type, format) => {
  const host = played();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(4, 0, 1, 1).values = [[text]];
    await context.sync();
  });
  const { values, valueTypes, numberFormat } = await valuesAfter(host, "Tự do", 5, 1);
  expect([values[4]?.[0], valueTypes[4]?.[0], numberFormat[4]?.[0]]).toEqual([value, type, format]);
});

test.each(["=1+1", "+1+1", "-x", "@x"])("a value that opens like a formula becomes one: %s", async (text) => {
  const host = played();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(0, 0, 1, 1).values = [[text]];
    await context.sync();
  });
  const { formulas, values } = await valuesAfter(host, "Tự do", 1, 1);
  expect(formulas[0]?.[0]).toMatch(/^=/);
  expect(values[0]?.[0]).not.toBe(text);
});

test("a text cell keeps texts, and turns numbers into them", async () => {
  const host = played();
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(4, 0, 1, 2);
    range.numberFormat = [["@", "@"]];
    range.values = [["=1+1", 7]];
    await context.sync();
  });
  expect((await valuesAfter(host, "Tự do", 5, 2)).values[4]).toEqual(["=1+1", "7"]);
});

test("a protected sheet takes values in its open cells, no formats, and nothing in locked ones", async () => {
  const host = played();
  const written = (row: number, column: number, columnCount: number, how: "values" | "numberFormat") =>
    host.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Khóa")
        .getRangeByIndexes(row, column, 1, columnCount);
      range[how] = [new Array<string>(columnCount).fill("m")];
      await context.sync();
    });
  await written(0, 0, 1, "values");
  await expect(written(0, 0, 1, "numberFormat")).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(written(0, 1, 1, "values")).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(written(0, 0, 2, "values")).rejects.toMatchObject({ code: "AccessDenied" });
  expect((await valuesAfter(host, "Khóa", 1, 2)).values).toEqual([["m", "y"]]);
});

test("whether cells are locked is told as yes, no, or null for a mixture", async () => {
  await played().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Khóa");
    const ranges = [
      [0, 1],
      [1, 1],
      [0, 2],
    ].map(([column = 0, count = 0]) => {
      const range = sheet.getRangeByIndexes(0, column, 1, count);
      range.load("format/protection/locked");
      return range;
    });
    await context.sync();
    expect(ranges.map(({ format }) => format.protection.locked)).toEqual([false, true, null]);
  });
});

test.each([
  ["Tự do", "ItemAlreadyExists"],
  ["TỰ DO", "ItemAlreadyExists"],
  ["", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["History", "InvalidArgument"],
])("no sheet can be added as “%s”", async (name, code) => {
  const adding = played().run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code });
});

test("what is missing is an error, or a null object where one was asked for", async () => {
  const host = played();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
    const used = context.workbook.worksheets.getItem("Ẩn").getUsedRangeOrNullObject(true);
    used.load("rowCount");
    expect(() => sheet.isNullObject).toThrow();
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    expect(() => used.rowCount).toThrow();
  });
  const getting = host.run(async (context) => {
    context.workbook.worksheets.getItem("Không có");
    await context.sync();
  });
  await expect(getting).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("members of newer Excels are not there in older ones", async () => {
  const { run, Office } = played({ excelApi: "1.6" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(false);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.6")).toBe(true);
  const reading = run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("too much at once is refused both ways, and ranges that are too big come without values", async () => {
  const { run } = played({ payloadLimit: 500 });
  const wide = Array.from({ length: 200 }, () => "dài");
  const writing = run(async (context) => {
    context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(0, 0, 1, 200).values = [wide];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  const reading = run(async (context) => {
    context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(0, 0, 20, 20).load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect((await valuesAfter(played({ cellLimit: 3 }), "Tự do", 2, 2)).values).toBeNull();
});

test("while a cell is being typed in, a batch fails, or waits where it said so", async () => {
  const { Excel, controls } = played();
  const leave = controls.startCellEdit();
  const batch = async (context: Parameters<Parameters<Office["Excel"]["run"]>[1]>[0]) =>
    context.workbook.load("name");
  await expect(Excel.run({}, batch)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = Excel.run({ delayForCellEdit: true }, batch);
  leave();
  await waiting;
});

test("events come after the sync, to handlers that were there, until they are removed", async () => {
  const { run, controls } = played();
  const told: string[] = [];
  const write = () =>
    run(async (context) => {
      context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(1, 0, 2, 2).values = [
        [1, 2],
        [3, 4],
      ];
      const sync = context.sync();
      expect(told).toEqual([]);
      await sync;
    });
  const handler = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tự do");
    const added = sheet.onChanged.add(async ({ address, changeType }) =>
      told.push(`${changeType} ${address}`),
    );
    await context.sync();
    return added;
  });
  await write();
  await controls.settled();
  expect(told.splice(0)).toEqual(["RangeEdited A2:B3"]);
  handler.remove();
  await handler.context.sync();
  await write();
  await controls.settled();
  expect(told).toEqual([]);
  expect(controls.handlerCount()).toBe(0);
});

test("a hidden sheet cannot be activated, and the last visible one not deleted", async () => {
  const { run } = played();
  const activating = run(async (context) => {
    context.workbook.worksheets.getItem("Ẩn").activate();
    await context.sync();
  });
  await expect(activating).rejects.toMatchObject({ code: "GeneralException" });
  const deleting = run(async (context) => {
    for (const name of ["Tự do", "Khóa"]) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  await expect(deleting).rejects.toMatchObject({ code: "GeneralException" });
});

test("a sheet is followed by its id when it is renamed", async () => {
  const { run, grid } = played();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    grid.renameSheet("Tự do", "Tên khác");
    const [sheet] = worksheets.items;
    sheet?.load("name");
    await context.sync();
    expect(sheet?.name).toBe("Tên khác");
  });
});

describe("what Microsoft's client does on its way to Excel", () => {
  const LARGE = Array.from({ length: 1000 }, (_, row) => [row, `Dòng ${row}`]);

  test("a large array is written in several steps: where one fails, those before it stay", async () => {
    const host = played();
    host.controls.failAfterChanges(1, "GeneralException");
    const writing = host.run(async (context) => {
      context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(0, 0, 1000, 2).values = LARGE;
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "GeneralException" });
    const id = host.grid.sheets()[0]?.id ?? "";
    expect(host.grid.usedArea(id)).toEqual({ row: 0, column: 0, rowCount: 750, columnCount: 2 });
  });

  test("one of another shape is refused before any of it is written", async () => {
    const host = played();
    const writing = host.run(async (context) => {
      context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(0, 0, 1001, 2).values = LARGE;
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(await valuesAfter(host, "Tự do", 1, 1)).toMatchObject({ values: [["a"]] });
  });

  test("after a batch that used ranges one more request lets them go, and nobody waits for it", async () => {
    const { run, controls } = played();
    await run(async (context) => context.workbook.worksheets.load("items/name"));
    expect([controls.syncs(), controls.requests()]).toEqual([1, 1]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Tự do").getRangeByIndexes(0, 0, 1, 1).load("values");
    });
    expect([controls.syncs(), controls.requests()]).toEqual([2, 3]);
  });

  test("an Excel that cannot wait for a cell to be left is not asked to", async () => {
    const { Excel, Office, controls } = played({ delaysForCellEdit: false });
    expect(Office.context.requirements.isSetSupported("DelayForCellEdit", "1.1")).toBe(false);
    controls.startCellEdit();
    const batch = Excel.run({ delayForCellEdit: true }, async (context) => context.workbook.load("name"));
    await expect(batch).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });
});
