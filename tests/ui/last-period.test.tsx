/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { catalogueIndex, defaultCatalogue, shippedCatalogue } from "../../src/core/catalogue";
import { type EarlierReport, filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { nodeHost } from "../../src/host/node/node-host";
import { OpenBook } from "../support/a-spreadsheet";
import { sampleCover } from "../support/sample-entries";
import { findHeading, openPane } from "./pane-under-test";

jest.setTimeout(60_000);

const index = catalogueIndex(defaultCatalogue);
const asked = "Thiếu tài liệu học tập nghị quyết cho các chi bộ.";
const half = index.period("2024-H1");
if (half === undefined) throw new Error("the catalogue lacks 2024-H1");
const earlier: EarlierReport = {
  period: half,
  entries: [
    {
      ...{ template: "KG08", key: '["thiếu tài liệu"]', about: asked, isOpen: true },
      texts: { noiDung: asked, kienNghi: "Đề nghị cấp thêm tài liệu." },
    },
  ],
};

/** The form of the next period, as the board issued it, lying open at the unit's. */
function nextForm(): OpenBook {
  const order = { orgUnit: "XA_21811", period: "2024", deflate: nodeHost.deflate, earlier };
  const draft = templateWorkbook(defaultCatalogue, order);
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  return new OpenBook(filledWorkbook(draft.value, index, { cover: sampleCover, templates: {} }));
}

test("what the board has not answered is listed, and asked again with the same words by one press", async () => {
  const { user } = openPane(nextForm());
  await findHeading("Nhập liệu");
  await user.click(await screen.findByRole("button", { name: /Vướng mắc, kiến nghị/ }));
  expect(
    await screen.findByText("Còn 1 nội dung của kỳ 6 tháng đầu năm 2024 chưa được trả lời"),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: `Nêu lại: ${asked}` }));
  await findHeading("Dòng mới");
  await waitFor(() => expect(screen.getByDisplayValue("Đề nghị cấp thêm tài liệu.")).toBeTruthy());
  expect(screen.getByDisplayValue(asked)).toBeTruthy();
});

test("what somebody has begun to type is not written over", async () => {
  const { user } = openPane(nextForm());
  await findHeading("Nhập liệu");
  await user.click(await screen.findByRole("button", { name: /Vướng mắc, kiến nghị/ }));
  await user.click(await screen.findByRole("button", { name: "Thêm dòng" }));
  await user.type(await screen.findByLabelText(/^Nội dung vướng mắc/), "Việc khác");
  await user.click(screen.getByRole("button", { name: /^KG08\./ }));
  expect(await screen.findByRole("button", { name: `Nêu lại: ${asked}` })).toHaveProperty("disabled", true);
});

test("what the unit has to say the outcome of is offered again where its row was deleted", async () => {
  const province = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
  const row = { nhom: "Khắc phục kỳ trước", noiDung: "Việc nắm tình hình tư tưởng còn chậm." };
  const entry = { template: "KG09", key: '["khắc phục kỳ trước"]', about: row.noiDung, texts: row };
  const before = { period: province.period("2026-H1")!, entries: [{ ...entry, isOpen: true as const }] };
  const order = { orgUnit: "XA25_21808", period: "2026", deflate: nodeHost.deflate, earlier: before };
  const draft = templateWorkbook(province.catalogue, order);
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  const { user } = openPane(
    new OpenBook(filledWorkbook(draft.value, province, { cover: {}, templates: {} })),
  );
  await findHeading("Nhập liệu");
  await user.click(await screen.findByRole("button", { name: /Đánh giá, phương hướng/ }));
  expect(
    await screen.findByText("Còn 1 nội dung của kỳ 6 tháng đầu năm 2026 cần báo cáo kết quả"),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: `Ghi kết quả: ${row.noiDung}` }));
  await findHeading("Dòng mới");
  await waitFor(() => expect(screen.getByDisplayValue(row.noiDung)).toBeTruthy());
});
