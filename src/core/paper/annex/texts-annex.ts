import { toldTogether } from "../../merge";
import type { FigureBook } from "../figures/figure-book";
import { formatDate } from "../../base";
import type { FieldValue } from "../../submissions";
import { type Field, kindOf } from "../../catalogue";
import type { AnnexTable } from "./annex-table";

/**
 * Phụ lục: every text of the units, told once with everybody who wrote it; none is left out (RULES.md M16). Those that say
 * the same in other words stand together, as 5.1, 5.2 (M41).
 */
export function textsAnnex(
  { model, index }: FigureBook,
  isOpen: (template: string) => boolean,
  title: string,
): AnnexTable {
  const rows = model.templates
    .filter(({ template }) => isOpen(template.code))
    .flatMap((summary) => toldTogether(summary).map((one) => ({ summary, ...one })))
    .flatMap(({ summary, wordings }, at) =>
      wordings.map(({ field, group, text, orgUnits }, nth) => {
        const by = group.flatMap((value, at) => {
          const key = summary.template.groupBy[at];
          const grouping = summary.template.fields.find((one) => one.key === key);
          return value === undefined || grouping === undefined ? [] : [named(value, grouping)];
        });
        return [
          wordings.length === 1 ? String(at + 1) : `${at + 1}.${nth + 1}`,
          [`${summary.template.code}. ${field.label}`, ...by].join("; "),
          text,
          orgUnits.map((code) => index.orgUnit(code)?.shortName ?? code).join(", "),
        ];
      }),
    );
  return {
    title: [`${title}. Nội dung, ý kiến của các đơn vị`],
    columns: [
      { title: "STT", width: 7 },
      { title: "Biểu, cột, nhóm", width: 26 },
      { title: "Nội dung", width: 48 },
      { title: "Đơn vị", width: 21 },
    ],
    rows,
  };

  function named(value: FieldValue, field: Field): string {
    const { holds } = kindOf(field);
    if (holds === "directive") return index.directive(String(value))?.label ?? String(value);
    if (holds === "org-unit") return index.orgUnit(String(value))?.shortName ?? String(value);
    return holds === "day" ? formatDate(String(value)) : String(value);
  }
}
