/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Merged } from "../../../src/app";
import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { filledWorkbook, templateWorkbook } from "../../../src/core/templates";
import { writeWorkbook } from "../../../src/core/workbook";
import { emptyFolder, khoagiao } from "../../support/command-line";
import { sheetOf } from "../../support/typed-into";
import { BoardAtWork, chosenFile } from "./board-under-test";
import { choose } from "./choose-files";
import { judgedOn, openMerge, press } from "./merge-under-test";

const index = catalogueIndex(defaultCatalogue);
const PERIOD = "2024-H1";
const POOR = "Kinh phí cho hoạt động khoa giáo ở cơ sở còn hạn hẹp.";
const POOR_TOO = "Kinh phí dành cho công tác khoa giáo tại cơ sở hạn hẹp";
const NONE = "Chưa có kinh phí cho hoạt động khoa giáo ở cơ sở.";

function asking(orgUnit: string, noiDung: string): Uint8Array {
  const issued = templateWorkbook(defaultCatalogue, { orgUnit, period: PERIOD });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const row = {
    ...{ linhVuc: "Y tế", nhom: "Kinh phí", noiDung, kienNghi: "Đề nghị bố trí.", cap: "UBND huyện" },
    uuTien: "Cao",
  };
  const owed = index.owed(orgUnit, PERIOD).filter(({ template }) => template.layout === "table");
  const draft = filledWorkbook(issued.value, index, {
    cover: { ngayBaoCao: "2024-07-03", nguoiLap: "Hoa", nguoiKy: "Bí thư Trần Văn Nam", lanNop: 1 },
    templates: {
      ...Object.fromEntries(owed.map(({ template }) => [template.code, "nil" as const])),
      KG08: [row],
    },
  });
  return writeWorkbook({ ...draft, savedAt: "2024-07-03T08:00:00Z" });
}

const FILES = [
  ["binh-tan.xlsx", asking("XA_21811", POOR)],
  ["tay-thuan.xlsx", asking("XA_21814", POOR_TOO)],
  ["binh-thuan.xlsx", asking("XA_21817", NONE)],
] as const;

/** The page with what three units wrote laid open. */
async function textsLaidOpen() {
  const board = new BoardAtWork();
  const merge = jest.spyOn(board, "merge");
  const { user } = openMerge(board);
  await judgedOn(user, "20/7/2024");
  const files = FILES.map(([name, bytes]) => chosenFile(name, bytes));
  await choose(() => press(user, "Chọn tệp để tổng hợp"), ...files);
  await press(user, "Nội dung các đơn vị ghi");
  const shown = within(await screen.findByRole("region", { name: "Nội dung các đơn vị ghi" }));
  await user.click(shown.getByRole("button", { name: /^KG08\./ }));
  const column = () => screen.findByRole("region", { name: /^Nội dung vướng mắc · / });
  const last = async (): Promise<Merged> => {
    const found = await merge.mock.results.at(-1)?.value;
    if (found?.ok !== true) throw new Error("nothing was merged");
    return found.value;
  };
  return { user, board, column, last };
}

/** The texts of the column as they stand: each with all who wrote it. */
const standing = async (column: () => Promise<HTMLElement>) =>
  within(await column())
    .getAllByRole("listitem")
    .map((item) => [...item.querySelectorAll("span")].slice(0, 2).map(({ textContent }) => textContent));

test("[M43] the board takes a text apart and puts another under it, each with one press and a name, and takes it back", async () => {
  const { user, board, column } = await textsLaidOpen();
  const before = await standing(column);
  expect(before).toEqual([
    [POOR, "Bình Tân, Tây Thuận"],
    [NONE, expect.any(String)],
  ]);
  await user.click(within(await column()).getByRole("button", { name: /^2 cách ghi/ }));
  await user.click(within(await column()).getByRole("button", { name: `Tách riêng: ${POOR_TOO}` }));
  await user.type(await screen.findByRole("textbox", { name: /^Người quyết định/ }), "An{Enter}");
  await waitFor(async () => expect(await standing(column)).toHaveLength(3));
  expect(board.decisionsKept.get(PERIOD)).toMatchObject([
    { kind: "split", template: "KG08", before: POOR_TOO, by: "An", reason: "Nội dung khác nhau" },
  ]);

  await user.click(within(await column()).getByRole("button", { name: `Gộp vào nội dung khác: ${NONE}` }));
  expect(screen.getByRole("button", { name: "Ghi quyết định" })).toHaveProperty("disabled", true);
  await user.click(screen.getByRole("radio", { name: POOR }));
  await press(user, "Ghi quyết định");
  await waitFor(async () => expect(await standing(column)).toHaveLength(2));
  expect((await standing(column))[0]?.[1]).toMatch(/^Bình Tân, /);

  await user.click(
    within(await column()).getByRole("button", { name: /^Bỏ quyết định này: Tách nội dung · KG08/ }),
  );
  await waitFor(async () => expect(await standing(column)).toHaveLength(1));
  // The text it is taken out of brings along what was put under it.
  expect((await standing(column))[0]?.[1]).toBe("Bình Tân, Tây Thuận, Bình Thuận");
});

test("[M43] pane and command line give the same bytes for texts that were moved", async () => {
  const { user, column, last } = await textsLaidOpen();
  await user.click(within(await column()).getByRole("button", { name: `Gộp vào nội dung khác: ${POOR}` }));
  await user.click(screen.getByRole("radio", { name: NONE }));
  await user.type(await screen.findByRole("textbox", { name: /^Người quyết định/ }), "An");
  await press(user, "Ghi quyết định");
  await screen.findByText(/^Đã ghi quyết định của Ban/);
  const { summary, result } = await last();
  expect(result.decisions).toMatchObject([{ state: "applied" }]);
  // What the others were put under is taken out of nothing.
  await user.click(within(await column()).getByRole("button", { name: /^3 cách ghi/ }));
  const offered = within(await column()).getAllByRole("button", { name: /^Tách riêng/ });
  expect(offered.map((one) => one.getAttribute("aria-label"))).toEqual([`Tách riêng: ${POOR_TOO}`]);
  expect(sheetOf(summary, "Nội dung").flatMap(({ texts }) => texts)).toContain("Gộp nội dung");

  const folder = emptyFolder();
  const at = (...parts: string[]) => path.join(folder, ...parts);
  mkdirSync(at("gui-ve"));
  for (const [name, bytes] of FILES) writeFileSync(at("gui-ve", name), bytes);
  writeFileSync(at("quyet-dinh.xlsx"), summary);
  const order = ["--period", PERIOD, "--as-of", "2024-07-20", "--decisions", at("quyet-dinh.xlsx")];
  await khoagiao("merge", at("gui-ve"), ...order, "--out", at("tong-hop.xlsx"));
  expect(readFileSync(at("tong-hop.xlsx")).equals(Buffer.from(summary))).toBe(true);
});
