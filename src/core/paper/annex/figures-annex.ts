import { type Field, aggregationOf, kindOf, measuredLabel } from "../../catalogue";
import type { Subtotal, TemplateSummary } from "../../merge";
import {
  type FigureLine,
  figureKeyOf,
  lackingWords,
  nameOfGroup,
  ROW_COUNT,
  wayOfGrouping,
} from "../../summary";
import type { FigureBook } from "../figures/figure-book";
import type { AnnexCell, AnnexTable } from "./annex-table";

/** So many columns of figures an annex across the page can hold and still be read. */
const MOST_COLUMNS = 9;

/** Phụ lục: one template over all units, its total on top; every number with the cell it comes from. */
export function figuresAnnex(summary: TemplateSummary, book: FigureBook, title: string): AnnexTable {
  const { template, units, subtotals, lacking, lackingParts } = summary;
  const fields = columnsOf(summary);
  const keys = [ROW_COUNT, ...fields.map(({ key }) => key)];
  const cells = (line: FigureLine): readonly AnnexCell[] =>
    keys.map((key) => book.number(figureKeyOf(template.code, line, key)));
  const parts = lackingWords(lackingParts, { index: book.index, year: book.model.period.year });
  const groups = headed(subtotals);
  const note = [
    ...(lacking.length === 0 ? [] : ["(Số liệu tạm tính: chưa có các dòng đã trả lại để sửa)"]),
    ...(parts === "" ? [] : [`(Chưa đủ kỳ: thiếu ${parts})`]),
  ];
  return {
    title: [`${title}. ${template.title}`, ...note],
    columns: [
      { title: "STT", width: 5 },
      { title: "Đơn vị", width: 26 },
      { title: "Số dòng", width: 8, isNumber: true },
      ...fields.map((field) => ({ title: headOf(field), width: 12, isNumber: true })),
    ],
    rows: [
      ["", "Tổng cộng", ...cells({ of: "total" })],
      ...groups.map((group) =>
        typeof group === "string"
          ? ["", group, ...keys.map(() => "")]
          : [
              ...["", `${"    ".repeat(group.depth)}${nameOfGroup(group, book)}`],
              ...cells({ of: "subtotal", by: group.by, code: group.code }),
            ],
      ),
      ...units.map(({ orgUnit }, at) => [
        String(at + 1),
        book.index.orgUnit(orgUnit)?.name ?? orgUnit,
        ...cells({ of: "unit", orgUnit }),
      ]),
    ],
    totals: 1 + groups.length,
  };
}

/** Each way of telling units together below its heading, where there are two of them. */
function headed(subtotals: readonly Subtotal[]): readonly (Subtotal | string)[] {
  const byParent = subtotals.filter(({ by }) => by === "parent");
  const byKind = subtotals.filter(({ by }) => by === "kind");
  if (byParent.length === 0 || byKind.length === 0) return subtotals;
  return [`${wayOfGrouping("parent")}:`, ...byParent, `${wayOfGrouping("kind")}:`, ...byKind];
}

/** Figures somebody reported (the most frequent of something is none), the required ones first where there are too many; in the template's order. */
function columnsOf({ template, total }: TemplateSummary): readonly Field[] {
  const figured = template.fields.filter(
    (field) =>
      aggregationOf(field).gives === "figure" &&
      field.aggregate.op !== "mode" &&
      typeof total[field.key] === "number",
  );
  const wanted = [
    ...figured.filter(({ required, aggregate }) => required || aggregate.op === "ratio"),
    ...figured,
  ];
  const kept = new Set([...new Set(wanted)].slice(0, MOST_COLUMNS));
  return figured.filter((field) => kept.has(field));
}

/** A percentage bears its sign in every cell. */
const headOf = (field: Field): string => (kindOf(field).isShare ? field.label : measuredLabel(field));
