import { CFB, utils, write } from "@e965/xlsx";
import { type Workbook, isOldWorkbook } from "../../../../src/core/workbook";
import { openForeign } from "../../../../src/host/documents";
import { lettingItAsk } from "../../../support/no-zone";

/** The library dates what it writes by the clock of the machine; nothing of ours reads that. */
const written = (container: Parameters<typeof CFB.write>[0]): Uint8Array =>
  lettingItAsk(() => new Uint8Array(CFB.write(container, { type: "buffer" })));

/** An old workbook of these rows, as the library itself writes it. */
function xlsOf(rows: readonly (readonly unknown[])[], type: "biff8" | "biff5" = "biff8"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "KG01");
  return new Uint8Array(lettingItAsk(() => write(book, { bookType: type, type: "buffer" })));
}

const rows = [
  ["Họ tên", "Số hội nghị"],
  ["Đảng ủy", 250],
];

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const result = await openForeign(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const codesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await openForeign(bytes)).issues.map(({ code }) => code);

/** The workbook with its stream changed. */
function changed(bytes: Uint8Array, change: (stream: Uint8Array) => Uint8Array): Uint8Array {
  const container = CFB.read(Buffer.from(bytes), { type: "buffer" });
  const entry = CFB.find(container, "/Workbook");
  entry.content = Buffer.from(change(Uint8Array.from(entry.content)));
  entry.size = entry.content.length;
  return written(container);
}

/** A record put in at the end of the last sheet, so that no other one moves. */
const withRecord = (type: number, content: readonly number[]) => (stream: Uint8Array) => {
  const end = stream.length - 4; // before the record that ends the sheet
  const record = [type & 255, type >> 8, content.length & 255, content.length >> 8, ...content];
  return Uint8Array.from([...stream.subarray(0, end), ...record, ...stream.subarray(end)]);
};

test("is told by its first bytes, and read with a notice", async () => {
  const bytes = xlsOf(rows);
  expect(isOldWorkbook(bytes)).toBe(true);
  expect(await codesOf(bytes)).toEqual(["workbook.read-as-xls"]);
  const { sheets } = await opened(bytes);
  expect(sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(rows);
});

/** Every record of a type with bytes of its content set. */
const withBytes =
  (type: number, bytes: Readonly<Record<number, number>>) =>
  (stream: Uint8Array): Uint8Array => {
    for (let at = 0; at + 4 <= stream.length;) {
      const isMeant = (stream[at] ?? 0) + 256 * (stream[at + 1] ?? 0) === type;
      if (isMeant)
        for (const [offset, value] of Object.entries(bytes)) stream[at + 4 + Number(offset)] = value;
      at += 4 + (stream[at + 2] ?? 0) + 256 * (stream[at + 3] ?? 0);
    }
    return stream;
  };

test("a figure in the colour of its ground is not seen, one on another ground is", async () => {
  const [FONT, FORMAT, WHITE, BLUE, SOLID] = [0x31, 0xe0, 9, 12, 1 << 2];
  const look = async (bytes: Uint8Array) => (await opened(bytes)).sheets[0]?.rows[1]?.cells[1]?.look;
  const white = changed(xlsOf(rows), withBytes(FONT, { 4: WHITE, 5: 0 }));
  expect(await look(xlsOf(rows))).toBeUndefined();
  expect(await look(white)).toBe("disguised");
  expect(await look(changed(white, withBytes(FORMAT, { 17: SOLID, 18: BLUE, 19: 0 })))).toBeUndefined();
  expect(await look(changed(white, withBytes(FORMAT, { 17: SOLID, 18: WHITE, 19: 0 })))).toBe("disguised");
});

test("of Excel 5 and 95 is read too", async () => {
  const { sheets } = await opened(xlsOf([["A", 1.5, true]], "biff5"));
  expect(sheets[0]?.rows[0]?.cells.map(({ kind, value }) => [kind, value])).toEqual([
    ["text", "A"],
    ["number", 1.5],
    ["boolean", true],
  ]);
});

test("behind a password is told, not guessed at", async () => {
  const locked = changed(xlsOf(rows), withRecord(0x2f, [0, 0, 1, 2, 3, 4]));
  expect(await codesOf(locked)).toEqual(["workbook.password-protected"]);
});

test("a link over a million cells, and records nobody knows, cost nothing", async () => {
  // Rows 0 … 65535, columns 0 … 255; a library that follows it takes minutes for a few hundred.
  const link = [0, 0, 255, 255, 0, 0, 255, 0, ...new Array<number>(40).fill(0)];
  let bytes = xlsOf(rows);
  for (let count = 0; count < 30; count += 1) bytes = changed(bytes, withRecord(0x1b8, link));
  const said = jest.spyOn(console, "error").mockImplementation(() => {});
  const { sheets } = await opened(changed(bytes, withRecord(0x7777, [1, 2, 3])));
  expect(sheets[0]?.rows).toHaveLength(2);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});

test("a box that no program can tell costs its words, never a figure", async () => {
  const broken = changed(
    xlsOf(rows),
    withRecord(0x1c, [0, 0, 0, 0, 0, 0, 9, 0, 1, 0, 0, 65]), // a note of an object that is not there
  );
  expect(await codesOf(broken)).toEqual(["workbook.read-as-xls", "workbook.notes-unread"]);
  expect((await opened(broken)).sheets[0]?.rows).toHaveLength(2);
});

test("of which the end is missing is not read for what is left", async () => {
  const short = changed(xlsOf(rows), (stream) => stream.subarray(0, stream.length - 4));
  expect(await codesOf(short)).toEqual(["workbook.damaged"]);
});

test("a letter with a workbook in it is no workbook", async () => {
  const container = lettingItAsk(() => {
    const made = CFB.utils.cfb_new();
    CFB.utils.cfb_add(made, "/WordDocument", Buffer.alloc(4096));
    CFB.utils.cfb_add(made, "/ObjectPool/_1/Workbook", Buffer.alloc(4096));
    return made;
  });
  const bytes = written(container);
  expect(await codesOf(bytes)).toEqual(["workbook.no-workbook"]);
});

test("whatever the damage, it is read or told, and never hangs", async () => {
  const original = xlsOf(Array.from({ length: 40 }, (_, at) => [`Dòng ${at}`, at, at / 7, at % 2 === 0]));
  let seed = 1;
  const chance = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 300; round += 1) {
    const bytes = original.slice(0, chance(4) === 0 ? 512 + chance(original.length - 512) : undefined);
    for (let flaw = chance(12); flaw >= 0; flaw -= 1) bytes[8 + chance(bytes.length - 8)] = chance(256);
    const result = await openForeign(bytes);
    expect(result.ok || result.issues.length > 0).toBe(true);
  }
});

test("what is printed over and under its pages is read", async () => {
  const HEADER = 0x14;
  const FOOTER = 0x15;
  const inTwoBytes = (text: string): readonly number[] =>
    [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
  const header = "&LUBND xã&R&8ĐVT: nghìn đồng";
  const footer = "&CTrang &P";
  const printed = (stream: Uint8Array): Uint8Array =>
    withRecord(HEADER, [header.length, 0, 1, ...inTwoBytes(header)])(
      withRecord(FOOTER, [footer.length, 0, 0, ...[...footer].map((sign) => sign.charCodeAt(0))])(stream),
    );
  const { sheets } = await opened(changed(xlsOf(rows), printed));
  expect(sheets[0]?.pageTexts).toEqual(["Trang", "UBND xã", "ĐVT: nghìn đồng"]);
  expect((await opened(xlsOf(rows))).sheets[0]).not.toHaveProperty("pageTexts");
});
