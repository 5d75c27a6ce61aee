import { readFiles } from "../../src/app";
import { read } from "../../src/core/base";
import { listSheets } from "../../src/core/submissions";
import { readWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node";
import { PERIOD, index, returned } from "../support/returned-file";

/** What stands on the hidden sheet "Danh mục" is the catalogue's: nobody reads it from a returned file. */

const whole = Buffer.from(returned({ orgUnit: "XA_21811" }));
const book = readWorkbook(whole);
const sheets = book.ok ? book.value.sheets.map(({ name }) => name) : [];

/** One byte of a sheet is another. */
function damaged(sheet: string): Uint8Array {
  const bytes = Buffer.from(whole);
  const at = bytes.indexOf(`xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`) + 60;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 255, at);
  return new Uint8Array(bytes);
}

async function outcomeOf(bytes: Uint8Array) {
  const file = { name: "a.xlsx", path: "a.xlsx", read: async () => read(bytes) };
  const [outcome] = (await readFiles([file], { index, period: PERIOD }, nodeHost)).flat();
  if (outcome?.status !== "accepted") throw new Error(`not accepted: ${JSON.stringify(outcome?.issues)}`);
  return { issues: outcome.issues, returns: outcome.submission.returns };
}

test("where it is damaged the report is read as ever", async () => {
  const broken = damaged("Danh mục");
  expect(readWorkbook(broken).issues).toMatchObject([{ code: "workbook.sheet-damaged" }]);
  expect(await outcomeOf(broken)).toEqual(await outcomeOf(whole));
});

test("it is told by the names of its lists: without them it is a sheet as any other", () => {
  const names = book.ok ? book.value.names : [];
  expect([...listSheets({ names })]).toEqual(["Danh mục"]);
  const others = names.filter(({ formula }) => !formula.includes("Danh mục"));
  expect(others.length).toBeGreaterThan(0);
  expect(listSheets({ names: others }).size).toBe(0);
});
