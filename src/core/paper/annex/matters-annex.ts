import { formatDate } from "../../base";
import { type Field, kindOf } from "../../catalogue";
import type { TemplateSummary } from "../../merge";
import type { FieldValue } from "../../submissions";
import type { FigureBook } from "../figures/figure-book";
import type { AnnexTable } from "./annex-table";

/** Widths of a matter's columns by what they hold; texts take most. */
const WIDTHS = { short: 11, long: 34 } as const;
const MOST_COLUMNS = 7;

/** Danh sách: the rows of a confidential template one by one, the oldest first. */
export function mattersAnnex(summary: TemplateSummary, { index }: FigureBook): AnnexTable {
  const { template, blocks } = summary;
  const fields = template.fields.filter(({ required }) => required).slice(0, MOST_COLUMNS);
  const day = fields.find((field) => kindOf(field).holds === "day");
  const said = (value: FieldValue | undefined, field: Field): string => {
    if (value === undefined) return "";
    return kindOf(field).holds === "day" ? formatDate(String(value)) : String(value);
  };
  const rows = blocks.flatMap(({ orgUnit, entries }) => entries.map(({ values }) => ({ orgUnit, values })));
  const dayOf = ({ values }: (typeof rows)[number]) => String(values[day?.key ?? ""] ?? "");
  return {
    title: [`Danh sách: ${template.title}`],
    columns: [
      { title: "STT", width: 5 },
      { title: "Đơn vị", width: 14 },
      ...fields.map((field) => ({
        title: field.label,
        width: field.type === "long-text" ? WIDTHS.long : WIDTHS.short,
      })),
    ],
    rows: [...rows]
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
      .map(({ orgUnit, values }, at) => [
        String(at + 1),
        index.orgUnit(orgUnit)?.shortName ?? orgUnit,
        ...fields.map((field) => said(values[field.key], field)),
      ]),
  };
}
