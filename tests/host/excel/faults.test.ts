import type { Spreadsheet } from "../../../src/app";
import type { Result } from "../../../src/core/base";
import type { WorkbookDraft } from "../../../src/core/workbook";
import { type EmulationOptions, memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { contractWorkbook, excelSpreadsheet } from "../../../src/host/excel";
import { sayIssue } from "../../../src/i18n";

/** What goes wrong beside the pane: the user is told with a remedy, and nothing is half written. */

function openedIn(
  draft: WorkbookDraft = contractWorkbook,
  options: EmulationOptions & { readOnly?: boolean } = {},
) {
  const grid = memoryGrid(draft, { readOnly: options.readOnly ?? false });
  const office = officeEmulation(grid, options);
  return { grid, office, controls: office.controls, spreadsheet: excelSpreadsheet(office) };
}

const codesOf = (result: Result<unknown>): readonly string[] => result.issues.map(({ code }) => code);

/** Every value of every sheet: equal before and after means nothing was written. */
async function everything(spreadsheet: Spreadsheet): Promise<unknown> {
  const opened = await spreadsheet.read();
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value.workbook.sheets;
}

const someCells = [
  { row: 2, column: 1, value: "mới" },
  { row: 5, column: 2, value: 7 },
];
const inBothSheets = ["Ghi chép", "Nhập liệu"].map((sheet) => ({ sheet, cells: someCells }));

test("typing in a cell: the write waits until the cell is left", async () => {
  const { controls, spreadsheet } = openedIn();
  const leaveCell = controls.startCellEdit();
  const writing = spreadsheet.write(inBothSheets);
  const first = await Promise.race([
    writing,
    new Promise((resolve) => setTimeout(() => resolve("waiting"), 30)),
  ]);
  expect(first).toBe("waiting");
  leaveCell();
  expect((await writing).ok).toBe(true);
});

test("an Excel that will not wait for the cell to be left is quoted with a remedy", async () => {
  const { controls, spreadsheet } = openedIn();
  const before = await everything(spreadsheet);
  controls.failOnceAfterChanges(0, "InvalidOperationInCellEditMode");
  const answer = await spreadsheet.write(inBothSheets);
  expect(codesOf(answer)).toEqual(["spreadsheet.cell-being-edited"]);
  expect(answer.issues.map((one) => sayIssue(one, "vi"))).toEqual([expect.stringMatching(/Enter|Esc/)]);
  expect(await everything(spreadsheet)).toEqual(before);
});

test("a sheet that is protected between looking and writing: what was written is put back", async () => {
  const { grid, spreadsheet } = openedIn();
  const before = await everything(spreadsheet);
  const stop = grid.onEvent((event) => {
    if (event.kind === "changed") grid.protect("Ghi chép");
    stop();
  });
  const answer = await spreadsheet.write([...inBothSheets].reverse());
  expect(codesOf(answer)).toEqual(["spreadsheet.protected"]);
  expect(await everything(spreadsheet)).toEqual(before);
});

test.each([
  ["AccessDenied", "spreadsheet.protected"],
  ["GeneralException", "spreadsheet.refused"],
  ["InvalidArgument", "spreadsheet.refused"],
  ["ActivityLimitReached", "spreadsheet.busy"],
  ["InvalidOrTimedOutSession", "spreadsheet.closed"],
])(
  "%s in the midst of a write: the cells before it are put back, formulas and texts as they were",
  async (code, told) => {
    const { grid, controls, spreadsheet } = openedIn();
    grid.typeIn("Ghi chép", 2, 1, "=1+1");
    grid.write(grid.sheets()[1]?.id ?? "", { row: 4, column: 1 }, [
      [{ content: { kind: "formula", formula: "=SUM(A1:A2)" } }],
    ]);
    const before = await everything(spreadsheet);
    controls.failOnceAfterChanges(3, code);
    expect(codesOf(await spreadsheet.write(inBothSheets))).toEqual([told]);
    expect(await everything(spreadsheet)).toEqual(before);
  },
);

test("a sheet renamed after it was read: nothing is written anywhere", async () => {
  const { grid, spreadsheet } = openedIn();
  grid.renameSheet("Nhập liệu", "Nhập liệu cũ");
  const before = await everything(spreadsheet);
  const answer = await spreadsheet.write(inBothSheets);
  expect(codesOf(answer)).toEqual(["spreadsheet.sheet-missing"]);
  expect(await everything(spreadsheet)).toEqual(before);
});

test("columns deleted after the sheet was read: the headings are no longer there, nothing is written", async () => {
  const { grid, spreadsheet } = openedIn();
  grid.deleteColumns("Nhập liệu", 2, 1);
  const before = await everything(spreadsheet);
  const headings = ["Nội dung", "Số lượt", "Ngày"].map((value, at) => ({ row: 1, column: at + 1, value }));
  const answer = await spreadsheet.write(inBothSheets.map((write) => ({ ...write, expected: headings })));
  expect(new Set(codesOf(answer))).toEqual(new Set(["spreadsheet.changed-meanwhile"]));
  expect(answer.issues).toContainEqual(
    expect.objectContaining({ found: "Ngày", where: { sheet: "Nhập liệu", row: 1, column: 2 } }),
  );
  expect(await everything(spreadsheet)).toEqual(before);
});

test("a workbook open for reading only says so", async () => {
  const { spreadsheet } = openedIn(contractWorkbook, { readOnly: true });
  const before = await everything(spreadsheet);
  expect(codesOf(await spreadsheet.write(inBothSheets))).toEqual(["spreadsheet.read-only"]);
  expect(await everything(spreadsheet)).toEqual(before);
  const opened = await spreadsheet.read();
  expect(opened.ok && opened.value.readOnly).toBe(true);
});

test("more than Excel on the web takes at once: nothing is written, and it is said", async () => {
  const { spreadsheet } = openedIn(contractWorkbook, { platform: "OfficeOnline", payloadLimit: 100_000 });
  const before = await everything(spreadsheet);
  const cells = Array.from({ length: 40 }, (_, row) => ({
    row: row + 1,
    column: 1,
    value: "ă".repeat(4000),
  }));
  expect(codesOf(await spreadsheet.write([{ sheet: "Ghi chép", cells }]))).toEqual([
    "spreadsheet.too-much-at-once",
  ]);
  expect(await everything(spreadsheet)).toEqual(before);
});

test("a text too long for a cell is refused before anything is written", async () => {
  const { controls, spreadsheet } = openedIn();
  const cells = [{ row: 3, column: 1, value: "ă".repeat(40_000) }];
  const answer = await spreadsheet.write([{ sheet: "Ghi chép", cells }]);
  expect(answer.issues).toMatchObject([{ code: "spreadsheet.text-too-long", where: { row: 3, column: 1 } }]);
  expect(controls.syncs()).toBe(0);
});

test("two panes write at once: both entries are there, whole", async () => {
  const { office, spreadsheet } = openedIn();
  const other = excelSpreadsheet(office);
  const entry = (row: number, text: string) => [
    { sheet: "Ghi chép", cells: [1, 2, 3].map((column) => ({ row, column, value: `${text} ${column}` })) },
  ];
  const answers = await Promise.all([spreadsheet.write(entry(3, "một")), other.write(entry(4, "hai"))]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  const opened = await spreadsheet.read();
  const rows = opened.ok ? opened.value.workbook.sheets[1]?.rows : [];
  expect(rows?.map(({ number, cells }) => [number, ...cells.map(({ value }) => value)])).toEqual([
    [3, "một 1", "một 2", "một 3"],
    [4, "hai 1", "hai 2", "hai 3"],
  ]);
});

test("two panes write the same cells: one of them stands, not a mixture", async () => {
  const { office, spreadsheet } = openedIn();
  const other = excelSpreadsheet(office);
  const entry = (text: string) => [
    { sheet: "Ghi chép", cells: [1, 3, 5].map((column) => ({ row: 3, column, value: text })) },
  ];
  await Promise.all([spreadsheet.write(entry("một")), other.write(entry("hai"))]);
  const opened = await spreadsheet.read();
  const values = opened.ok ? opened.value.workbook.sheets[1]?.rows[0]?.cells.map(({ value }) => value) : [];
  expect(new Set(values).size).toBe(1);
});

test("the workbook is closed before a save: it is said, with what to do", async () => {
  const { controls, spreadsheet } = openedIn();
  controls.close();
  for (const answer of [await spreadsheet.read(), await spreadsheet.write(inBothSheets)]) {
    expect(codesOf(answer)).toEqual(["spreadsheet.closed"]);
    expect(answer.issues.map((one) => sayIssue(one, "vi"))).toEqual([
      expect.stringContaining("Hãy mở lại tệp"),
    ]);
  }
});

test("the workbook is closed in the midst of a save: it is not hidden that a part may have stayed", async () => {
  const { controls, spreadsheet } = openedIn();
  controls.failAfterChanges(1, "ConnectionFailure");
  const answer = await spreadsheet.write(inBothSheets);
  expect(codesOf(answer)).toEqual([
    "spreadsheet.closed",
    "spreadsheet.half-written",
    "spreadsheet.half-written",
  ]);
});

test("Excel that will not open a new workbook is quoted, and the pane can offer another way", async () => {
  const { grid, controls, spreadsheet } = openedIn();
  controls.refuseNewWorkbooks();
  const answer = await spreadsheet.openAsNew(Uint8Array.of(80, 75, 3, 4));
  expect(answer.issues).toMatchObject([
    { code: "spreadsheet.new-workbook-refused", found: expect.stringContaining("hardening") },
  ]);
  expect(grid.opened).toEqual([]);
});

test("a new workbook gets the bytes as they are, large ones too", async () => {
  const { grid, spreadsheet } = openedIn();
  const bytes = Uint8Array.from({ length: 200_000 }, (_, at) =>
    at < 2 ? ([80, 75][at] ?? 0) : (at * 7) % 256,
  );
  expect((await spreadsheet.openAsNew(bytes)).ok).toBe(true);
  expect(grid.opened.map((opened) => Buffer.compare(opened, bytes))).toEqual([0]);
});

test("sheets cannot be added where the structure is protected", async () => {
  const { spreadsheet } = openedIn({ ...contractWorkbook, lockStructure: true });
  const answer = await spreadsheet.addSheets({ sheets: [{ name: "Tổng hợp", rows: [] }] });
  expect(codesOf(answer)).toEqual(["spreadsheet.structure-protected"]);
});

test("sheets that could not be filled are taken away again", async () => {
  const { grid, controls, spreadsheet } = openedIn();
  controls.failOnceAfterChanges(3, "GeneralException");
  const sheets = ["Tổng hợp", "Nguồn"].map((name) => ({ name, rows: [{ cells: ["a", 1] }] }));
  expect(codesOf(await spreadsheet.addSheets({ sheets }))).toEqual(["spreadsheet.refused"]);
  expect(grid.sheets()).toHaveLength(4);
});

test("a bug is thrown, not told to the user", async () => {
  const { spreadsheet } = openedIn();
  const writes = [{ sheet: "Ghi chép", cells: [{ row: 1, column: 1, value: Number.NaN }] }];
  await expect(spreadsheet.write(writes)).rejects.toThrow("NaN");
});
