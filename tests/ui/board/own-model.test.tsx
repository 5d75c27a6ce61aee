/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { docxDraft } from "../../support/docx-draft";
import { runsText } from "../../support/paper-text";
import { lines, wordModel } from "../../support/word-model";
import { chosenFile } from "./board-under-test";
import { binhTan, merged, press } from "./merge-under-test";

/** "Mẫu của báo cáo Word": the board takes the model, edits it in Word, and its report is written by it from then on. */

jest.setTimeout(120_000);
// Every browser and its workers have them; jsdom has none.
Object.assign(globalThis, { TextEncoder, TextDecoder });
// axe measures letters where it can; jsdom only complains.
HTMLCanvasElement.prototype.getContext = () => null;

const FOLD = "Mẫu của báo cáo Word";
const report = "BAO_CAO_2024-H1.docx";

async function withFold() {
  const pane = await merged(binhTan);
  await press(pane.user, FOLD);
  const papers = within(screen.getByRole("group", { name: "Văn bản viết từ kết quả này" }));
  const chooseAt = (label: string) => {
    const input = papers.getByText(label).parentElement?.querySelector("input");
    if (!input) throw new Error("no field for a model");
    return (file: File) => pane.user.upload(input, file);
  };
  const choose = chooseAt("Chọn mẫu (.docx)");
  const chooseInternal = chooseAt("Chọn mẫu phụ lục nội bộ (.docx)");
  return { ...pane, papers, choose, chooseInternal };
}

test("the shipped model is taken out to be edited", async () => {
  const { user, board } = await withFold();
  expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
  await press(user, "Lấy mẫu có sẵn để sửa");
  expect(await screen.findByText(/^Đã yêu cầu tải về MAU_BAO_CAO\.docx/)).toBeTruthy();
  const model = docxDraft(board.savedFiles.get("MAU_BAO_CAO.docx") ?? new Uint8Array());
  expect(JSON.stringify(model)).toContain("{{KG01.soHoiNghi}} hội nghị");
});

test("a model that is chosen writes the report, is remembered, and is put away again", async () => {
  const { user, board, choose, papers } = await withFold();
  await choose(chosenFile("mau cua ban.docx", wordModel(lines("Kỳ {{kỳ}} của Ban"))));
  expect(await papers.findByText("mau cua ban.docx")).toBeTruthy();
  expect(board.modelsKept.report?.name).toBe("mau cua ban.docx");
  await press(user, "Báo cáo Word");
  await waitFor(() => expect(board.savedFiles.has(report)).toBe(true));
  const [first] = docxDraft(board.savedFiles.get(report) ?? new Uint8Array()).sections;
  expect(first?.blocks.map((block) => (block.kind === "paragraph" ? runsText(block) : ""))).toEqual([
    "Kỳ 6 tháng đầu năm 2024 của Ban",
  ]);
  await press(user, "Bỏ: mau cua ban.docx");
  expect(papers.queryByText("mau cua ban.docx")).toBeNull();
  expect(board.modelsKept.report).toBeUndefined();
});

test("the internal annex is written by the board's own model too, beside the report", async () => {
  const { user, board, chooseInternal, papers } = await withFold();
  await press(user, "Lấy mẫu có sẵn để sửa");
  expect(await screen.findByText(/MAU_BAO_CAO\.docx, MAU_PHU_LUC_NOI_BO\.docx/)).toBeTruthy();
  const shipped = docxDraft(board.savedFiles.get("MAU_PHU_LUC_NOI_BO.docx") ?? new Uint8Array());
  expect(JSON.stringify(shipped)).toContain("(Tài liệu lưu hành nội bộ)");
  await chooseInternal(chosenFile("noi bo.docx", wordModel(lines("Dư luận {{kỳ}}: {{KG02}} vấn đề"))));
  await press(user, "Báo cáo Word");
  const annex = "BAO_CAO_2024-H1_phu-luc-noi-bo.docx";
  await waitFor(() => expect(board.savedFiles.has(annex)).toBe(true));
  const [first] = docxDraft(board.savedFiles.get(annex) ?? new Uint8Array()).sections;
  expect(first?.blocks.map((block) => (block.kind === "paragraph" ? runsText(block) : ""))).toEqual([
    "Dư luận 6 tháng đầu năm 2024: ⟨1⟩ vấn đề",
  ]);
  expect(JSON.stringify(docxDraft(board.savedFiles.get(report) ?? new Uint8Array()))).toContain("KẾT QUẢ");
  await press(user, "Bỏ: noi bo.docx");
  expect(papers.queryByText("noi bo.docx")).toBeNull();
});

test("what is wrong with a model is told with its place; the report is there", async () => {
  const { user, board, choose, papers } = await withFold();
  await choose(chosenFile("mau.docx", wordModel(lines("Kỳ {{kỳ}}", "Có {{KG01.soHopMat}} cuộc"))));
  await papers.findByText("mau.docx");
  await press(user, "Báo cáo Word");
  expect(await screen.findByText(/“KG01\.soHopMat” không rõ là gì, ở đoạn 2/)).toBeTruthy();
  expect(board.savedFiles.has(report)).toBe(true);
});

test("a file that is no model writes no report, and says why", async () => {
  const { user, board, choose, papers } = await withFold();
  await choose(chosenFile("anh.docx", new Uint8Array([1, 2, 3])));
  await papers.findByText("anh.docx");
  await press(user, "Báo cáo Word");
  expect(await screen.findByText(/Đây không phải tệp Word \.docx/)).toBeTruthy();
  expect(board.savedFiles.has(report)).toBe(false);
});
