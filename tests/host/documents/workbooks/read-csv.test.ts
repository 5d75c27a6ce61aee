import type { Workbook } from "../../../../src/core/workbook";
import { openForeign } from "../../../../src/host/documents";

async function opened(bytes: Uint8Array): Promise<{ readonly workbook: Workbook; readonly codes: string[] }> {
  const result = await openForeign(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { workbook: result.value, codes: result.issues.map(({ code }) => code) };
}
const refusal = async (text: string): Promise<unknown> =>
  (await openForeign(Buffer.from(text))).issues.map(({ code }) => code);

/** Rows as lists of values; the place of each cell is in its index. */
async function rowsOf(bytes: Uint8Array | string): Promise<readonly (readonly unknown[])[]> {
  const { workbook } = await opened(typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  return (workbook.sheets[0]?.rows ?? []).map(({ number, cells }) => [
    number,
    ...cells.map(({ column, value }) => `${column}=${value}`),
  ]);
}

describe("a table written as text", () => {
  test.each([
    ["commas", "STT,Họ tên\n1,A\n"],
    ["semicolons, as Excel does in Vietnam", "STT;Họ tên\r\n1;A\r\n"],
    ["tabs, as a copied sheet", "STT\tHọ tên\r1\tA"],
    ["a sign the first line names", "sep=;\nSTT;Họ tên\n1;A"],
  ])("is parted by %s", async (_, text) => {
    expect(await rowsOf(text)).toEqual([
      [1, "1=STT", "2=Họ tên"],
      [2, "1=1", "2=A"],
    ]);
  });

  test("keeps commas of numbers, line ends and quotes within a cell, and the place of each row", async () => {
    const text = 'Tên;Kinh phí\n"a;""b""\nc";18,5\n;\n\nCuối;1,5';
    expect(await rowsOf(text)).toEqual([
      [1, "1=Tên", "2=Kinh phí"],
      [2, '1=a;"b"\nc', "2=18,5"],
      [5, "1=Cuối", "2=1,5"],
    ]);
  });

  test("has plain whole numbers as numbers; what else looks like one stays a text", async () => {
    const { workbook } = await opened(Buffer.from("250,-3,0905000111,1.200,2024-03-15,12345678901234567,0"));
    expect(workbook.sheets[0]?.rows[0]?.cells.map(({ kind, value }) => [kind, value])).toEqual([
      ["number", 250],
      ["number", -3],
      ["text", "0905000111"],
      ["text", "1.200"],
      ["text", "2024-03-15"],
      ["text", "12345678901234567"],
      ["number", 0],
    ]);
  });

  test.each([
    ["UTF-8", Buffer.from("Số,Đảng ủy")],
    ["UTF-8 with its mark", Buffer.from("\ufeffSố,Đảng ủy")],
    ["UTF-16", Buffer.from("\ufeffSố,Đảng ủy", "utf16le")],
    [
      "Windows-1258",
      Buffer.from([0x53, 0xf4, 0xec, 0x2c, 0xd0, 0x61, 0xd2, 0x6e, 0x67, 0x20, 0x75, 0xd2, 0x79]),
    ],
  ])("is read in %s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([[1, "1=Số", "2=Đảng ủy"]]);
    expect((await opened(bytes)).codes).toEqual(["workbook.read-as-text"]);
  });

  test("typed in a TCVN3 font is read in Unicode, and said so", async () => {
    const bytes = Buffer.from("V¨n b¶n ®­îc qu¸n triÖt;CÊp tæ chøc;H×nh thøc\n", "latin1");
    expect(await rowsOf(bytes)).toEqual([[1, "1=Văn bản được quán triệt", "2=Cấp tổ chức", "3=Hình thức"]]);
    expect((await opened(bytes)).codes).toEqual(["workbook.read-as-text", "workbook.text-repaired"]);
  });

  test("whose letters a program lost is not read, however much is left of it", async () => {
    expect(await refusal("V?n b?n ???c quán tri?t,C?p t? ch?c,Hình th?c,Ng?y t? ch?c,S? h?i ngh?")).toEqual([
      "workbook.letters-lost",
    ]);
    expect(await refusal("Hỏi: ai?,Vì sao?\nĐã làm gì?,Khi nào?")).toEqual(["workbook.read-as-text"]);
  });

  test("that is none is told", async () => {
    expect(await refusal("\0\0\0")).toEqual(["workbook.not-excel"]);
    expect(await refusal(" \n \n")).toEqual(["workbook.empty-file"]);
    expect(await refusal("a,".repeat(20_000))).toEqual(["workbook.too-large"]);
  });
});
