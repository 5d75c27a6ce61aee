import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { defaultCatalogue } from "../../src/core/catalogue";
import { emptyFolder, khoagiao } from "../support/command-line";
import { openXmlFaults } from "../support/open-xml-validator";

/** Reminders of a whole campaign by one command. */

const folder = emptyFolder();
const summary = path.join(folder, "tong-hop.xlsx");
const out = path.join(folder, "thu");
const textOf = (name: string) => readFileSync(path.join(out, `${name}.txt`), "utf8");

beforeAll(async () => {
  await khoagiao(
    "merge",
    "assets/samples/2024-H1",
    "--period",
    "2024-H1",
    "--as-of",
    "2024-07-20",
    "--out",
    summary,
  );
  const { exitCode, printed } = await khoagiao("letters", summary, "--out", out);
  expect([exitCode, printed]).toEqual([0, expect.stringMatching(/^Đã viết \d+ thư/)]);
}, 120_000);

test("each unit that sent nothing has its reminder, with its forms and the state of all", () => {
  const text = textOf("don-doc_phong-y-te");
  expect(text).toContain("Kính gửi: Phòng Y tế");
  expect(text).toContain("có hạn gửi là ngày 15/07/2024");
  expect(text).toContain("đã nhận được báo cáo của 14/34 đơn vị");
  expect(text).toMatch(/gồm các biểu: KG01 \(quán triệt, tuyên truyền\)/);
});

test("one list names everybody who is missing, and never by a code", () => {
  const list = textOf("don-doc_danh-sach");
  expect(list).toContain("Phòng Y tế");
  const codes = defaultCatalogue.orgUnits.map(({ code }) => code).filter((code) => code.includes("_"));
  const all = readdirSync(out)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(path.join(out, name), "utf8"));
  expect(all.flatMap((text) => codes.filter((code) => text.includes(code)))).toEqual([]);
});

test("what went back tells its faults; what came is acknowledged; the board is not written to by itself", () => {
  const names = readdirSync(out);
  expect(names.filter((name) => name.startsWith("tra-lai")).length).toBeGreaterThan(0);
  expect(names.filter((name) => name.startsWith("tiep-nhan")).length).toBeGreaterThan(10);
  const back = textOf("tra-lai_dang-uy-xa-binh-hoa");
  expect(back).toMatch(/nhưng chưa tiếp nhận được báo cáo .* vì các lý do sau:\n1\. Báo cáo của kỳ/);
  expect(names.filter((name) => name.includes("ban-tuyen-giao-huyen-uy"))).toEqual([]);
});

test("a unit whose report goes back in part is told which forms are received and which go back", () => {
  const part = textOf("tra-lai_dang-uy-xa-tay-giang");
  expect(part).toContain("Về việc trả lại một phần báo cáo 6 tháng đầu năm 2024 để sửa");
  expect(part).toMatch(/Các biểu đã tiếp nhận: KG02 \(dư luận xã hội, .*KG08 \(vướng mắc, kiến nghị\)\./);
  expect(part).toMatch(
    /trả lại để sửa: KG01 \(quán triệt, tuyên truyền\), vì các lý do sau:\n1\. Trang “KG01 /,
  );
  expect(textOf("tiep-nhan_dang-uy-xa-tay-binh")).toMatch(/cùng lần nộp nhưng số liệu khác nhau/);
});

test("the documents are valid", async () => {
  const files = ["don-doc_danh-sach", "don-doc_phong-y-te"].map((name) => path.join(out, `${name}.docx`));
  expect(await openXmlFaults(files, ["Microsoft365"])).toEqual([]);
}, 300_000);

test("the letter that opens the period: its text is printed, and the document is one that Word takes", async () => {
  const letter = path.join(folder, "cong-van.docx");
  const ran = await khoagiao("request", "--period", "2024-H1", "--out", letter, "--date", "2024-06-20");
  expect([ran.exitCode, ran.printed]).toEqual([
    0,
    expect.stringContaining("Kính gửi: Trung tâm Chính trị huyện; "),
  ]);
  expect(await openXmlFaults([letter])).toEqual([]);
  const nobody = await khoagiao("request", "--period", "2030", "--out", letter);
  expect([nobody.exitCode, nobody.complained]).toEqual([2, expect.stringContaining("2030")]);
});
