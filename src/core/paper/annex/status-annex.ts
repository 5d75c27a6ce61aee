import { formatDate } from "../../base";
import { officialDate } from "../../citations";
import type { UnitStatus } from "../../merge";
import type { FigureBook } from "../figures/figure-book";
import type { AnnexTable } from "./annex-table";
import { sentStateWords } from "../words";

/** Phụ lục: who had to send, how they stand, when they sent, and what is lacking. */
export function statusAnnex({ model, index }: FigureBook, title: string): AnnexTable {
  const expected = model.completeness.units.filter((unit) => unit.expected);
  return {
    title: [`${title}. Tình hình gửi báo cáo`, `(Tính đến ngày ${officialDate(model.asOf)})`],
    columns: [
      { title: "STT", width: 6 },
      { title: "Đơn vị", width: 36 },
      { title: "Tình trạng", width: 20 },
      { title: "Ngày gửi", width: 14 },
      { title: "Biểu còn thiếu", width: 24 },
    ],
    rows: expected.map((unit, at) => [
      String(at + 1),
      index.orgUnit(unit.orgUnit)?.name ?? unit.orgUnit,
      sayState(unit),
      firstSent(unit),
      unit.lacking.join(", "),
    ]),
  };
}

/** "Đã gửi (trễ)" */
export const sayState = ({ late, state }: UnitStatus): string =>
  late ? `${sentStateWords[state]} (trễ)` : sentStateWords[state];

/** The day a unit first sent something. */
export function firstSent({ returns }: UnitStatus): string | undefined {
  const [first] = returns.flatMap(({ sent }) => sent?.day ?? []).sort();
  return first === undefined ? undefined : formatDate(first);
}
