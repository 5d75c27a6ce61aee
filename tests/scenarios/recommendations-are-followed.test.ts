import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readArchive, readWorkbook } from "../../src/core/workbook";
import { BINH_TAN, TAY_THUAN, aBoard, repliesTo, report } from "../support/a-board";
import { khoagiao } from "../support/command-line";
import { sheetOf } from "../support/typed-into";

const MONEY = "Kinh phí cho công tác khuyến học ở xã còn hạn hẹp.";
const BOOKS = "Thiếu tài liệu học tập nghị quyết cho các chi bộ.";
const ANSWER = "Đã giao Phòng Tài chính bố trí từ quý III.";

/** The words of a document, paragraph by paragraph. */
function wordText(bytes: Uint8Array): string {
  const members = readArchive(bytes);
  const body = members.ok
    ? members.value.find(({ name }) => name === "word/document.xml")?.bytes()
    : undefined;
  const xml = body?.ok === true ? Buffer.from(body.value).toString("utf8") : "";
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
}

/** Two units asked at mid-year, one was answered; both ask the same again at year's end. */
async function atYearsEnd() {
  const board = aBoard();
  board.send("binh-tan.xlsx", { orgUnit: BINH_TAN, complaint: MONEY });
  board.send("tay-thuan.xlsx", { orgUnit: TAY_THUAN, complaint: BOOKS });
  await board.merge();
  board.type(...repliesTo(board.book(), (unit) => (unit.includes("Bình Tân") ? ANSWER : "")));
  const inbox = path.join(board.folder, "cuoi-nam");
  const out = path.join(board.folder, "nam.xlsx");
  mkdirSync(inbox);
  const savedAt = "2025-01-06T08:00:00Z";
  const again = { period: "2024", savedAt };
  writeFileSync(path.join(inbox, "binh-tan.xlsx"), report({ orgUnit: BINH_TAN, complaint: MONEY, ...again }));
  writeFileSync(
    path.join(inbox, "tay-thuan.xlsx"),
    report({ orgUnit: TAY_THUAN, complaint: BOOKS, ...again }),
  );
  const to = ["--period", "2024", "--as-of", "2025-01-20", "--out", out];
  const merged = await khoagiao("merge", inbox, ...to, "--compare", board.out);
  expect(merged.exitCode).toBe(0);
  return { folder: board.folder, inbox, out };
}

test("the summary lists what is asked again, since when and how it stands", async () => {
  const { out } = await atYearsEnd();
  const lines = sheetOf(new Uint8Array(readFileSync(out)), "Kiến nghị")
    .map(({ texts }) => texts.map(String))
    .filter(([, code]) => code === "KG08");
  expect(
    lines.map(([, , unit, text = "", since, again, state, answer]) => [
      unit,
      text.split("\n")[0],
      since,
      again,
      state,
      answer,
    ]),
  ).toEqual([
    [
      "Bình Tân",
      MONEY,
      "6 tháng đầu năm 2024",
      "1",
      "Nêu lại sau trả lời",
      `(6 tháng đầu năm 2024) ${ANSWER}`,
    ],
    ["Tây Thuận", BOOKS, "6 tháng đầu năm 2024", "1", "Chưa trả lời", undefined],
  ]);
});

test("the report tells of them, and so do the letters and the unit's own workbook", async () => {
  const { folder, inbox, out } = await atYearsEnd();
  const paper = path.join(folder, "bao-cao.docx");
  expect(await khoagiao("report", out, "--out", paper)).toMatchObject({ exitCode: 0 });
  const text = wordText(readFileSync(paper));
  expect(text).toContain("Kiến nghị của các kỳ trước");
  expect(text).toMatch(/hạn hẹp.* \(Bình Tân, nêu từ 6 tháng đầu năm 2024, đã nhắc lại\)\./);
  expect(text).toContain("Theo dõi kiến nghị qua các kỳ");

  const letters = path.join(folder, "thu");
  await khoagiao("letters", out, "--out", letters);
  const letterTo = (unit: string) => {
    const file = readdirSync(letters).find((name) => name.includes(unit) && name.endsWith(".txt")) ?? "";
    return readFileSync(path.join(letters, file), "utf8");
  };
  expect(letterTo("binh-tan")).toContain(
    `đã trả lời ở báo cáo 6 tháng đầu năm 2024: ${ANSWER} Đơn vị nêu lại`,
  );
  expect(letterTo("tay-thuan")).toMatch(/đã nhắc lại 1 lần\): .* đang xem xét, chưa trả lời\./);

  const back = path.join(folder, "tra-loi");
  await khoagiao("returns", out, inbox, "--out", back);
  const copy = readdirSync(back).find((name) => name.includes("binh-tan")) ?? "";
  const book = readWorkbook(new Uint8Array(readFileSync(path.join(back, copy))));
  const notes = book.ok
    ? book.value.sheets.flatMap(({ notes: own = [] }) => own.map((note) => note.text))
    : [];
  expect(notes.join("\n")).toContain(`Ban đã trả lời ở báo cáo 6 tháng đầu năm 2024: ${ANSWER}`);
});
