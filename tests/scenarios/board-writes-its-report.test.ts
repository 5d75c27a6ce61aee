import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readArchive, writeTextArchive } from "../../src/core/workbook";
import { emptyFolder, khoagiao } from "../support/command-line";

/** The officer who must send the report on Friday: merge, write the report, edit it, check it. */

const folder = emptyFolder();
const summary = path.join(folder, "tong-hop.xlsx");
const report = path.join(folder, "BAO_CAO.docx");

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
  const { exitCode, printed } = await khoagiao("report", summary, "--out", report);
  expect(exitCode).toBe(0);
  expect(printed).toContain("Còn 2 chỗ phải viết thêm");
}, 120_000);

/** The report with one text of its document changed, as Word would save it. */
function edited(name: string, change: (xml: string) => string, of = report): string {
  const members = readArchive(readFileSync(of));
  if (!members.ok) throw new Error("no archive");
  const files = members.value.map((member) => {
    const bytes = member.bytes();
    const text = bytes.ok ? Buffer.from(bytes.value).toString("utf8") : "";
    return { name: member.name, text: member.name === "word/document.xml" ? change(text) : text };
  });
  const file = path.join(folder, name);
  writeFileSync(file, writeTextArchive(files));
  return file;
}

test("the internal annex is a file of its own", () => {
  expect(readdirSync(folder)).toContain("BAO_CAO_phu-luc-noi-bo.docx");
});

test("as it was written every number agrees", async () => {
  const { exitCode, printed } = await khoagiao("report", "--verify", report, summary);
  expect(printed).toMatch(/^\d{3,} con số trong báo cáo đều khớp/);
  expect(exitCode).toBe(0);
});

test("one digit changed by hand is found, with its cell and its sentence", async () => {
  const file = edited("sua-tay.docx", (xml) => xml.replace(">274<", ">275<"));
  const { exitCode, printed } = await khoagiao("report", "--verify", file, summary);
  expect(exitCode).toBe(1);
  expect(printed).toContain("1 trong ");
  expect(printed).toContain("ghi 275, bảng tổng hợp là 274 (trang “KG01 Quán triệt, tuyên truyền”, ô D10)");
  expect(printed).toContain("Đã tổ chức 275 hội nghị");
});

test("a number written in another way still agrees, one taken out is counted", async () => {
  const file = edited("cach-viet-khac.docx", (xml) =>
    xml.replace(">23.562<", ">23562<").replace(">93,94%<", ">93,9%<").replace(">274<", "><"),
  );
  const { exitCode, printed } = await khoagiao("report", "--verify", file, summary);
  expect([exitCode, printed]).toEqual([0, expect.stringContaining("1 con số đã được bỏ khỏi báo cáo.")]);
});

test("what is no summary, no Word file, or two files is told; nothing is written", async () => {
  const out = path.join(folder, "khong.docx");
  const sample = "assets/samples/2024-H1/Binh Thanh.xlsx";
  expect(await khoagiao("report", sample, "--out", out)).toMatchObject({
    exitCode: 2,
    complained: expect.stringContaining("không phải bảng tổng hợp"),
  });
  expect(await khoagiao("report", summary, summary, "--out", out)).toMatchObject({ exitCode: 2 });
  expect(await khoagiao("report", summary, "--out", out, "--date", "31/12/2024")).toMatchObject({
    exitCode: 2,
    complained: expect.stringContaining("--date"),
  });
  expect(await khoagiao("report", "--verify", summary, summary)).toMatchObject({
    exitCode: 2,
    complained: expect.stringContaining("không phải tệp Word"),
  });
  expect(existsSync(out)).toBe(false);
});

test("a report somebody went on writing is kept", async () => {
  writeFileSync(report, "của tôi");
  const { complained } = await khoagiao("report", summary, "--out", report);
  expect(complained).toContain("BAO_CAO (bản trước).docx");
  expect(readFileSync(path.join(folder, "BAO_CAO (bản trước).docx"), "utf8")).toBe("của tôi");
});

describe("by the board's own model", () => {
  const model = path.join(folder, "mau.docx");
  const own = path.join(folder, "mau-cua-ban.docx");

  beforeAll(async () => {
    const { exitCode, printed } = await khoagiao(
      "report",
      "--model-out",
      model,
      "--date",
      "2024-07-22",
      "--json",
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      slots: expect.arrayContaining([expect.objectContaining({ slot: "{{KG01.soHoiNghi}}" })]),
    });
  });

  const edit = (change: (xml: string) => string): void =>
    writeFileSync(own, readFileSync(edited("mau-sua.docx", change, model)));

  test("its words and its look are the report's, and every number agrees", async () => {
    edit((xml) => xml.replace("Đã tổ chức {{KG01.soHoiNghi}}", "Toàn huyện mở {{KG01.soHoiNghi}}"));
    const to = path.join(folder, "theo-mau.docx");
    expect(await khoagiao("report", summary, "--model", own, "--out", to)).toMatchObject({ exitCode: 0 });
    const { printed } = await khoagiao("report", "--verify", to, summary);
    expect(printed).toMatch(/^\d{3,} con số trong báo cáo đều khớp/);
  });

  test("a slot nobody knows is told with file and paragraph, the report is written, and the code says so", async () => {
    edit((xml) => xml.replace("{{KG01.soHoiNghi}} hội nghị", "{{KG01.soHopMat}} hội nghị"));
    const to = path.join(folder, "mau-sai.docx");
    const { exitCode, complained } = await khoagiao("report", summary, "--model", own, "--out", to);
    expect(exitCode).toBe(1);
    expect(complained).toMatch(/mau-cua-ban\.docx.*“KG01\.soHopMat”.*đoạn \d+ \(“Đã tổ chức/);
    expect(existsSync(to)).toBe(true);
  });

  test("the internal annex has a model of its own beside it: edited, its words are the annex's, and its slips are told", async () => {
    const shipped = path.join(folder, "mau_phu-luc-noi-bo.docx");
    const annexModel = path.join(folder, "noi-bo-cua-ban.docx");
    const change = (from: string, to: string) =>
      writeFileSync(
        annexModel,
        readFileSync(edited("noi-bo-sua.docx", (xml) => xml.replace(from, to), shipped)),
      );
    const to = path.join(folder, "hai-mau.docx");
    const annex = path.join(folder, "hai-mau_phu-luc-noi-bo.docx");
    const write = () => khoagiao("report", summary, "--internal-model", annexModel, "--out", to);
    change("Trong kỳ ghi nhận {{KG02}}", "Ban nắm được {{KG02}}");
    expect(await write()).toMatchObject({ exitCode: 0 });
    expect((await khoagiao("report", "--verify", annex, summary)).printed).toMatch(/đều khớp/);
    edited("phu-luc-doc-lai.docx", (xml) => (expect(xml).toContain("Ban nắm được "), xml), annex);
    change("{{KG02}} vấn đề", "{{KG02.la}} vấn đề");
    const { exitCode, complained } = await write();
    expect(exitCode).toBe(1);
    expect(complained).toMatch(/noi-bo-cua-ban\.docx.*“KG02\.la”.*đoạn \d+ \(“Trong kỳ/);
  });

  test("a file that is no model writes nothing", async () => {
    const to = path.join(folder, "khong-co.docx");
    const { exitCode, complained } = await khoagiao("report", summary, "--model", summary, "--out", to);
    expect([exitCode, existsSync(to)]).toEqual([2, false]);
    expect(complained).toContain("tong-hop.xlsx: Đây không phải tệp Word .docx");
  });
});
