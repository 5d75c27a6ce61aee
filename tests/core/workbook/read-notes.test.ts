import { readWorkbook } from "../../../src/core/workbook";
import { MAIN, SHEET, type Parts, mustRead, xlsxByHand } from "../../support/xlsx-by-hand";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/2017/10/relationships";
const links = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(([type, target], at) => `<Relationship Id="n${at}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const cells = '<row r="1"><c r="A1"><v>1</v></c></row>';
const bookWith = (parts: Parts): Uint8Array => xlsxByHand({ cells, parts });
const notesOf = (parts: Parts) => mustRead(bookWith(parts)).workbook.sheets[0]?.notes;

const comments = (list: string, ...authors: string[]): string =>
  `<comments xmlns="${MAIN}"><authors>${authors.map((one) => `<author>${one}</author>`).join("")}</authors><commentList>${list}</commentList></comments>`;
const comment = (ref: string, author: number, words: string): string =>
  `<comment ref="${ref}" authorId="${author}"><text>${words}</text></comment>`;

test("comments come with their place, their author, and all their runs", () => {
  const part = comments(
    comment("B14", 0, "<r><rPr><b/></rPr><t>Lan:</t></r><r><t>\nsố ước </t></r><r><t>đến 30/6</t></r>") +
      comment("C2", 1, "<t>kiểm tra lại</t>") +
      comment("D2", 0, "<t> </t>"),
    "Lan",
    "",
  );
  const parts = { [RELS]: links({ [`${OFFICE}/comments`]: "../comments1.xml" }), "xl/comments1.xml": part };
  expect(notesOf(parts)).toEqual([
    { kind: "comment", row: 14, column: 2, text: "số ước đến 30/6", author: "Lan" },
    { kind: "comment", row: 2, column: 3, text: "kiểm tra lại" },
  ]);
});

test("beside the cells of a sheet whose rows nobody asks for, too", () => {
  const part = comments(comment("A1", 0, "<t>thêm mục này</t>"), "Lan");
  const parts = { [RELS]: links({ [`${OFFICE}/comments`]: "../comments1.xml" }), "xl/comments1.xml": part };
  const { workbook } = mustRead(bookWith(parts), { unread: () => new Set(["Biểu 1"]) });
  expect(workbook.sheets).toMatchObject([{ name: "Biểu 1", rows: [], notes: [{ text: "thêm mục này" }] }]);
});

test("a conversation comes with who said what, and not a second time as the comment that stands for it", () => {
  const parts = {
    [RELS]: links({
      [`${OFFICE}/comments`]: "../comments1.xml",
      [`${THREADS}/threadedComment`]: "../threadedComments/threadedComment1.xml",
    }),
    "xl/comments1.xml": comments(comment("A1", 0, "<t>[Threaded comment] …</t>"), "tc={1}"),
    "xl/threadedComments/threadedComment1.xml":
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
      '<threadedComment ref="A1" personId="{P}" id="{1}"><text>Sao ít thế?</text></threadedComment>' +
      '<threadedComment ref="A1" personId="{Q}" id="{2}" parentId="{1}"><text>Có 2 lớp ghép</text></threadedComment></ThreadedComments>',
    "xl/_rels/workbook.xml.rels": links({
      [`${OFFICE}/worksheet`]: "worksheets/sheet1.xml",
      [`${THREADS}/person`]: "persons/person.xml",
    }).replace('Id="n0"', 'Id="rId1"'),
    "xl/persons/person.xml":
      '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Nguyễn Hoa" id="{P}"/></personList>',
  };
  expect(notesOf(parts)).toEqual([
    { kind: "comment", row: 1, column: 1, text: "Sao ít thế?", author: "Nguyễn Hoa" },
    { kind: "comment", row: 1, column: 1, text: "Có 2 lớp ghép" },
  ]);
});

const XDR = 'xmlns:xdr="urn:xdr" xmlns:a="urn:a" xmlns:mc="urn:mc"';
const box = (words: string): string => `<xdr:sp><xdr:txBody>${words}</xdr:txBody></xdr:sp>`;
const anchor = (inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>12</xdr:row></xdr:to>${inner}</xdr:twoCellAnchor>`;
const drawn = (inner: string): Parts => ({
  [RELS]: links({ [`${OFFICE}/drawing`]: "../drawings/drawing1.xml" }),
  "xl/drawings/drawing1.xml": `<xdr:wsDr ${XDR}>${inner}</xdr:wsDr>`,
});

test("words of boxes come with the cell below their corner, groups and old copies included once", () => {
  const words =
    "<a:p><a:r><a:t>Số liệu </a:t></a:r><a:r><a:t>ước</a:t></a:r></a:p><a:p><a:r><a:t>đến 30/6</a:t></a:r></a:p>";
  const inGroup = `<xdr:grpSp>${box("<a:p><a:r><a:t>nhóm</a:t></a:r></a:p>")}</xdr:grpSp>`;
  const twice = `<mc:AlternateContent><mc:Choice>${box(words)}</mc:Choice><mc:Fallback>${box(words)}</mc:Fallback></mc:AlternateContent>`;
  expect(notesOf(drawn(anchor(twice) + anchor(inGroup) + anchor("<xdr:pic/>")))).toEqual([
    { kind: "text-box", row: 10, column: 4, text: "Số liệu ước\nđến 30/6" },
    { kind: "text-box", row: 10, column: 4, text: "nhóm" },
  ]);
});

test("damage beside the cells costs no figure and is told", () => {
  for (const parts of [drawn("<a"), { [RELS]: links({ [`${OFFICE}/comments`]: "../missing.xml" }) }]) {
    const result = readWorkbook(bookWith(parts));
    expect(result).toMatchObject({
      ok: true,
      value: { sheets: [{ rows: [{ cells: [{ value: 1 }] }] }] },
      issues: [{ code: "workbook.notes-unread", severity: "warning", where: { sheet: "Biểu 1" } }],
    });
  }
});

test("a flood of them is bounded, and told", () => {
  const many = comments(
    comment("A1", 0, `<t>${"a".repeat(9_000)}</t>`) + comment("A2", 0, "<t>b</t>").repeat(1_500),
    "Lan",
  );
  const parts = { [RELS]: links({ [`${OFFICE}/comments`]: "../comments1.xml" }), "xl/comments1.xml": many };
  const { workbook, issues } = mustRead(bookWith(parts));
  expect(workbook.sheets[0]?.notes).toHaveLength(1_000);
  expect(workbook.sheets[0]?.notes?.[0]?.text).toHaveLength(5_001);
  expect(issues.map(({ code }) => code)).toEqual(["workbook.notes-unread"]);
});

test("a sheet without any has none", () => {
  expect(mustRead(xlsxByHand({ cells })).workbook.sheets[0]).not.toHaveProperty("notes");
  expect(SHEET).toContain("sheet1");
});
