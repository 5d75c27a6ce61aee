import type { SpreadsheetEvent } from "../../../src/app";
import { memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { contractWorkbook, excelSpreadsheet } from "../../../src/host/excel";
import { firstCell } from "../../../src/host/excel/watch-sheets";

async function watched() {
  const grid = memoryGrid(contractWorkbook);
  const office = officeEmulation(grid, { excelApi: "1.8" });
  const events: SpreadsheetEvent[] = [];
  const started = await excelSpreadsheet(office).watch((event) => events.push(event));
  if (!started.ok) throw new Error(JSON.stringify(started.issues));
  const next = async (): Promise<readonly SpreadsheetEvent[]> => {
    await office.controls.settled();
    return events.splice(0);
  };
  return { grid, controls: office.controls, stop: started.value, next };
}

test("typing, moving about and changing sheets is told in the user's rows, columns and names", async () => {
  const { grid, next } = await watched();
  grid.typeIn("Ghi chép", 7, 3, "mới");
  expect(await next()).toEqual([{ kind: "changed" }]);
  const area = { row: 4, column: 27, rowCount: 2, columnCount: 1 };
  grid.select({ sheet: grid.sheets()[0]?.id ?? "", area });
  expect(await next()).toEqual([{ kind: "selected", place: { sheet: "Nhập liệu", row: 5, column: 28 } }]);
  grid.activate(grid.sheets()[1]?.id ?? "");
  expect(await next()).toEqual([{ kind: "shown", sheet: "Ghi chép" }]);
});

test("deleted rows and columns are told, and no change costs a round trip by itself", async () => {
  const { grid, controls, next } = await watched();
  const before = controls.syncs();
  grid.deleteRows("Nhập liệu", 2, 1);
  grid.deleteColumns("Nhập liệu", 2, 1);
  expect(await next()).toEqual([{ kind: "changed" }, { kind: "changed" }]);
  expect(controls.syncs()).toBe(before);
});

test("a renamed sheet is still watched, a new one is too, a deleted one is let go", async () => {
  const { grid, controls, next } = await watched();
  grid.renameSheet("Ghi chép", "Sổ tay");
  grid.typeIn("Sổ tay", 1, 1, "x");
  expect(await next()).toEqual([{ kind: "changed" }]);
  const handlers = controls.handlerCount();
  grid.addSheet("Thêm");
  expect(await next()).toEqual([{ kind: "changed" }]);
  expect(controls.handlerCount()).toBeGreaterThan(handlers);
  grid.typeIn("Thêm", 2, 1, "x");
  expect(await next()).toEqual([{ kind: "changed" }]);
  grid.removeSheet(grid.sheets().find(({ name }) => name === "Thêm")?.id ?? "");
  expect(await next()).toEqual([{ kind: "changed" }]);
});

test("nothing is told and no handler is left once the watch has stopped, also with a sheet gone or the file closed", async () => {
  const { grid, controls, stop, next } = await watched();
  grid.removeSheet(grid.sheets()[1]?.id ?? "");
  await next();
  await stop();
  expect(controls.handlerCount()).toBe(0);
  grid.typeIn("Nhập liệu", 3, 1, "x");
  expect(await next()).toEqual([]);
  const other = await watched();
  other.controls.close();
  await expect(other.stop()).resolves.toBeUndefined();
});

test.each([
  ["B7", 7, 2],
  ["A5:C9", 5, 1],
  ["Sheet1!$AA$3", 3, 27],
  ["'a!b'!C4", 4, 3],
  ["A1,C3", 1, 1],
  ["5:7", 5, 1],
  ["C:D", 1, 3],
])("an address of an event is understood: %s", (address, row, column) => {
  expect(firstCell(address)).toEqual({ row, column });
});
