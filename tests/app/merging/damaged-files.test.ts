import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { read, refused } from "../../../src/core/base";
import { workbookIssue } from "../../../src/core/workbook/issues";
import { merging } from "../../support/merging";
import { lettingItAsk } from "../../support/no-zone";
import { collectOrder as order, returned } from "../../support/returned-file";

const collect = (...files: readonly { name: string; bytes: Uint8Array }[]) =>
  merging()(
    files.map(({ name, bytes }) => ({ name, path: name, read: async () => read(bytes) })),
    order,
    () => {},
  );

const whole = returned({ orgUnit: "XA_21811", soHoiNghi: 3 });

/** fflate dates what it packs by the clock of the machine; no date of theirs is read. */
const packed = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  lettingItAsk(() => zipSync(parts));

/** The same workbook, with the sheet that holds the figures rewritten. */
function withFigures(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(whole);
  const path = Object.keys(parts).find(
    (name) => name.startsWith("xl/worksheets/") && />\s*soHoiNghi\s*</.test(sheetTexts(parts, name)),
  );
  const bytes = parts[path ?? ""];
  if (path === undefined || bytes === undefined) throw new Error("no sheet with figures");
  return packed({ ...parts, [path]: strToU8(change(strFromU8(bytes))) });
}

/** A sheet with its shared texts put in their places. */
function sheetTexts(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const shared = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  const texts = [...shared.matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = ""]) => text);
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  return xml.replace(/<v>(\d+)<\/v>/g, (_, at: string) => texts[Number(at)] ?? "");
}

test.each([
  ["half of a sheet is lost", (xml: string) => xml.slice(0, xml.length / 2), "workbook.sheet-damaged"],
  [
    "a figure stands at an address no sheet has",
    (xml: string) => xml.replace(/<c r="[A-Z]+(\d+)"([^>]*)><v>3<\/v>/, '<c r="ZZZ$1"$2><v>3</v>'),
    "workbook.bad-address",
  ],
])("a report is returned to its unit, and counts nowhere, where %s", async (_, change, code) => {
  const { result } = await collect({ name: "binh-tan.xlsx", bytes: withFigures(change) });
  expect(result.files).toMatchObject([{ file: "binh-tan.xlsx", status: "rejected", orgUnit: "XA_21811" }]);
  expect(result.files[0]?.issues).toContainEqual(expect.objectContaining({ code, severity: "error" }));
  // One message a cause: a sheet that is there and damaged is not missing as well.
  const missing = result.files[0]?.issues.filter((issue) => issue.code === "submission.sheet-missing");
  expect(missing?.filter(({ where }) => where.template === "KG01")).toEqual([]);
  expect(result.templates.flatMap(({ rows }) => rows).every((rows) => rows === 0)).toBe(true);
});

test("a damaged summary of a lower level is rejected whole: nobody knows whose rows are lost", async () => {
  const { summary } = await collect({ name: "binh-tan.xlsx", bytes: whole });
  const parts = unzipSync(summary);
  const sheet = parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array();
  const bytes = packed({ ...parts, "xl/worksheets/sheet2.xml": sheet.slice(0, sheet.length / 2) });
  const { result } = await collect({ name: "tong-hop.xlsx", bytes });
  expect(result.files.map(({ file, status }) => [file, status])).toEqual([["tong-hop.xlsx", "rejected"]]);
});

test("files that cannot be opened are no copies of one another: each is asked for again", async () => {
  const locked = (name: string) => ({
    name,
    path: name,
    read: async () => refused(workbookIssue("workbook.password-protected", { file: name })),
  });
  const { result } = await merging()([locked("a.xlsx"), locked("b.xlsx")], order, () => {});
  expect(result.files.map(({ file, status }) => [file, status])).toEqual([
    ["a.xlsx", "rejected"],
    ["b.xlsx", "rejected"],
  ]);
});
