import type { FieldValue } from "../../submissions";
import type { Figures, SummaryModel, TemplateSummary } from "../../merge";
import { ROW_COUNT } from "../../summary";
import type { DataTable } from "../model";
import { dataColumn, declaredTable } from "./declared-table";

/** A figure: of all rows of a template, of a unit's, of a group's, or how many rows hold one choice. */
interface FigureOfLine {
  readonly template: string;
  readonly line: "total" | "unit" | "group" | "choice";
  readonly orgUnit?: string;
  readonly member?: string | undefined;
  readonly field: string;
  readonly value: FieldValue;
}

/** Con số tổng hợp: every figure of the summary. A figure over no reported value is no row (RULES.md M12). */
export const figuresTable = ({ templates }: SummaryModel): DataTable =>
  declaredTable<FigureOfLine>(
    {
      name: "figures",
      title: "Con số tổng hợp",
      oneRow: "một con số của bảng tổng hợp",
      refers: [{ columns: ["unit"], table: "units" }],
      columns: [
        dataColumn("template", "text", "Biểu mẫu", ({ template }) => template),
        dataColumn("line", "text", "Của toàn bộ, đơn vị, nhóm hay lựa chọn", ({ line }) => line),
        dataColumn("unit", "text", "Mã đơn vị", ({ orgUnit }) => orgUnit),
        dataColumn("member", "text", "Nhóm hoặc lựa chọn", ({ member }) => member),
        dataColumn("field", "text", `Cột; ${ROW_COUNT}: số dòng`, ({ field }) => field),
        dataColumn("figure", "number", "Con số", ({ value }) =>
          typeof value === "number" ? value : undefined,
        ),
        dataColumn("figure_text", "text", "Ngày, giờ hoặc chữ", ({ value }) =>
          typeof value === "number" ? undefined : String(value),
        ),
      ],
    },
    function* lines() {
      for (const summary of templates) yield* figuresOf(summary);
    },
  );

function* figuresOf({ template, ...summary }: TemplateSummary): Iterable<FigureOfLine> {
  const { code } = template;
  yield* lineOf({ template: code, line: "total" }, summary.rows, summary.total);
  for (const { orgUnit, rows, figures } of summary.units)
    yield* lineOf({ template: code, line: "unit", orgUnit }, rows, figures);
  for (const { key, rows, figures } of summary.groups)
    yield* lineOf({ template: code, line: "group", member: memberName(key) }, rows, figures);
  for (const { field, counts } of summary.choices)
    for (const { value, rows } of counts)
      yield { template: code, line: "choice", member: memberName([value]), field, value: rows };
}

/** Values of a group as one text: "2024 | XA1", with nothing for a blank; a single blank is blank. */
const memberName = (key: readonly (FieldValue | undefined)[]): string | undefined =>
  key.length === 1 && key[0] === undefined
    ? undefined
    : key.map((value) => (value === undefined ? "" : String(value))).join(" | ");

function* lineOf(
  line: Omit<FigureOfLine, "field" | "value">,
  rows: number,
  figures: Figures,
): Iterable<FigureOfLine> {
  yield { ...line, field: ROW_COUNT, value: rows };
  for (const [field, value] of Object.entries(figures))
    if (value !== undefined) yield { ...line, field, value };
}
