/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
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
  await press(pane.user, "Văn bản và đơn vị");
  await findHeading("Văn bản và đơn vị");
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
