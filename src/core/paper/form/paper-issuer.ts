import type { PlainDate } from "../../base";
import { type CatalogueIndex, letterheadOn } from "../../catalogue";
import { type UnitHeading, unitHeading } from "../../templates";
import { type PaperForm, paperForm } from "./paper-form";

/** Who sends a paper out: the board, its heading, and the form its papers have on that day. */
export interface PaperIssuer {
  readonly form: PaperForm;
  readonly heading: UnitHeading;
  /** As sentences name it: "Ban Tuyên giáo Huyện ủy Tây Sơn". */
  readonly name: string;
  /** What its reports are about: "công tác khoa giáo". */
  readonly work: string;
  /** Who signs: "TRƯỞNG BAN", "T/M BAN THƯỜNG VỤ". */
  readonly head: string;
  readonly superior: string;
  /** Letters of its papers' numbers: "BTGHU"; "…" where its code is no such letters. */
  readonly symbol: string;
  readonly isState: boolean;
}

/** The board, as it is called on that day. */
export function paperIssuer(index: CatalogueIndex, on: PlainDate): PaperIssuer {
  const { board } = index.catalogue;
  const own = index.orgUnit(board.orgUnit);
  const layout = index.unitKind(own?.kind ?? "")?.heading ?? "party";
  const { head, work, sendTo, superior, name } = letterheadOn(board, on);
  const nobody = { shortName: name, kind: "", aliases: [], successors: [], reports: false };
  return {
    form: paperForm(layout, on),
    heading: unitHeading(index, own ?? { ...nobody, code: board.orgUnit, name }, on),
    ...{ name: sendTo, work, head },
    superior: index.orgUnit(own?.parent ?? "")?.name ?? superior,
    symbol: /^\p{Lu}{2,12}$/u.test(board.orgUnit) ? board.orgUnit : "…",
    isState: layout === "state",
  };
}

/** "Số        -BC/BTGHU" of the Party, "Số:        /BC-UBND" of the State; the number itself is the clerk's. */
export function openNumber({ heading, symbol, isState }: PaperIssuer, type: string): string {
  const blank = " ".repeat(8);
  if (!isState) return `${heading.numberWord}${blank}-${type}/${symbol}`;
  return `${heading.numberWord}${blank}/${type === "CV" ? symbol : `${type}-${symbol}`}`;
}

/** "Tây Sơn, ngày      tháng      năm 2024": day and month are the clerk's too. */
export const openDate = ({ heading }: PaperIssuer, on: PlainDate): string =>
  `${heading.place}, ngày      tháng      năm ${on.slice(0, 4)}`;
