import { createHash } from "node:crypto";
import { writeWorkbook } from "../../../src/core/workbook";
import type { WorkbookDraft } from "../../../src/core/workbook";
import { crc32 } from "../../../src/core/workbook/write/crc32";
import { kitchenSink } from "../../support/kitchen-sink";
import { part, writtenParts } from "../../support/xlsx-parts";

const sheet = (name: string) => ({ name, rows: [] });
const copyOf = (draft: WorkbookDraft) => structuredClone(draft);

describe("a sound package", () => {
  const parts = writtenParts(kitchenSink);

  test("the content types stand first and cover every part, and no part that is not there", () => {
    expect([...parts.keys()][0]).toBe("[Content_Types].xml");
    const types = part(parts, "[Content_Types].xml");
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path = ""]) => path);
    const byExtension = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, extension]) => extension);
    for (const path of named) expect(parts.has(path)).toBe(true);
    const unnamed = [...parts.keys()].filter(
      (path) => !named.includes(path) && path !== "[Content_Types].xml",
    );
    expect(unnamed.every((path) => /\.(rels|vml)$/.test(path))).toBe(true);
    expect(byExtension).toEqual(["rels", "xml", "vml"]);
  });

  test("every relationship leads to a part, every r:id to a relationship", () => {
    const relationshipParts = [...parts.keys()].filter((path) => path.endsWith(".rels"));
    expect(relationshipParts).toHaveLength(5);
    for (const path of relationshipParts) {
      const folder = path.replace(/_rels\/[^/]+$/, "");
      const entries = [...part(parts, path).matchAll(/Id="(rId\d+)"[^>]* Target="([^"]+)"/g)];
      for (const [, , target] of entries) {
        expect(parts.has(new URL(`x:/${folder}${target}`).pathname.slice(1))).toBe(true);
      }
      const owner = parts.get(folder + path.slice(folder.length + 6, -5)) ?? "";
      const asked = [...owner.matchAll(/r:id="(rId\d+)"/g)].map(([, id]) => id);
      for (const id of asked) expect(entries.map(([, known]) => known)).toContain(id);
    }
  });

  test("title, author and time", () => {
    const core = part(parts, "docProps/core.xml");
    expect(core).toContain(
      "<dc:title>Báo cáo sáu tháng</dc:title><dc:creator>Ban Tuyên giáo và Dân vận</dc:creator>",
    );
    const dated = writtenParts({ ...kitchenSink, savedAt: "2024-06-30T08:00:00Z" });
    expect(part(dated, "docProps/core.xml")).toContain(">2024-06-30T08:00:00Z</dcterms:modified>");
    expect(() => writeWorkbook({ ...kitchenSink, savedAt: "30/6/2024" })).toThrow(RangeError);
  });

  test("custom properties are numbered from 2, as Office numbers them", () => {
    const custom = part(parts, "docProps/custom.xml");
    expect(custom).toContain('pid="2" name="khoagiao.template"><vt:lpwstr>KG 01</vt:lpwstr>');
    expect(custom).toContain(
      'pid="3" name="khoagiao.orgUnit"><vt:lpwstr>xã "Phước Hà" &amp; &lt;khác&gt;</vt:lpwstr>',
    );
    const none = writtenParts({ sheets: [sheet("A")], customProperties: {} });
    expect(none.has("docProps/custom.xml")).toBe(false);
    expect(part(none, "[Content_Types].xml")).not.toContain("custom");
  });

  test("global and local names", () => {
    const workbook = part(parts, "xl/workbook.xml");
    expect(workbook).toContain(`<definedName name="danh_muc">'Danh mục'!$A$2:$A$4</definedName>`);
    expect(workbook).toContain(
      `<definedName name="dong_dau" localSheetId="1">'Biểu KG 01'!$A$4</definedName>`,
    );
    const lost = { sheets: [sheet("A")], names: [{ name: "x", formula: "A!$A$1", sheet: "B" }] };
    expect(() => writeWorkbook(lost)).toThrow('No sheet "B"');
  });
});

describe("sheets", () => {
  test("hidden and very hidden sheets, locked structure", () => {
    const workbook = part(writtenParts(kitchenSink), "xl/workbook.xml");
    expect(workbook).toContain('<sheet name="_meta" sheetId="1" state="veryHidden" r:id="rId1"/>');
    expect(workbook).toContain('<sheet name="Danh mục" sheetId="3" state="hidden" r:id="rId3"/>');
    expect(workbook).toContain('<workbookProtection lockStructure="1"/><bookViews>');
  });

  test.each([
    [1, 1],
    [2, 1],
    [9, 1],
  ])(
    "asked to open with sheet %i, a hidden or missing one gives way to one that can be seen",
    (asked, opened) => {
      const parts = writtenParts({ ...kitchenSink, activeSheet: asked });
      expect(part(parts, "xl/workbook.xml")).toContain(`<workbookView activeTab="${opened}"/>`);
      const selected = [1, 2, 3].filter((n) =>
        part(parts, `xl/worksheets/sheet${n}.xml`).includes("tabSelected"),
      );
      expect(selected).toEqual([opened + 1]);
    },
  );

  test.each([
    ["no sheet", []],
    ["no visible sheet", [{ ...sheet("A"), visibility: "hidden" as const }]],
    ["two names alike", [sheet("Biểu"), sheet("BIỂU")]],
    ["a name with a slash", [sheet("Q1/2024")]],
    ["a name of 32 characters", [sheet("x".repeat(32))]],
    ["no name", [sheet("")]],
  ])("%s is a bug of the caller", (_, sheets) => {
    expect(() => writeWorkbook({ sheets })).toThrow(RangeError);
  });
});

describe("equal input, equal bytes", () => {
  test("twice the same draft, in any time zone, at any time", () => {
    const now = Date.now;
    try {
      const first = writeWorkbook(kitchenSink);
      Date.now = () => 0;
      const second = writeWorkbook(copyOf(kitchenSink));
      expect(sha(second)).toBe(sha(first));
    } finally {
      Date.now = now;
    }
  });

  test("no file in the package carries a time", () => {
    const bytes = writeWorkbook(kitchenSink);
    const view = new DataView(bytes.buffer);
    const start = view.getUint32(bytes.length - 6, true);
    let entries = 0;
    for (let at = start; view.getUint32(at, true) === 0x02014b50; entries++) {
      expect(view.getUint32(at + 12, true)).toBe(0x00210000); // 1 January 1980, 00:00
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(entries).toBe(view.getUint16(bytes.length - 12, true));
    expect(entries).toBeGreaterThan(10);
  });
});

test("the check sum is the one every zip tool computes", () => {
  const bytes = new TextEncoder().encode("123456789");
  expect(crc32(bytes).toString(16)).toBe("cbf43926");
  expect(crc32(bytes.subarray(3), crc32(bytes.subarray(0, 3)))).toBe(crc32(bytes));
});

const sha = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
