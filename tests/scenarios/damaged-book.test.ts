import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/core/workbook";
import { emptyFolder, khoagiao } from "../support/command-line";
import { returned } from "../support/returned-file";

/** The board's earlier summary lies where the new one is to be written, and was damaged on its way through disks and mails. */

const [FIRST, SECOND] = ["XA_21820", "XA_21811"];

async function aBook() {
  const folder = emptyFolder();
  const [inbox, out] = [path.join(folder, "in"), path.join(folder, "tong-hop.xlsx")];
  mkdirSync(inbox);
  const send = (orgUnit: string, soHoiNghi: number) =>
    writeFileSync(path.join(inbox, `${orgUnit}.xlsx`), returned({ orgUnit, soHoiNghi }));
  const merge = () =>
    khoagiao("merge", inbox, "--period", "2024-H1", "--as-of", "2024-07-20", "--out", out, "--json");
  send(FIRST, 3);
  send(SECOND, 3);
  await merge();
  return { out, send, merge };
}

const sheetsOf = (file: string) => {
  const read = readWorkbook(readFileSync(file));
  return read.ok ? read.value.sheets.map(({ name }) => name) : [];
};

/** One byte of the sheet of a template is another. */
function damage(file: string, template: string): void {
  const bytes = readFileSync(file);
  const number = sheetsOf(file).findIndex((name) => name.startsWith(`${template} `)) + 1;
  const at = bytes.indexOf(`xl/worksheets/sheet${number}.xml`) + 60;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 255, at);
  writeFileSync(file, bytes);
}

const codesIn = (printed: string): readonly string[] =>
  JSON.parse(printed).issues.map(({ code }: { readonly code: string }) => code);

test("in a sheet of the units' rows: while nothing of it is asked for it is merged over; else what changed cannot be told", async () => {
  const { out, send, merge } = await aBook();
  damage(out, "KG01");
  expect(codesIn((await merge()).printed)).not.toContain("summary.changes-unknown");
  damage(out, "KG01");
  send(FIRST, 7);
  const { printed } = await merge();
  expect(codesIn(printed)).toContain("summary.changes-unknown");
  expect(JSON.parse(printed).totals.KG01.soHoiNghi).toBe(10);
  expect(sheetsOf(out)).not.toContain("Thay đổi");
  send(FIRST, 8);
  await merge();
  expect(sheetsOf(out)).toContain("Thay đổi");
});

test("in a sheet the board writes in: it is not written over, for nobody knows what it held", async () => {
  const { out, send, merge } = await aBook();
  damage(out, "KG08");
  const damaged = readFileSync(out);
  send(FIRST, 7);
  const { exitCode, complained } = await merge();
  expect(exitCode).not.toBe(0);
  expect(complained).toMatch(/trang “KG08 [^”]*”.*hỏng/);
  expect(readFileSync(out)).toEqual(damaged);
});
