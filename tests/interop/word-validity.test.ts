import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { mergeSubmissions } from "../../src/core/merge";
import { modelToEdit, reportPapers } from "../../src/core/paper";
import { type WordModel, openWordModel, writeWord } from "../../src/core/word";
import { DISTRICT_PERIOD, districtCampaign, districtIndex } from "../support/district-campaign";
import { openXmlFaults } from "../support/open-xml-validator";
import { lines, paragraph, row, run, table, wordModel } from "../support/word-model";

/** Every kind of Word document we write, before Microsoft's own validator. Word repairs, or refuses, what it finds. */

const folder = mkdtempSync(path.join(tmpdir(), "word-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const papers = (on: string, own?: WordModel) => {
  const made = reportPapers({
    model: mergeSubmissions(districtCampaign().slice(0, 6), {
      ...{ index: districtIndex, period: DISTRICT_PERIOD, asOf: "2024-07-20" },
    }),
    index: districtIndex,
    on,
    ...(own && { wordModel: own }),
  });
  if (!made.ok) throw new Error("refused");
  return made.value;
};

test("a report and its internal annex are valid", async () => {
  const { report, internal } = papers("2026-06-01");
  const files = [report, ...(internal?.ok === true ? [internal.value] : [])].map(({ write }, at) =>
    written(`bao-cao-${at}.docx`, write()),
  );
  expect(files).toHaveLength(2);
  expect(await openXmlFaults(files)).toEqual([]);
}, 300_000);

test("the model a board edits is valid, and so is a report by somebody's own", async () => {
  const strange = [
    paragraph(
      `<w:bookmarkStart w:id="0" w:name="dau"/>${run("Kỳ {{kỳ}}: {{KG01.soHoiNghi}} lớp; {{lạ}}", '<w:rFonts w:ascii="Arial"/><w:i/><w:color w:val="C00000"/><w:u w:val="single"/>')}<w:bookmarkEnd w:id="0"/>`,
    ),
    lines("{{mỗi văn bản}}"),
    paragraph(
      `<w:bookmarkStart w:id="1" w:name="lap"/>${run("{{văn bản}}: {{KG01.soHoiNghi}}")}<w:bookmarkEnd w:id="1"/>`,
    ),
    table(row("{{mỗi đơn vị}}{{đơn vị}}", "{{KG01.soHoiNghi}}{{hết}}")),
    lines("{{hết}}"),
    table(row("{{KG99.khong}}", "{{KG01.soHoiNghi}}"), row("a", "b")),
    lines("{{các phụ lục}}"),
  ];
  const opened = openWordModel(wordModel(strange.join(""), { header: lines("{{KG01.soHoiNghi}}") }));
  const { report } = papers("2026-06-01", opened.ok ? opened.value : undefined);
  const files = [
    written("mau.docx", writeWord(modelToEdit(districtIndex, "2026-06-01"))),
    written("theo-mau.docx", report.write()),
  ];
  expect(report.issues.map(({ found, facts }) => found ?? facts?.["template"])).toEqual(["lạ", "KG99"]);
  expect(await openXmlFaults(files)).toEqual([]);
}, 300_000);

test("texts with signs no XML can hold are valid, and what is not is seen", async () => {
  const model = modelToEdit(districtIndex, "2024-08-01");
  const [first] = model.sections;
  if (first === undefined) throw new Error("no section");
  const odd = ["\u0000\u0008\uffff a & b < c > \ud800 d", "một\tdòng\nhai dòng", "_x000A_ còn nguyên", "😀"];
  const blocks = odd.map((text) => ({ kind: "paragraph" as const, style: "NoiDung", runs: [{ text }] }));
  const draft = { ...model, sections: [{ ...first, blocks }] };
  const good = written("chu-la.docx", writeWord(draft));
  const styles = [{ id: "Sai", name: "tên, có dấu phẩy" }] as const;
  const bad = written("ten-sai.docx", writeWord({ ...draft, styles }));
  const faults = await openXmlFaults([good, bad], ["Microsoft365"]);
  expect(faults.filter(({ file }) => file === good)).toEqual([]);
  expect(faults.filter(({ file }) => file === bad).length).toBeGreaterThan(0);
}, 300_000);
