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
  const [back = ""] = names.filter((name) => /^tra-lai.*\.txt$/.test(name));
  expect(textOf(back.replace(/\.txt$/, ""))).toMatch(/vì \d+ lỗi sau đây:\n1\. /);
  expect(names.filter((name) => name.includes("ban-tuyen-giao-huyen-uy"))).toEqual([]);
});

test("the documents are valid", async () => {
  const files = ["don-doc_danh-sach", "don-doc_phong-y-te"].map((name) => path.join(out, `${name}.docx`));
  expect(await openXmlFaults(files, ["Microsoft365"])).toEqual([]);
}, 300_000);
