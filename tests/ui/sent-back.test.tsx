/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import { REMARKS_SHEET, filledWorkbook, returnedMarkRow } from "../../src/core/templates";
import { OpenBook } from "../support/a-spreadsheet";
import { issued } from "../support/an-open-report";
import { sampleCover, sampleEntries } from "../support/sample-entries";
import { findHeading, openPane } from "./pane-under-test";

jest.setTimeout(60_000);

/** A report the board sent back, as it lies open at the unit's. */
function sentBack(tookPart: number): OpenBook {
  const [first = {}] = sampleEntries["KG01"] ?? [];
  const index = catalogueIndex(defaultCatalogue);
  const owed = index.owed("XA_21811", "2024-H1").filter(({ template }) => template.layout === "table");
  const nil = Object.fromEntries(owed.map(({ template }) => [template.code, "nil" as const]));
  const templates = { ...nil, KG01: [{ ...first, dvPhaiHoc: 640, dvThamGia: tookPart }] };
  const draft = filledWorkbook(issued(), index, { cover: sampleCover, templates });
  const mark = returnedMarkRow({ turn: 1, digest: "0123456789abcdef", dueDate: "2024-07-30" });
  return new OpenBook({ ...draft, sheets: [...draft.sheets, { name: REMARKS_SHEET, rows: [mark] }] });
}

test("a workbook the board sent back opens with how much there is to mend, by when, and the way to the remarks", async () => {
  const book = sentBack(999);
  const { user } = openPane(book);
  await findHeading("Nhập liệu");
  expect(
    await screen.findByText("Ban đã trả lại tệp này: cần sửa 1 chỗ. Hạn gửi lại: 30/07/2024."),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Xem trả lời của Ban" }));
  await waitFor(() => expect(book.shown.at(-1)).toMatchObject({ sheet: REMARKS_SHEET }));
});

test("and says so once nothing is left to mend", async () => {
  openPane(sentBack(600));
  expect(await screen.findByText(/^Ban đã trả lời tệp này: không còn chỗ nào phải sửa\./)).toBeTruthy();
});
