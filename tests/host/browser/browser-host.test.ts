import { createHash } from "node:crypto";
import { joinedBytes } from "../../../src/core/base";
import { readWorkbook, writeArchive, readArchive, writeWorkbookAside } from "../../../src/core/workbook";
import { browserHost } from "../../../src/host/browser";
import { nodeHost } from "../../../src/host/node";

const rows = Array.from({ length: 20_000 }, (_, index) => ({ cells: [index, `dòng ${index}`] }));

test("a workbook packed by the browser's compressor reads as it was written, in the browser and elsewhere", async () => {
  const bytes = joinedBytes(await writeWorkbookAside({ sheets: [{ name: "Tổng hợp", rows }] }, browserHost));
  for (const host of [browserHost, nodeHost]) {
    const book = readWorkbook(bytes, host);
    if (!book.ok) throw new Error(JSON.stringify(book.issues));
    expect(book.issues).toEqual([]);
    expect(book.value.sheets[0]?.rows).toHaveLength(20_000);
    expect(book.value.sheets[0]?.rows[19_999]?.cells.map(({ value }) => value)).toEqual([
      19_999,
      "dòng 19999",
    ]);
  }
});

test("the hash of a file is the same in the browser as on the command line", async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, at) => at);
  expect(await browserHost.sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("template workbooks handed out as one archive come out of it byte for byte", () => {
  const files = ["2024 - Bình Tân.xlsx", "2024 - Tây Thuận.xlsx"].map((name, at) => ({
    name,
    bytes: new Uint8Array(5000).fill(at + 1),
  }));
  const archive = readArchive(writeArchive(files, browserHost), nodeHost);
  if (!archive.ok) throw new Error(JSON.stringify(archive.issues));
  const members = archive.value.map((member) => ({ name: member.name, bytes: member.bytes() }));
  expect(members).toMatchObject(
    files.map(({ name, bytes }) => ({ name, bytes: { ok: true, value: bytes } })),
  );
});
