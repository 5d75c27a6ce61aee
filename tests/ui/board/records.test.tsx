/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { type Catalogue, defaultCatalogue, readCatalogue } from "../../../src/core/catalogue";
import { readWorkbook } from "../../../src/core/workbook";
import { OpenBook } from "../../support/a-spreadsheet";
import { findHeading, openPane } from "../pane-under-test";
import { BoardAtWork } from "./board-under-test";
import { press } from "./merge-under-test";

jest.setTimeout(120_000);

/** A unit without an end. */
const LASTING = defaultCatalogue.orgUnits.find(({ validTo, reports }) => reports && validTo === undefined)!;

async function openRecords(of: RegExp) {
  const board = new BoardAtWork();
  const book = new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] });
  const pane = openPane(book, { view: "catalogue", board });
  await press(pane.user, "Văn bản, đơn vị, kỳ báo cáo");
  await findHeading("Văn bản, đơn vị, kỳ báo cáo");
  await press(pane.user, of);
  return { ...pane, board };
}

function kept({ catalogueKept }: BoardAtWork): Catalogue {
  const workbook = readWorkbook(catalogueKept?.bytes ?? new Uint8Array());
  const catalogue = workbook.ok ? readCatalogue(workbook.value) : workbook;
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  return catalogue.value;
}

test("a directive is added by pasting one citation, in use at once, and taken back", async () => {
  const { user, board } = await openRecords(/^Văn bản \(/);
  const paste = await screen.findByLabelText(/^Thêm văn bản/);
  await user.type(paste, "chưa có gì");
  expect(screen.getByText(/^Chưa thấy văn bản nào/)).toBeTruthy();
  await user.clear(paste);
  await user.click(paste);
  await user.paste("Kế hoạch số 999-KH/HU ngày 02/01/2024 của Ban Thường vụ Huyện ủy về công tác khoa giáo");
  await press(user, "Thêm Kế hoạch 999-KH/HU");
  await screen.findByText("Đã thêm Kế hoạch 999-KH/HU vào danh mục.");
  const { directives, tasks } = kept(board);
  expect(directives.at(-1)).toMatchObject({ number: "999", symbol: "KH/HU", issuedOn: "2024-01-02" });
  expect(tasks).toEqual(defaultCatalogue.tasks);
  await press(user, "Hoàn tác");
  await waitFor(() => expect(board.catalogueKept).toBeUndefined());
});

test("a directive that is known is said to be, and cannot be added twice", async () => {
  const { user } = await openRecords(/^Văn bản \(/);
  await user.click(await screen.findByLabelText(/^Thêm văn bản/));
  await user.paste("Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư");
  expect(await screen.findByText(/^Đã có trong danh mục: 40-CT\/TW/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Thêm Chỉ thị/ })).toBeNull();
});

test("a unit is added by its name, like others of that name, and found then", async () => {
  const { user, board } = await openRecords(/^Đơn vị \(/);
  await user.type(await screen.findByLabelText(/^Thêm đơn vị/), "Đảng ủy xã Hòa Bình Mới");
  expect(screen.getByText(/^Như “Đảng ủy xã/)).toBeTruthy();
  await press(user, "Thêm Đảng ủy xã Hòa Bình Mới");
  await screen.findByText("Đã thêm Đảng ủy xã Hòa Bình Mới vào danh mục.");
  const [unit, model] = [
    kept(board).orgUnits.at(-1),
    kept(board).orgUnits.find(({ code }) => code === "XA_21808"),
  ];
  expect(unit).toMatchObject({ code: "DV24_HOABINHMOI", shortName: "Hòa Bình Mới", validFrom: "2024-07-04" });
  expect([unit?.kind, unit?.parent, unit?.reports]).toEqual([model?.kind, model?.parent, true]);
  await user.type(screen.getByLabelText("Tìm đơn vị"), "hoa binh moi");
  await screen.findByRole("button", { name: /^DV24_HOABINHMOI/ });
  await user.type(screen.getByLabelText(/^Thêm đơn vị/), "đảng ủy xã hòa bình mới");
  expect(screen.getByText("Đã có đơn vị tên này.")).toBeTruthy();
});

test("a unit is found, called otherwise and ended on a day: its old name is still known", async () => {
  const { user, board } = await openRecords(/^Đơn vị \(/);
  await user.type(await screen.findByLabelText("Tìm đơn vị"), LASTING.name);
  const found = await screen.findByRole("button", { name: new RegExp(`^${LASTING.code}`) });
  await user.click(found);
  const form = within(found.parentElement ?? document.body);
  await user.clear(form.getByLabelText("Tên đầy đủ"));
  await user.type(form.getByLabelText("Tên đầy đủ"), "Cơ quan khác tên");
  await user.type(form.getByLabelText("Ngày cuối còn hiệu lực"), "31/12/2025{Tab}");
  await user.click(form.getByRole("button", { name: "Ghi thay đổi" }));
  await screen.findByText("Đã ghi thay đổi của Cơ quan khác tên.");
  const after = kept(board).orgUnits.find(({ code }) => code === LASTING.code);
  expect(after).toMatchObject({ name: "Cơ quan khác tên", validTo: "2025-12-31" });
  expect(after?.aliases).toContain(LASTING.name);
});

test("of two forms open at once, the one that is saved leaves what is typed in the other", async () => {
  const { user, board } = await openRecords(/^Đơn vị \(/);
  const [one, other] = defaultCatalogue.orgUnits;
  const nameOf = async (code = "") => {
    const line = await screen.findByRole("button", { name: new RegExp(`^${code} `) });
    await user.click(line);
    return within(line.parentElement ?? document.body).getByLabelText<HTMLInputElement>("Tên ngắn");
  };
  const [first, second] = [await nameOf(one?.code), await nameOf(other?.code)];
  await user.type(second, " mới");
  await user.type(first, " khác{Enter}");
  await screen.findByText(`Đã ghi thay đổi của ${one?.name}.`);
  expect(kept(board).orgUnits[0]?.shortName).toBe(`${one?.shortName} khác`);
  expect(second.value).toBe(`${other?.shortName} mới`);
});

test("a directive is found by any of its words and ended, and nothing else changes", async () => {
  const { user, board } = await openRecords(/^Văn bản \(/);
  await user.type(await screen.findByLabelText("Tìm văn bản"), "40cttw 2004");
  const [found] = await screen.findAllByRole("button", { name: /^40-CT\/TW \(15\/06\/2004\)/ });
  await user.click(found!);
  await user.type(screen.getByLabelText("Ngày cuối còn hiệu lực"), "30/6/2024{Tab}");
  await press(user, "Ghi thay đổi");
  await screen.findByText(/^Đã ghi thay đổi của 40-CT\/TW/);
  const label = "40-CT/TW (15/06/2004)";
  expect(kept(board).directives).toEqual(
    defaultCatalogue.directives.map((one) => (one.label === label ? { ...one, validTo: "2024-06-30" } : one)),
  );
});

test("an end before the beginning is refused with its reason, and the catalogue stays as it is", async () => {
  const { user, board } = await openRecords(/^Đơn vị \(/);
  await user.type(await screen.findByLabelText("Tìm đơn vị"), LASTING.name);
  await press(user, new RegExp(`^${LASTING.code}`));
  await user.type(screen.getByLabelText("Ngày cuối còn hiệu lực"), "31/12/2020{Tab}");
  await press(user, "Ghi thay đổi");
  expect((await screen.findAllByRole("alert")).map(({ textContent }) => textContent).join()).toMatch(
    /31\/12\/2020/,
  );
  expect(board.catalogueKept).toBeUndefined();
});

test("a period is added by its name with the days of its like, and is not added twice", async () => {
  const { user, board } = await openRecords(/^Kỳ báo cáo \(/);
  const name = await screen.findByLabelText(/^Thêm kỳ báo cáo/);
  await user.type(name, "quý 3/2026");
  expect(screen.getByText(/^Các ngày như “Quý III năm 2024”.*Quý III, năm 2026/)).toBeTruthy();
  const due = screen.getByLabelText("Hạn gửi");
  await user.clear(due);
  await user.type(due, "15/10/2026{Tab}");
  await press(user, "Thêm Quý III năm 2026");
  await screen.findByText(/^Đã thêm Quý III năm 2026\./);
  expect(kept(board).periods.at(-1)).toMatchObject({
    id: "2026-Q3",
    from: "2026-07-01",
    dueDate: "2026-10-15",
  });
  await user.type(screen.getByLabelText(/^Thêm kỳ báo cáo/), "Quý III năm 2026");
  expect(screen.getByText(/^Đã có kỳ này: Quý III năm 2026/)).toBeTruthy();
});

test("days typed for one new period are not those of another that is typed in its place", async () => {
  const { user, board } = await openRecords(/^Kỳ báo cáo \(/);
  const name = await screen.findByLabelText(/^Thêm kỳ báo cáo/);
  await user.type(name, "quý 3/2026");
  const due = screen.getByLabelText("Hạn gửi");
  await user.clear(due);
  await user.type(due, "15/10/2026{Tab}");
  await user.clear(name);
  await user.type(name, "quý 4/2026");
  await press(user, "Thêm Quý IV năm 2026");
  await screen.findByText(/^Đã thêm Quý IV năm 2026\./);
  expect(kept(board).periods.at(-1)).toMatchObject({ id: "2026-Q4", dueDate: "2027-01-10" });
});

test("a period is changed: what was issued for it and a doubtful day are told before, the day afterwards too, and all of it undone", async () => {
  const { user, board } = await openRecords(/^Kỳ báo cáo \(/);
  await user.type(await screen.findByLabelText("Tìm kỳ báo cáo"), "6 tháng đầu năm");
  const found = await screen.findByRole("button", { name: /^6 tháng đầu năm 2024 · 01\/01\/2024/ });
  await user.click(found);
  const form = within(found.parentElement ?? document.body);
  const due = form.getByLabelText<HTMLInputElement>("Hạn gửi");
  await user.clear(due);
  await user.type(due, "20/6/2024{Tab}");
  const doubtful = /^Hạn gửi 20\/06\/2024 trước ngày chốt số liệu 30\/06\/2024/;
  expect(form.getByText(doubtful)).toBeTruthy(); // beside the day already
  expect(form.getByText(/^Tệp biểu mẫu đã phát hành .*6 tháng đầu năm 2024 \(.*KG01/)).toBeTruthy();
  await user.click(form.getByRole("button", { name: "Ghi thay đổi" }));
  await screen.findByText("Đã ghi thay đổi của 6 tháng đầu năm 2024.");
  await waitFor(() => expect(screen.getAllByText(doubtful)).toHaveLength(2));
  expect(kept(board).periods.find(({ id }) => id === "2024-H1")?.dueDate).toBe("2024-06-20");
  await press(user, "Hoàn tác");
  await waitFor(() => expect(board.catalogueKept).toBeUndefined());
  expect(due.value).toBe("15/07/2024");
});

/** The form of a period in the list. */
async function openPeriod(user: UserEvent, name: RegExp) {
  const line = await screen.findByRole("button", { name });
  await user.click(line);
  const form = within(line.parentElement ?? document.body);
  const due = form.getByLabelText<HTMLInputElement>("Hạn gửi");
  const typeDue = async (day: string) => {
    await user.clear(due);
    await user.type(due, `${day}{Tab}`);
  };
  const save = () => user.click(form.getByRole("button", { name: "Ghi thay đổi" }));
  return { form, typeDue, save };
}

test("a second warning of the same kind is told like the first", async () => {
  const { user, board } = await openRecords(/^Kỳ báo cáo \(/);
  const half = await openPeriod(user, /^6 tháng đầu năm 2024 ·/);
  const quarter = await openPeriod(user, /^Quý II năm 2024 ·/);
  await half.typeDue("20/6/2024");
  await quarter.typeDue("20/6/2024");
  const doubtful = /^Hạn gửi 20\/06\/2024 trước ngày chốt số liệu 30\/06\/2024/;
  expect(screen.getAllByText(doubtful)).toHaveLength(2); // beside the days
  await half.save();
  await waitFor(() => expect(screen.getAllByText(doubtful)).toHaveLength(3));
  await quarter.save();
  await screen.findByText("Đã ghi thay đổi của Quý II năm 2024.");
  await waitFor(() => expect(screen.getAllByText(doubtful)).toHaveLength(3));
  expect(kept(board).periods.filter(({ dueDate }) => dueDate === "2024-06-20")).toHaveLength(2);
});

test("what is said to be saved is: a day chosen in the calendar afterwards is not", async () => {
  const { user } = await openRecords(/^Kỳ báo cáo \(/);
  const { form, save, typeDue } = await openPeriod(user, /^6 tháng đầu năm 2024 ·/);
  await typeDue("16/7/2024");
  await save();
  expect(await form.findByText(/^Đã ghi\. /)).toBeTruthy();
  await user.click(form.getAllByRole("button", { name: "Mở lịch" }).at(-1)!);
  await user.click(await screen.findByRole("button", { name: "Thứ Năm, ngày 18 tháng 7 năm 2024" }));
  expect(form.queryByText(/^Đã ghi\. /)).toBeNull();
});

test("a year is made of its quarters by ticking them", async () => {
  const { user, board } = await openRecords(/^Kỳ báo cáo \(/);
  const found = await screen.findByRole("button", { name: /^Năm 2024 ·/ });
  await user.click(found);
  await press(user, /^Gồm các kỳ: 0\//);
  for (const quarter of ["I", "II", "III", "IV"])
    await user.click(screen.getByRole("checkbox", { name: `Quý ${quarter} năm 2024` }));
  await press(user, "Ghi thay đổi");
  await screen.findByText("Đã ghi thay đổi của Năm 2024.");
  const parts = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];
  expect(kept(board).periods.find(({ id }) => id === "2024")?.parts).toEqual(parts);
});

test("a period goes once what goes with it was told, and comes back", async () => {
  const { user, board } = await openRecords(/^Kỳ báo cáo \(/);
  await press(user, /^6 tháng đầu năm 2024 ·/);
  await press(user, "Bỏ kỳ này khỏi danh mục: 6 tháng đầu năm 2024");
  expect(screen.getByText(/^Bỏ cả \d+ dòng giao biểu của kỳ/)).toBeTruthy();
  await press(user, "Bỏ 6 tháng đầu năm 2024");
  await screen.findByText("Đã bỏ 6 tháng đầu năm 2024 khỏi danh mục.");
  const { periods, assignments } = kept(board);
  expect(periods.some(({ id }) => id === "2024-H1")).toBe(false);
  expect(assignments.some(({ period }) => period === "2024-H1")).toBe(false);
  await press(user, "Hoàn tác");
  await waitFor(() => expect(board.catalogueKept).toBeUndefined());
});

test("a day that no calendar has is not dropped: nothing is saved, and the field that is wrong has the focus", async () => {
  const { user, board } = await openRecords(/^Văn bản \(/);
  const [directive] = defaultCatalogue.directives;
  await user.click(
    (await screen.findAllByRole("button", { name: new RegExp(`^${directive?.label.slice(0, 8)}`) }))[0]!,
  );
  const day = screen.getAllByLabelText<HTMLInputElement>("Ngày ban hành")[0]!;
  expect(day.placeholder).toBe("ngày/tháng/năm");
  await user.clear(day);
  await user.type(day, "31/02/2004");
  await press(user, "Ghi thay đổi");
  expect(board.catalogueKept).toBeUndefined();
  expect(day.value).toBe("31/02/2004");
  expect(document.activeElement).toBe(day);
  await user.clear(day);
  await user.type(day, "28/02/2004{Enter}");
  await waitFor(() => expect(kept(board).directives[0]?.issuedOn).toBe("2004-02-28"));
});
