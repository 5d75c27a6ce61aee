/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { refused } from "../../../src/core/base";
import { type MemoryGrid, memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { excelSpreadsheet } from "../../../src/host/excel";
import { anOpenBook } from "../../support/an-open-report";
import { sampleEntries } from "../../support/sample-entries";
import { DraftBox, findHeading, openPane } from "../pane-under-test";
import {
  alertSaying,
  entriesIn,
  everything,
  filledBook,
  openBeside,
  press,
  reportIn,
} from "./pane-beside-excel";

/** Nothing a user typed, chose or was told is silently something else. */

const KG01 = sampleEntries["KG01"] ?? [];
const FIRST = 12;
const filled = () => memoryGrid(filledBook({ KG01 }));

async function openRow(pane: ReturnType<typeof openPane>): Promise<void> {
  await press(pane.user, /^KG01\./);
  await press(pane.user, /^21-CT\/TW/);
  await findHeading(new RegExp(`^Dòng ${FIRST}\\b`));
}

const textOf = (label: RegExp): string => {
  const field = screen.getByLabelText(label);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "";
};

async function newRow(pane: ReturnType<typeof openPane>): Promise<void> {
  await press(pane.user, /^KG01\./);
  await press(pane.user, "Thêm dòng");
  await findHeading("Dòng mới");
}

test.each(["Công văn của Sở", "nghi quyet", "Kế hoạch riêng của xã"])(
  "“%s” typed into a search stays when the field is left by Tab: no document is chosen that nobody chose",
  async (typed) => {
    const pane = openBeside(filled());
    await newRow(pane);
    const [search] = screen.getAllByRole("combobox");
    if (search === undefined) throw new Error("no search");
    await pane.user.type(search, typed);
    await screen.findAllByRole("option");
    await pane.user.tab();
    expect(search).toHaveProperty("value", typed);
  },
);

test("letters typed while a row is being saved are not lost: they stay in the field, unsaved, and outlive the pane", async () => {
  const grid = filled();
  const drafts = new DraftBox();
  const pane = openBeside(grid, { drafts });
  await openRow(pane);
  await pane.user.clear(screen.getByLabelText(/^Ghi chú/));
  await pane.user.type(screen.getByLabelText(/^Ghi chú/), "một");
  const leaveCell = pane.controls.startCellEdit();
  await press(pane.user, "Lưu");
  await pane.user.type(screen.getByLabelText(/^Ghi chú/), " hai");
  leaveCell();
  await screen.findByText(/^Đã lưu dòng 12/);
  expect((await entriesIn(grid, "KG01"))[FIRST]?.["ghiChu"]).toBe("một");
  expect(textOf(/^Ghi chú/)).toBe("một hai");
  expect(screen.getByText("Chưa lưu")).toBeTruthy();
  expect(drafts.workbooks().flatMap((one) => drafts.load(one))).toMatchObject([
    { row: FIRST, texts: { ghiChu: "một hai" } },
  ]);
  await press(pane.user, "Lưu");
  await waitFor(async () => expect((await entriesIn(grid, "KG01"))[FIRST]?.["ghiChu"]).toBe("một hai"));
});

test("letters typed while a new row is being saved stay with that row", async () => {
  const grid = filled();
  const pane = openBeside(grid);
  await newRow(pane);
  await pane.user.type(screen.getByLabelText(/^Số hội nghị/), "2");
  await pane.user.type(screen.getByLabelText(/^Ghi chú/), "một");
  const leaveCell = pane.controls.startCellEdit();
  await press(pane.user, "Lưu");
  await pane.user.type(screen.getByLabelText(/^Ghi chú/), " hai");
  leaveCell();
  const added = FIRST + KG01.length;
  await findHeading(new RegExp(`^Dòng ${added}\\b`));
  expect((await entriesIn(grid, "KG01"))[added]?.["ghiChu"]).toBe("một");
  expect(textOf(/^Ghi chú/)).toBe("một hai");
});

test("Ctrl+Enter writes short forms out as leaving the field does", async () => {
  const grid = filled();
  const pane = openBeside(grid);
  await newRow(pane);
  await pane.user.type(screen.getByLabelText(/^Ngày tổ chức/), "15/3");
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  const added = FIRST + KG01.length;
  await waitFor(async () =>
    expect((await entriesIn(grid, "KG01"))[added]?.["ngayTrienKhai"]).toBe("15/03/2024"),
  );
});

const nil = Object.fromEntries(
  ["KG01", "KG02", "KG02B", "KG03", "KG04", "KG06", "KG07", "KG08"].map((code) => [code, "nil" as const]),
);
const clean = () => memoryGrid(filledBook({ ...nil, KG05: sampleEntries["KG05"] ?? [] }));

test("a report is finished only as it is now, not as it was when last read", async () => {
  const grid = clean();
  const pane = openBeside(grid, { deaf: true, view: "check" });
  await screen.findByRole("button", { name: "Hoàn tất" });
  await spoilFirstRow(grid, "KG05");
  const before = everything(grid);
  await press(pane.user, "Hoàn tất");
  expect(await screen.findByText(/^Chưa hoàn tất được vì còn/)).toBeTruthy();
  expect(everything(grid)).toEqual(before);
});

async function spoilFirstRow(grid: MemoryGrid, template: string): Promise<void> {
  const layout = (await reportIn(grid)).reading.layouts.get(template);
  if (layout?.firstRow === undefined) throw new Error("no rows");
  const column = layout.columnOf.get("noiDung") ?? [...layout.columnOf.values()][0] ?? 1;
  for (const one of layout.columnOf.values())
    if (one !== column) grid.typeIn(layout.sheet.name, layout.firstRow, one, "31/6/2024 ???");
}

test("once finishing is undone, nobody is told to send the report", async () => {
  const pane = openBeside(clean(), { view: "check" });
  await press(pane.user, "Hoàn tất");
  await screen.findByText(/^Đã hoàn tất\. Hãy lưu/);
  await press(pane.user, "Hoàn tác");
  await screen.findByText(/^Đã hoàn tác/);
  expect(screen.queryByText(/^Đã hoàn tất\. Hãy lưu/)).toBeNull();
});

test("a change made in the sheet while the pane reads back its own save is read too", async () => {
  const grid = filled();
  const office = officeEmulation(grid);
  const excel = excelSpreadsheet(office);
  const { sheet, columnOf } = (await reportIn(grid)).reading.layouts.get("KG01") ?? {};
  let somebodyElse = () => Promise.resolve();
  const spreadsheet = {
    ...excel,
    read: async () => {
      const answer = await excel.read();
      await somebodyElse();
      return answer;
    },
  };
  const pane = openPane(anOpenBook(), { spreadsheet });
  await openRow(pane);
  await pane.user.type(screen.getByLabelText(/^Ghi chú/), "x");
  somebodyElse = async () => {
    somebodyElse = () => Promise.resolve();
    grid.typeIn(sheet?.name ?? "", FIRST, columnOf?.get("soHoiNghi") ?? 0, 77);
    await office.controls.settled();
  };
  await press(pane.user, "Lưu");
  await waitFor(() => expect(textOf(/^Số hội nghị/)).toBe("77"));
});

test("a save that fails through a mistake of ours is told, and what was typed can be saved afterwards", async () => {
  const grid = filled();
  const excel = excelSpreadsheet(officeEmulation(grid));
  let isBroken = true;
  const spreadsheet = {
    ...excel,
    write: (...given: Parameters<typeof excel.write>) => {
      if (isBroken) return Promise.reject(new TypeError("boom"));
      return excel.write(...given);
    },
  };
  const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const pane = openPane(anOpenBook(), { spreadsheet });
  await openRow(pane);
  await pane.user.type(screen.getByLabelText(/^Ghi chú/), " thêm");
  await press(pane.user, "Lưu");
  await alertSaying(/boom/);
  isBroken = false;
  await press(pane.user, "Thử lại");
  await openRow(pane);
  expect(textOf(/^Ghi chú/)).toContain(" thêm");
  await press(pane.user, "Lưu");
  expect(await screen.findByText(/^Đã lưu dòng 12/)).toBeTruthy();
  errors.mockRestore();
});

test("where the sheets cannot be followed this is told, and can be tried again", async () => {
  const grid = filled();
  const excel = excelSpreadsheet(officeEmulation(grid));
  const busy = refused({ code: "spreadsheet.busy", severity: "error", where: {}, facts: {} });
  const watch = jest.fn(excel.watch).mockResolvedValueOnce(busy);
  const pane = openPane(anOpenBook(), { spreadsheet: { ...excel, watch } });
  await alertSaying(/Excel đang bận/);
  await press(pane.user, "Thử lại");
  await waitFor(() => expect(watch).toHaveBeenCalledTimes(2));
  expect(screen.queryByText(/Excel đang bận/)).toBeNull();
});

test("the keyboard's focus is never lost: not while a row is saved, not when the pressed button is gone", async () => {
  const pane = openBeside(filled());
  await openRow(pane);
  await pane.user.type(screen.getByLabelText(/^Ghi chú/), "x");
  const leaveCell = pane.controls.startCellEdit();
  const save = screen.getByRole("button", { name: "Lưu" });
  await pane.user.click(save);
  expect(document.activeElement).toBe(save);
  leaveCell();
  await press(pane.user, "Hoàn tác");
  await screen.findByText(/^Đã hoàn tác/);
  await waitFor(() => expect(document.activeElement?.tagName).toBe("MAIN"));
});
