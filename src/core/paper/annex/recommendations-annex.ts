import { isFollowed, recommendationsOf } from "../../merge";
import { recommendationStates } from "../../summary";
import type { FigureBook } from "../figures/figure-book";
import type { AnnexTable } from "./annex-table";

/** Phụ lục: what units ask of the board, since when, and how it stands; no rows where no earlier period is known. */
export function recommendationsAnnex(
  { model, index }: FigureBook,
  isOpen: (template: string) => boolean,
  title: string,
): AnnexTable {
  const all = recommendationsOf(model, index).filter(({ template }) => isOpen(template));
  return {
    title: [`${title}. Theo dõi kiến nghị qua các kỳ`],
    columns: [
      { title: "STT", width: 6 },
      { title: "Đơn vị", width: 16 },
      { title: "Nội dung kiến nghị", width: 34 },
      { title: "Nêu từ kỳ", width: 14 },
      { title: "Nhắc lại (lần)", width: 9 },
      { title: "Tình trạng, ý kiến trả lời", width: 28 },
    ],
    rows: (all.some(isFollowed) ? all : []).map(({ orgUnit, text, asked, state, reply }, at) => [
      String(at + 1),
      index.orgUnit(orgUnit)?.shortName ?? orgUnit,
      text,
      index.period(asked[0])?.name ?? asked[0],
      String(asked.length - 1),
      [recommendationStates[state], ...(reply === undefined ? [] : [reply.text])].join(": "),
    ]),
  };
}
