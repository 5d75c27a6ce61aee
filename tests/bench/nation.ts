import { csvEncoder } from "../../src/app";
import {
  type Field,
  type Template,
  catalogueIndex,
  defaultCatalogue,
  kindOf,
} from "../../src/core/catalogue";
import { mergeSubmissions, totalOf } from "../../src/core/merge";
import type { FieldValue } from "../../src/core/submissions";
import { type DataTable, type SummaryKey, nationSql, tablesOfSummary } from "../../src/core/tables";
import { parquetEncoder } from "../../src/host/tables";

export { csvEncoder, nationSql, parquetEncoder };
export { TablesEngine } from "../../src/host/tables";

/** What communes report month by month, in made-up figures. */
export const TEMPLATES = ["KG01", "KG03", "KG06"];
const PERIOD = "2024-H1";

const index = catalogueIndex(defaultCatalogue);
const templates = TEMPLATES.map((code) => index.template(code)).filter((one) => one !== undefined);

/** The tables of entries as an export declares them, without a row. */
const declared = tablesOfSummary(
  {
    model: mergeSubmissions([], { index, period: PERIOD, asOf: "2024-02-10" }),
    stamp: {
      format: 1,
      catalogueId: "",
      catalogueVersion: "",
      board: "",
      period: PERIOD,
      asOf: "2024-02-10",
    },
    ...{ file: "", sha256: "" },
  },
  { index, wording: ({ code }) => code },
).tables;
const tableOf = (template: Template): DataTable | undefined =>
  declared.find((one) => one.template?.code === template.code);

export interface ProvinceMonth extends SummaryKey {
  /** How many communes report. */
  readonly communes: number;
  /** Entries of each commune, over all templates. */
  readonly rows: number;
}

/** The tables of a province's month: every commune with as many rows of each template. */
export const monthTables = (month: ProvinceMonth): readonly DataTable[] =>
  templates.flatMap((template) => {
    const table = tableOf(template);
    if (table === undefined) throw new Error(`no table of ${template.code}`);
    const keys = table.columns.map(({ name, field }) => field?.key ?? name);
    return [
      {
        ...table,
        *rows() {
          for (const { unit, source, row, values } of rowsOf(template, month))
            yield keys.map((key) =>
              key in values ? values[key] : provenance(key, { unit, source, row }, month),
            );
        },
      },
    ];
  });

interface MadeRow {
  readonly unit: string;
  readonly source: number;
  readonly row: number;
  readonly values: Readonly<Record<string, FieldValue>>;
}

function provenance(key: string, { unit, source, row }: Omit<MadeRow, "values">, { period }: SummaryKey) {
  const cells = new Map<string, string | number | boolean>([
    ...([
      ["unit", unit],
      ["source", source],
      ["source_row", row],
      ["standing", "counted"],
    ] as const),
    ...([
      ["reported_period", period],
      ["earlier_stock", false],
      ["source_file", `${period}_${unit}.xlsx`],
    ] as const),
  ]);
  return cells.get(key);
}

function* rowsOf(template: Template, { period, board, communes, rows }: ProvinceMonth): Iterable<MadeRow> {
  const each = Math.ceil(rows / templates.length);
  for (let source = 1; source <= communes; source += 1)
    for (let row = 1; row <= each; row += 1) {
      const seed = seedOf(`${period} ${board} ${template.code}`) + source * 7919 + row * 104_729;
      yield { unit: `${board}_${source}`, source, row: row + 11, values: valuesOf(template.fields, seed) };
    }
}

const seedOf = (text: string): number =>
  [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7);

function valuesOf(fields: readonly Field[], seed: number): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const [at, field] of fields.entries()) {
    const drawn = Math.imul(seed + at * 613, 2_654_435_761) >>> 8;
    const value = VALUES[kindOf(field).holds](drawn);
    if (drawn % 11 !== 0) values[field.key] = field.type === "percent" ? (drawn % 1000) / 1000 : value;
  }
  return values;
}

const pad = (number: number): string => String(number).padStart(2, "0");
const VALUES = {
  number: (drawn: number) => drawn % 500,
  text: (drawn: number) => `Nội dung báo cáo số ${drawn % 400}`,
  choice: (drawn: number) => ["Trực tiếp", "Trực tuyến", "Kết hợp"][drawn % 3] ?? "",
  day: (drawn: number) => `2024-${pad(1 + (drawn % 12))}-${pad(1 + (drawn % 28))}`,
  time: (drawn: number) => `${pad(7 + (drawn % 10))}:30`,
  truth: (drawn: number) => drawn % 2 === 0,
  directive: (drawn: number) => index.catalogue.directives[drawn % 20]?.id ?? "",
  "org-unit": (drawn: number) => `DV_${drawn % 50}`,
};

/** Our own merge's totals of a province's month, to be held against DuckDB's. */
export const mergedTotals = (month: ProvinceMonth) =>
  templates.map((template) => {
    const entries = [...rowsOf(template, month)];
    const blocks = entries.map(({ unit, row, values }) => ({
      ...{ orgUnit: unit, entries: [{ template: template.code, sheet: "", row, values }] },
    }));
    return { template: template.code, figures: totalOf(template, blocks) };
  });
