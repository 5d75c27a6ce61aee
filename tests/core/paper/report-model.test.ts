import { mergeSubmissions } from "../../../src/core/merge";
import { reportPapers } from "../../../src/core/paper";
import { openWordModel } from "../../../src/core/word";
import { docxDraft, docxPart } from "../../support/docx-draft";
import { paperText, runsOf } from "../../support/paper-text";
import { PERIOD, report, smallIndex } from "../../support/small-campaign";
import {
  cell,
  heading,
  lines,
  type ModelParts,
  paragraph,
  row,
  run,
  table,
  wordModel,
} from "../../support/word-model";

/** The board's own Word model of its report: what it may hold, and what is told of one that is wrong. */

const model = mergeSubmissions(
  [
    report("XA1", { returns: { T1: [{ phaiHoc: 1234, thamGia: 1000, noiDung: "Thiếu cán bộ" }] } }),
    report("XA2", { returns: { T1: [{ phaiHoc: 100, thamGia: 90, noiDung: "Thiếu kinh phí" }] } }),
  ],
  { index: smallIndex, period: PERIOD, asOf: "2024-08-01" },
);

function papersBy(bytes: Uint8Array) {
  const opened = openWordModel(bytes);
  if (!opened.ok) return { issues: opened.issues, bytes: undefined };
  const papers = reportPapers({ model, index: smallIndex, on: "2024-08-01", wordModel: opened.value });
  if (!papers.ok) return { issues: papers.issues, bytes: undefined };
  const { issues, write } = papers.value.report;
  return { issues: [...opened.issues, ...issues], bytes: write() };
}
const codes = (bytes: Uint8Array) => papersBy(bytes).issues.map(({ code }) => code);

/** What a report by a model of this body says: one line a paragraph. */
function told(body: string, parts: ModelParts = {}): readonly string[] {
  const { bytes } = papersBy(wordModel(body, parts));
  if (bytes === undefined) throw new Error("refused");
  return paperText(docxDraft(bytes))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(===|---)/.test(line));
}

const HELD = "Phải học {{T1.phaiHoc}} đảng viên.";
const SAID = "Phải học ⟨1.334⟩ đảng viên.";

describe("a slot is filled however Word has it", () => {
  const broken = (...pieces: readonly string[]) => paragraph(pieces.map((piece) => run(piece)).join(""));
  test.each([
    ["as it is typed", lines(HELD)],
    ["cut into runs", broken("Phải học {", "{T1.", "phai", "Hoc}}", " đảng viên.")],
    [
      "between marks of spelling and bookmarks",
      paragraph(
        `${run("Phải học {{T1")}<w:proofErr w:type="spellStart"/>${run(".phaiHoc")}<w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/>${run("}} đảng viên.")}`,
      ),
    ],
    ["with spaces that do not break", lines("Phải học {{\u00a0T1.phaiHoc\u00a0}} đảng viên.")],
    ["in quotes Word turned", lines("Phải học {{“T1.phaiHoc”}} đảng viên.")],
    ["without its capitals", lines("Phải học {{t1.PhaiHoc}} đảng viên.")],
    ["with braces of an East Asian keyboard", lines("Phải học ｛｛T1.phaiHoc｝｝ đảng viên.")],
    [
      "in a link",
      paragraph(
        `<w:hyperlink w:anchor="x">${run("Phải học {{T1.phaiHoc}}")}</w:hyperlink>${run(" đảng viên.")}`,
      ),
    ],
    [
      "put in under review",
      paragraph(
        `${run("Phải học ")}<w:ins w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z">${run("{{T1.phaiHoc}}")}</w:ins>${run(" đảng viên.")}`,
      ),
    ],
    [
      "in a content control",
      `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${lines(HELD)}</w:sdtContent></w:sdt>`,
    ],
  ])("%s", (_, body) => {
    expect(told(body)).toEqual([SAID]);
    expect(codes(wordModel(body))).toEqual([]);
  });

  test("decomposed letters and a capital, as Word begins a sentence", () => {
    expect(told(lines("{{Kỳ}}: {{Số đơn vị đã gửi}}".normalize("NFD")))).toEqual(
      told(lines("{{kỳ}}: {{số đơn vị đã gửi}}")),
    );
    expect(told(lines("{{Mỗi đơn vị}}".normalize("NFD"), "{{đơn vị}}", "{{Hết}}"))).toHaveLength(5);
  });

  test("what was deleted under review is no slot", () => {
    const deleted = `<w:del w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>{{cũ}}</w:delText></w:r></w:del>`;
    expect(codes(wordModel(lines(HELD) + paragraph(deleted)))).toEqual([]);
  });

  test("in heads of pages and text boxes too", () => {
    const box = `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${lines("{{T1.thamGia}}")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { bytes = new Uint8Array() } = papersBy(
      wordModel(paragraph(box), { header: lines("Kỳ: {{kỳ}}; {{T1.phaiHoc}}") }),
    );
    expect(docxPart(bytes)).toContain('<w:t xml:space="preserve">1.090</w:t>');
    expect(docxPart(bytes, "word/header1.xml")).toMatch(/bookmarkStart[^>]*so_T1_.*1\.334/);
  });
});

test("a number takes the look of its slot, and bears its mark alone", () => {
  const { bytes = new Uint8Array() } = papersBy(
    wordModel(paragraph(run("Có {{T1.phaiHoc}} người", '<w:b/><w:color w:val="C00000"/>'))),
  );
  expect(docxPart(bytes)).toContain('</w:r><w:bookmarkStart w:id="0" w:name="so_T1_');
  expect(docxPart(bytes)).toContain(
    '<w:r><w:rPr><w:b/><w:color w:val="C00000"/></w:rPr><w:t xml:space="preserve">1.334</w:t></w:r><w:bookmarkEnd w:id="0"/>',
  );
  expect(runsOf(docxDraft(bytes)).map(({ text, bookmark }) => [text, bookmark !== undefined])).toEqual([
    ["Có ", false],
    ["1.334", true],
    [" người", false],
  ]);
});

test("what nobody fills keeps its bytes", () => {
  const strange = `${paragraph(run("Lời  nói  đầu", "<w:rFonts w:ascii='Arial'/>"), "<w:keepNext/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='3'/></w:numPr>")}<!-- ghi chú -->${table(row("a &amp; b", "c"))}`;
  const image = { name: "word/media/anh.png", text: "\u0001\u0002" };
  const { bytes = new Uint8Array() } = papersBy(
    wordModel(strange + lines(HELD) + strange, { more: [image] }),
  );
  expect(docxPart(bytes).split(strange)).toHaveLength(3);
  expect(docxPart(bytes, "word/media/anh.png")).toBe(image.text);
  expect(docxPart(bytes, "word/styles.xml")).toBe(docxPart(wordModel(""), "word/styles.xml"));
});

describe("what has nothing to tell is left out", () => {
  test("a sentence, a part in brackets, a heading over nothing", () => {
    const body = [
      heading(1, "MỘT"),
      heading(2, "Có số"),
      lines("Có {{T1.phaiHoc}}[[, trong đó {{T1.ctv}} cộng tác viên]]."),
      heading(2, "Không số"),
      lines("Cộng tác viên: {{T1.ctv}}."),
      heading(1, "HAI"),
      heading(2, "Không số nốt"),
      lines("{{nếu có T1.ctv}}", "Có cộng tác viên.", "{{hết}}"),
      heading(1, "BA, người viết tự ghi"),
    ];
    expect(told(body.join(""))).toEqual([
      expect.stringContaining("MỘT"),
      expect.stringContaining("Có số"),
      "Có ⟨1.334⟩.",
      expect.stringContaining("BA"),
    ]);
  });

  test("a row of a table, and a table of such rows; a cell is left empty", () => {
    const rows = [
      row("Nội dung", "Số"),
      row("Phải học", "{{T1.phaiHoc}}"),
      row("Cộng tác viên", "{{T1.ctv}}"),
    ];
    expect(told(table(...rows, row("{{T1.thamGia}}", "{{T1.ctv}}")))).toEqual([
      "Nội dung | Số",
      "Phải học | ⟨1.334⟩",
      "⟨1.090⟩ |",
    ]);
    expect(told(table(row("Nội dung", "Số"), row("Cộng tác viên", "{{T1.ctv}}")) + lines(HELD))).toEqual([
      SAID,
    ]);
  });

  test("the last paragraph of a cell and the end of a section stay, be they empty", () => {
    const section = `<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>`;
    const { bytes = new Uint8Array() } = papersBy(
      wordModel(paragraph(run("{{T1.ctv}}"), section) + table(row("{{T1.ctv}}", "{{T1.phaiHoc}}"))),
    );
    expect(docxPart(bytes)).toContain(`<w:p><w:pPr>${section}</w:pPr></w:p>`);
    expect(docxPart(bytes)).toContain("</w:tcPr><w:p></w:p></w:tc>");
  });
});

describe("what is repeated", () => {
  test("rows for units, between rows that say so and within one row", () => {
    const between = table(
      row("{{mỗi đơn vị}}", ""),
      row("{{số thứ tự}}. {{đơn vị}}", "{{T1.phaiHoc}}"),
      row("{{hết}}", ""),
    );
    const within = table(row("{{mỗi đơn vị}}{{số thứ tự}}. {{đơn vị}}", "{{T1.phaiHoc}}{{hết}}"));
    const alone = table(
      `<w:tr>${cell(lines("{{mỗi đơn vị}}", "{{số thứ tự}}. {{đơn vị}}"))}${cell(lines("{{T1.phaiHoc}}", "{{hết}}"))}</w:tr>`,
    );
    expect(told(between).slice(0, 3)).toEqual(["1. Một | ⟨1.234⟩", "2. Hai | ⟨100⟩", "3. Ba |"]);
    expect(told(within)).toEqual(told(between));
    expect(told(alone)).toEqual(told(between));
  });

  test("paragraphs and tables together, each with what a document may hold once", () => {
    const once = `<w:bookmarkStart w:id="3" w:name="dau"/>${run("{{nội dung}}")}<w:bookmarkEnd w:id="3"/>`;
    const body =
      lines("{{mỗi nội dung T1.noiDung}}") +
      paragraph(once) +
      table(row("{{đơn vị}}", "x")) +
      lines("{{hết}}");
    expect(told(body)).toEqual(["Thiếu cán bộ", "Một | x", "Thiếu kinh phí", "Hai | x"]);
    const { bytes = new Uint8Array() } = papersBy(wordModel(body));
    expect(docxPart(bytes).match(/w:name="dau"/g)).toHaveLength(1);
  });

  test("notes for whoever edits the model are no part of the report", () => {
    expect(
      told(lines("{{ghi chú}}", "Sửa câu dưới đây; {{lạ}}.", "{{hết}}", "{{ghi chú: xem lại}} Nháp.", HELD)),
    ).toEqual([SAID]);
  });
});

test("annexes stand where the model says, in styles it has or is given, on pages of their own", () => {
  const { bytes = new Uint8Array() } = papersBy(wordModel(lines(HELD, "{{các phụ lục}}")));
  const [first, ...others] = docxDraft(bytes).sections;
  expect(first?.blocks).toHaveLength(1);
  expect(others.length).toBeGreaterThan(1);
  expect(docxPart(bytes, "word/styles.xml")).toContain('<w:name w:val="Phụ lục"/>');
  expect(told(lines(HELD)).join()).not.toContain("Phụ lục 1");
});

test("an earlier report may be the model: its numbers lose their marks", () => {
  const body = paragraph(
    `<w:bookmarkStart w:id="0" w:name="so_T1_D10_abc123_1"/>${run("7")}<w:bookmarkEnd w:id="0"/>${run(" lớp")}`,
  );
  const { bytes = new Uint8Array() } = papersBy(wordModel(body + lines(HELD)));
  expect(docxPart(bytes)).toContain(`<w:p>${run("7")}${run(" lớp")}</w:p>`);
});

describe("what is wrong with a model is told with its place, and the rest is written", () => {
  const issuesOf = (...texts: readonly string[]) =>
    papersBy(wordModel(lines(...texts))).issues.map(({ code, found, facts }) => [
      code,
      found,
      facts?.["paragraph"],
    ]);
  test.each<[string, readonly string[], readonly unknown[]]>([
    ["a slot nobody knows", ["Có {{T1.khong}}.", HELD], ["paper.model-unknown-slot", "T1.khong", 1]],
    [
      "a loop nobody knows",
      [HELD, "{{mỗi xóm}}", "a", "{{hết}}"],
      ["paper.model-unknown-slot", "mỗi xóm", 2],
    ],
    ["a loop that is not closed", [HELD, "{{mỗi đơn vị}}", "a"], ["paper.model-not-closed", "mỗi đơn vị", 2]],
    ["an end of nothing", [HELD, "{{hết}}"], ["paper.model-not-open", "hết", 2]],
    ["a loop within a sentence", ["Gồm {{mỗi đơn vị}} a", HELD], ["paper.model-not-alone", "mỗi đơn vị", 1]],
    ["a slot that is not closed", ["Có {{T1.phaiHoc người", HELD], ["paper.model-broken-slot", "{{", 1]],
    ["brackets that are not closed", [HELD, "Có[[ {{T1.phaiHoc}}"], ["paper.model-broken-slot", "[[", 2]],
    [
      "a template the catalogue lacks",
      [HELD, "{{KG99.so}}"],
      ["paper.model-no-template", undefined, undefined],
    ],
    ["a confidential template", [HELD, "{{T3.so}}"], ["paper.model-confidential", undefined, undefined]],
  ])("%s", (_, texts, issue) => {
    expect(issuesOf(...texts)).toEqual([issue]);
    expect(told(lines(...texts))).toContain(SAID);
  });

  test("a slot nobody knows stays as it was typed, marked, and is to be written", () => {
    expect(told(lines("Có {{T1.khong}}."))).toEqual(["Có ⟦{{T1.khong}}⟧."]);
  });

  test("editing that was restricted", () => {
    const { issues, bytes = new Uint8Array() } = papersBy(
      wordModel(lines(HELD), {
        settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/><w:zoom w:percent="90"/>',
      }),
    );
    expect(issues.map(({ code }) => code)).toEqual(["word.edit-restricted"]);
    expect(docxPart(bytes, "word/settings.xml")).not.toContain("documentProtection");
    expect(docxPart(bytes, "word/settings.xml")).toContain("w:zoom");
  });
});

describe("no report is written by", () => {
  const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  test.each<[string, Uint8Array, string]>([
    ["a model without slots", wordModel(lines("Báo cáo")), "paper.model-without-slots"],
    [
      "one whose slots are all notes",
      wordModel(lines("{{ghi chú}}", HELD, "{{hết}}")),
      "paper.model-without-slots",
    ],
    [
      "one with macros",
      wordModel(lines(HELD), { documentType: "application/vnd.ms-word.document.macroEnabled.main+xml" }),
      "word.has-macros",
    ],
    [
      "an old .doc, or a protected one",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      "word.old-or-protected",
    ],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "word.not-word"],
    ["nothing", new Uint8Array(), "word.not-word"],
    ["one cut off", wordModel(lines(HELD)).subarray(0, 900), "word.damaged"],
    ["control characters no XML holds", wordModel(lines("\u0001{{kỳ}}")), "word.damaged"],
    ["entities", wordModel(lines("&x;{{kỳ}}")), "word.damaged"],
    [
      "tables in tables without end",
      wordModel("<w:tbl><w:tr><w:tc>".repeat(500) + lines(HELD)),
      "word.damaged",
    ],
  ])("%s", (_, bytes, code) => {
    expect(papersBy(bytes)).toEqual({ issues: [expect.objectContaining({ code })], bytes: undefined });
  });

  test("loops in loops in loops", () => {
    const opening = Array.from({ length: 12 }, () => "{{mỗi đơn vị}}");
    const body = lines(...opening, "{{đơn vị}}", ...opening.map(() => "{{hết}}"));
    expect(codes(wordModel(body))).toEqual(["paper.model-too-long"]);
  });

  test("a template of Word, .dotx, becomes a document", () => {
    const { bytes = new Uint8Array() } = papersBy(
      wordModel(lines(HELD), { documentType: `${MAIN}.template.main+xml` }),
    );
    expect(docxPart(bytes, "[Content_Types].xml")).toContain(`${MAIN}.document.main+xml`);
  });
});
