import { strFromU8, unzipSync } from "fflate";
import { fileOpeningAt } from "../../../src/app";
import { read } from "../../../src/core/base";
import { writeArchive } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { returned } from "../../support/returned-file";

const SHEET = "KG01 Quán triệt, tuyên truyền";
const bytes = returned({ orgUnit: "XA_21811" });
const cell = { sheet: SHEET, row: 13, column: 5 };

const handedIn = (path: string, content: Uint8Array) => ({ path, read: async () => read(content) });

test("a file in a folder, and one inside an archive, opens at the cell that is asked for", async () => {
  const files = [
    handedIn("gui-ve/binh-tan.xlsx", bytes),
    handedIn("gui-ve/xa.zip", writeArchive([{ name: "tay-thuan.xlsx", bytes }])),
  ];
  for (const file of ["binh-tan.xlsx", "xa.zip/tay-thuan.xlsx"]) {
    const opening = await fileOpeningAt(files, { file, ...cell }, nodeHost);
    const parts = opening.ok ? unzipSync(opening.value) : {};
    expect(strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain('activeCell="E13"');
  }
});

test("a file that is not in hand is told", async () => {
  const opening = await fileOpeningAt([], { file: "binh-tan.xlsx", ...cell }, nodeHost);
  expect(opening).toMatchObject({ ok: false, issues: [{ code: "file.not-found" }] });
});
