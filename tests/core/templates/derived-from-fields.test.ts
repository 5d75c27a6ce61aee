import { cellAddress, columnLetters } from "../../../src/core/base";
import type { Field, Template } from "../../../src/core/catalogue";
import { coverName, templateLayout, valueRange } from "../../../src/core/templates";
import type { SheetDraft, ValidationDraft } from "../../../src/core/workbook";
import { everyTable, index, made, nameOf, sheetOf } from "./made-workbook";

/** Declare once, derive all: whatever the catalogue says of a field or rule, the sheet does. */

const guarded = (field: Field): boolean => field.formula !== undefined || field.filledByBoard;

const LISTS: Readonly<Partial<Record<Field["type"], string>>> = {
  directive: "vb_vanBan",
  "org-unit": "dv_donVi",
  boolean: "co_khong",
};

const KINDS: Readonly<Partial<Record<Field["type"], string>>> = {
  integer: "whole",
  decimal: "decimal",
  percent: "decimal",
  money: "decimal",
  date: "date",
  text: "textLength",
  "long-text": "textLength",
};

function expectAgreement(field: Field, validation: ValidationDraft | undefined): void {
  expect(validation).toMatchObject({ errorStyle: "stop", allowBlank: true, promptTitle: field.label });
  if (validation === undefined) return;
  if (guarded(field)) return expect(validation).toMatchObject({ type: "custom", formula1: "FALSE" });
  if (field.type === "choice") {
    return expect(validation).toMatchObject({ type: "list", formula1: `dm_${field.list}` });
  }
  const list = LISTS[field.type];
  if (list !== undefined) return expect(validation).toMatchObject({ type: "list", formula1: list });
  const { min, max } = valueRange(field);
  expect(validation).toMatchObject({
    type: KINDS[field.type],
    operator: "between",
    formula1: String(min),
    formula2: String(max),
  });
  if (field.min !== undefined) expect(min).toBe(field.min);
  if (field.max !== undefined) expect(max).toBe(field.max);
  if (field.maxLength !== undefined) expect(max).toBe(field.maxLength);
}

function validationOf(sheet: SheetDraft, template: Template, field: Field): ValidationDraft | undefined {
  const layout = templateLayout(template);
  const letters = columnLetters(layout.columns.get(field.key) ?? 0);
  const range = `${letters}${layout.firstRow}:${letters}${layout.lastEntryRow}`;
  return sheet.validations?.find((one) => one.range === range);
}

describe.each(everyTable)("$template.code", ({ template, orgUnit }) => {
  const draft = made(orgUnit, "2024");
  const sheet = sheetOf(draft, template.code);
  const layout = templateLayout(template);
  const rowAt = (number: number) => sheet.rows.find((row) => row.number === number);

  test("every field is validated as the catalogue says, with a prompt and a refusal that say why", () => {
    for (const field of template.fields) {
      const validation = validationOf(sheet, template, field);
      expectAgreement(field, validation);
      expect(validation?.prompt).toMatch(/\.$/);
      expect(validation?.error).toMatch(/\.$/);
      // Excel repairs a file with longer texts, and the writer would cut them.
      expect(validation?.prompt?.length).toBeLessThanOrEqual(255);
      expect(validation?.error?.length).toBeLessThanOrEqual(255);
      if (field.required && !guarded(field)) expect(validation?.prompt).toContain("Bắt buộc");
      if (field.hint !== undefined) expect(validation?.prompt).toContain(field.hint.replace(/\.$/, ""));
    }
  });

  test("lists come by defined names over the hidden sheet, never inline", () => {
    const lists = (sheet.validations ?? []).filter(({ type }) => type === "list");
    for (const { formula1 } of lists) expect(nameOf(draft, formula1)).toMatch(/^'Danh mục'!\$/);
  });

  test("labels, keys and units of measure stand where the layout says", () => {
    const labels = rowAt(layout.headerRow)?.cells;
    const keys = rowAt(layout.keyRow);
    expect(nameOf(draft, `bieu_${template.code}`)).toMatch(
      new RegExp(`!\\$A\\$8:\\$${columnLetters(layout.lastFieldColumn)}\\$8$`),
    );
    expect(keys?.hidden).toBe(true);
    for (const field of template.fields) {
      const at = (layout.columns.get(field.key) ?? 0) - 1;
      expect(labels?.[at]).toBe(field.label);
      expect(keys?.cells[at]).toBe(field.key);
      const measure = rowAt(layout.unitRow)?.cells[at];
      expect(measure).toBe(field.unitOfMeasure === undefined ? "" : `(${field.unitOfMeasure})`);
    }
  });

  test("every rule has its Excel twin: a name, its words in “Kiểm tra”, a mark on its field", () => {
    const check = nameOf(draft, `kt_${template.code}`);
    for (const rule of template.rules) {
      const name = `dk_${template.code}_${rule.code}`;
      expect(nameOf(draft, name)).toMatch(/^NOT\(/);
      expect(check).toContain(`IF(${name},`);
      expect(check).toContain(rule.message.replaceAll('"', '""'));
      const letters = columnLetters(layout.columns.get(rule.field) ?? 0);
      const range = `${letters}${layout.firstRow}:${letters}${layout.lastEntryRow}`;
      expect(sheet.conditionalFormats).toContainEqual(expect.objectContaining({ range, formula: name }));
    }
  });

  test("computed fields are formulas in every prepared row", () => {
    for (const field of template.fields.filter(({ formula }) => formula !== undefined)) {
      const at = (layout.columns.get(field.key) ?? 0) - 1;
      const name = `tinh_${template.code}_${field.key}`;
      nameOf(draft, name);
      for (const number of [layout.firstRow, layout.lastPreparedRow]) {
        expect(rowAt(number)?.cells[at]).toMatchObject({ formula: name });
      }
    }
  });

  test("a required cell left blank in a row with data is marked", () => {
    for (const field of template.fields.filter((one) => one.required && !guarded(one))) {
      const address = cellAddress(layout.firstRow, layout.columns.get(field.key) ?? 0);
      const formula = `AND($${address}="",co_${template.code})`;
      expect(sheet.conditionalFormats).toContainEqual(expect.objectContaining({ formula }));
    }
  });

  test("headings are locked; every cell from the first entry on is open, or Excel would not sort", () => {
    for (const row of sheet.rows.filter(({ number = 0 }) => number < layout.firstRow)) {
      const width = layout.checkColumn;
      for (let at = 0; at < width; at++) {
        const cell = row.cells[at];
        const style = (typeof cell === "object" ? cell.style : undefined) ?? row.styles?.[at];
        expect(style).toBeDefined(); // else the open style of the column would hold
        if (typeof cell === "object" && cell.style?.numberFormat === "@") continue; // the mark "không phát sinh"
        expect(style?.unlocked).not.toBe(true);
      }
    }
    for (const { style } of sheet.columns ?? []) expect(style?.unlocked).toBe(true);
    const entries = sheet.rows.filter(({ number = 0 }) => number >= layout.firstRow);
    for (const { styles = [] } of entries) {
      expect(styles.every((style) => style === undefined || style.unlocked === true)).toBe(true);
    }
    expect(sheet.protection).toEqual(
      { sort: true, filter: true, formatCells: true, formatColumns: true, formatRows: true }, // no rows inserted
    );
    expect(sheet.autoFilter).toBe(
      `A${layout.numberRow}:${cellAddress(layout.lastEntryRow, layout.checkColumn)}`,
    );
  });

  test("the header stays in view and takes at most 150 points of a small screen", () => {
    expect(sheet.freeze).toEqual({ rows: layout.numberRow, columns: 2 });
    const frozen = sheet.rows.filter(({ number = 0, hidden }) => number <= layout.numberRow && !hidden);
    for (const { height } of frozen) expect(height).toBeGreaterThan(0);
    expect(frozen.reduce((sum, { height = 0 }) => sum + height, 0)).toBeLessThanOrEqual(150);
  });
});

test("every field of the cover has a named cell that is validated as the catalogue says", () => {
  const draft = made("XA_21811", "2024");
  const [cover] = draft.sheets;
  const template = index.template("KG00");
  for (const field of template?.fields ?? []) {
    const address = nameOf(draft, coverName(field.key)).replace("'Bìa'!", "").replaceAll("$", "");
    expectAgreement(
      field,
      cover?.validations?.find(({ range }) => range === address),
    );
  }
  expect(template?.fields.length).toBeGreaterThan(0);
});
