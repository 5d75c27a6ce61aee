/** @jest-environment jsdom */
import { waitFor, within } from "@testing-library/react";
import { type MemoryGrid, memoryGrid } from "../../../src/host/emulation";
import { fieldId } from "../../../src/ui/department/fill/field-id";
import { sampleEntries } from "../../support/sample-entries";
import { DraftBox } from "../pane-under-test";
import { entriesIn, filledBook, openBeside, reportIn, sheetOf } from "./pane-beside-excel";

/**
 * One workbook, several hands: two panes beside it, somebody else typing in its sheets, a paste of thousands of rows.
 */

jest.setTimeout(120_000);

const filled = filledBook({ KG01: sampleEntries["KG01"] ?? [] });

/** A pane among several, and what its user does in it. */
function paneOf(grid: MemoryGrid, given: Parameters<typeof openBeside>[1] = {}) {
  const pane = openBeside(grid, given);
  const inside = within(pane.container);
  const press = async (name: string | RegExp) => pane.user.click(await inside.findByRole("button", { name }));
  return {
    ...pane,
    inside,
    press,
    type: async (key: string, text: string) => pane.user.type(fieldIn(pane.container, key), text),
    openNewEntry: async () => {
      await press(/^KG01\./);
      await press("Thêm dòng");
      await inside.findByRole("heading", { name: "Dòng mới" });
    },
    openFirstEntry: async () => {
      // A pane shows the list already where the other one brought the sheet to the front.
      const [first] = await inside.findAllByRole("button", { name: /^(?:KG01\.|21-CT\/TW)/ });
      if (first?.textContent?.startsWith("KG01.")) await press(/^KG01\./);
      await press(/^21-CT\/TW/);
      await inside.findByRole("heading", { name: /^Dòng 12\b/ });
    },
  };
}

/** By its id: two panes share one document here, and a label leads to the first of them. */
function fieldIn(pane: HTMLElement, key: string): HTMLElement {
  const field = pane.querySelector(`[id="${fieldId("KG01", key)}"]`);
  if (!(field instanceof HTMLElement)) throw new Error(`no field ${key}`);
  return field;
}

describe("two panes beside one workbook", () => {
  test("both add an entry: the second is told, and its next save goes below the first", async () => {
    const grid = memoryGrid(filled);
    const [one, two] = [paneOf(grid), paneOf(grid, { deaf: true })];
    await one.openNewEntry();
    await two.openNewEntry();
    for (const pane of [one, two]) await pane.type("soHoiNghi", "5");
    await one.type("ghiChu", "của ngăn một");
    await two.type("ghiChu", "của ngăn hai");
    await one.press("Lưu");
    await one.inside.findByText(/^Đã thêm dòng 15/);
    await two.press("Lưu");
    expect(await two.inside.findByText(/khác với lúc đọc.*Hãy .*làm lại/)).toBeTruthy();
    await two.press("Lưu");
    await two.inside.findByText(/^Đã thêm dòng 16/);
    const entries = await entriesIn(grid, "KG01");
    expect(entries[15]?.["ghiChu"]).toBe("của ngăn một");
    expect(entries[16]?.["ghiChu"]).toBe("của ngăn hai");
  });

  test("what is being typed in either is brought back after both were closed", async () => {
    const [grid, drafts] = [memoryGrid(filled), new DraftBox()];
    const [one, two] = [paneOf(grid, { drafts }), paneOf(grid, { drafts })];
    await one.openNewEntry();
    await one.type("ghiChu", "dòng mới đang nhập");
    await two.openFirstEntry();
    await two.type("ghiChu", " - đang bổ sung");
    await one.type("ghiChu", " dở");
    one.unmount();
    two.unmount();
    const again = paneOf(grid, { drafts });
    expect(await again.inside.findByText(/^Đã khôi phục 2 nội dung/)).toBeTruthy();
    await again.openFirstEntry();
    expect(await again.inside.findByDisplayValue(/ - đang bổ sung$/)).toBeTruthy();
  });

  test("what one saves is shown in the other, under what is being typed there", async () => {
    const grid = memoryGrid(filled);
    const [one, two] = [paneOf(grid), paneOf(grid)];
    await one.openFirstEntry();
    await two.openFirstEntry();
    await two.type("ghiChu", " - ngăn hai");
    await one.user.clear(fieldIn(one.container, "soHoiNghi"));
    await one.type("soHoiNghi", "9");
    await one.press("Lưu");
    expect(await two.inside.findByDisplayValue("9")).toBeTruthy();
    await two.press("Lưu");
    await two.inside.findByText("Đã lưu dòng 12 của biểu KG01.");
    const saved = (await entriesIn(grid, "KG01"))[12];
    expect(saved).toMatchObject({ soHoiNghi: "9", ghiChu: expect.stringMatching(/ - ngăn hai$/) });
  });
});

test.each(["ghiChu", "soHoiNghi"])(
  "somebody else edits the same entry between reading and saving (%s): their text is not written over unseen",
  async (field) => {
    const grid = memoryGrid(filled);
    const pane = paneOf(grid, { deaf: true });
    await pane.openFirstEntry();
    await pane.type("ghiChu", " - của tôi");
    const { layouts } = (await reportIn(grid)).reading;
    const theirs = field === "ghiChu" ? "của người khác" : 77;
    grid.typeIn(await sheetOf(grid, "KG01"), 12, layouts.get("KG01")?.columnOf.get(field) ?? 0, theirs);
    await pane.press("Lưu");
    await pane.inside.findByText(/khác với lúc đọc \(có thể người khác vừa sửa/);
    expect((await entriesIn(grid, "KG01"))[12]).toMatchObject({ [field]: String(theirs) });
    expect(await pane.inside.findByDisplayValue(/ - của tôi$/)).toBeTruthy();
    await pane.press("Lưu");
    await pane.inside.findByText("Đã lưu dòng 12 của biểu KG01.");
    expect((await entriesIn(grid, "KG01"))[12]).toMatchObject({
      ghiChu: expect.stringMatching(/ - của tôi$/),
      soHoiNghi: field === "soHoiNghi" ? "77" : "2",
    });
  },
);

const PASTED = 5000;

test(`${PASTED} rows pasted at once are checked and listed, in few round trips`, async () => {
  const grid = memoryGrid(filled);
  const pane = paneOf(grid);
  const card = (await pane.inside.findByRole("button", { name: /^KG01\./ })).closest("li");
  await pane.controls.settled();
  const before = pane.controls.syncs();
  const day = (await reportIn(grid)).reading.layouts.get("KG01")?.columnOf.get("ngayTrienKhai") ?? 0;
  pasteCopies(grid, await sheetOf(grid, "KG01"), { count: PASTED, day });
  await waitFor(() => expect(card?.textContent).toContain(`${PASTED + 3} dòng`), { timeout: 60_000 });
  await pane.controls.settled();
  // One to learn the sheet's name, three to read the workbook.
  expect(pane.controls.syncs() - before).toBeLessThanOrEqual(4);
  await pane.press(/^KG01\./);
  expect(await pane.inside.findByText(`Hiện thêm (còn ${PASTED + 3 - 50})`)).toBeTruthy();
  await pane.press("Kiểm tra");
  expect((await pane.inside.findAllByText(/không có ngày 31 tháng 6/)).length).toBeGreaterThan(50);
});

/** The first entry again and again, below the others, each on an impossible day: one paste, one event. */
function pasteCopies(grid: MemoryGrid, name: string, { count, day }: { count: number; day: number }): void {
  const id = grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  const [row = []] = grid.cells(id, { row: 11, column: 0, rowCount: 1, columnCount: 12 });
  const line = row.map(({ value, kind }, at) =>
    kind === "empty"
      ? undefined
      : ({ content: { kind: "value", value: at + 1 === day ? "31/6/2024" : value } } as const),
  );
  const lines = Array.from({ length: count }, () => line);
  grid.write(id, { row: 14, column: 0 }, lines);
}
