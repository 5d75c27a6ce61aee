/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { type MemoryGrid, memoryGrid } from "../../../src/host/emulation";
import { entriesIn, filledBook, openBeside, press, sheetOf } from "./pane-beside-excel";

/** Rows of a form are sorted in the sheet while what belongs to them is being chosen in the list of the pane. */

jest.setTimeout(60_000);

const ROWS = 5;

/** The rows of KG05, which begin in row 12, stand the other way round: what a sort by a column did. */
async function turnRows(grid: MemoryGrid): Promise<void> {
  const name = await sheetOf(grid, "KG05");
  const { id } = grid.sheets().find((sheet) => sheet.name === name) ?? { id: "" };
  const cells = grid.cells(id, { row: 11, column: 1, rowCount: ROWS, columnCount: 8 });
  const lines = cells.map((row) =>
    row.map(({ kind, value }) =>
      kind === "empty" ? undefined : ({ content: { kind: "value", value } } as const),
    ),
  );
  grid.write(id, { row: 11, column: 1 }, [...lines].reverse());
}

async function choose(user: UserEvent, at: number, choice: string): Promise<void> {
  await user.click((await screen.findAllByRole("combobox", { name: "Tiến độ" }))[at] ?? document.body);
  await user.click(await screen.findByRole("option", { name: choice }));
}

/** The rows of the list, as the pane shows them. */
const listed = (): readonly string[] =>
  screen.getAllByRole("group").map((group) => group.getAttribute("aria-label") ?? "");

/** What is said of each document, whatever row it stands in. */
const saidOf = async (grid: MemoryGrid): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.values(await entriesIn(grid, "KG05")).map(({ vanBan = "", tienDo = "" }) => [vanBan, tienDo]),
  );

test("the pane hears of the sort: each choice goes with its document", async () => {
  const grid = memoryGrid(filledBook());
  const documents = Object.keys(await saidOf(grid));
  expect(documents).toHaveLength(ROWS);
  const { user, controls } = openBeside(grid);
  await press(user, /^KG05\./);
  await choose(user, 0, "Đang thực hiện");
  await choose(user, 3, "Chưa triển khai");
  await turnRows(grid);
  await controls.settled();
  await waitFor(() => expect(listed()[0]).toContain(documents.at(-1)?.split(" ")[0]));
  await press(user, "Lưu 2 dòng");
  await screen.findByText("Đã lưu các dòng của biểu KG05.");
  expect(await saidOf(grid)).toEqual({
    ...Object.fromEntries(documents.map((document) => [document, ""])),
    [documents[0] ?? ""]: "Đang thực hiện",
    [documents[3] ?? ""]: "Chưa triển khai",
  });
});

test("nobody told the pane of the sort: nothing is written into another document's row", async () => {
  const grid = memoryGrid(filledBook());
  const [document = ""] = Object.keys(await saidOf(grid));
  const { user } = openBeside(grid, { deaf: true });
  await press(user, /^KG05\./);
  await choose(user, 0, "Đang thực hiện");
  await turnRows(grid);
  await press(user, "Lưu 1 dòng");
  await screen.findByText(/khác với lúc đọc/);
  expect(Object.values(await saidOf(grid)).join("")).toBe("");
  await press(user, "Lưu 1 dòng");
  await screen.findByText("Đã lưu các dòng của biểu KG05.");
  expect((await saidOf(grid))[document]).toBe("Đang thực hiện");
});
