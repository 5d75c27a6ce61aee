import type { Template } from "../../model";

/** What the forms call the bodies of a board's own level: the words in which one catalogue's forms differ from another's. */
export interface FormWords {
  /** The board, within a sentence: "Ban Tuyên giáo Huyện ủy". */
  readonly board: string;
  /** Choice of `capToChuc` for conferences that the board itself reports: "Cấp huyện". */
  readonly ownLevel: string;
  /** Kind of the communes, which do not report those conferences once more. */
  readonly communeKind: string;
  /** "xã, thị trấn" */
  readonly communes: string;
  /** "thôn, khu phố" */
  readonly hamlets: string;
  /** "45-BC/ĐU hoặc 120/BC-PGDĐT" */
  readonly reportNumbers: string;
  /** "12-KH/ĐU ngày 05/3/2024" */
  readonly planExample: string;
  /** "Chỉ thị 40 năm 2004 → tổng kết 20 năm vào 2024" */
  readonly reviewExample: string;
  /** What KG05 says of the reviews of the year, and those that stand in it from the beginning. */
  readonly reviews: Pick<Template, "guidance" | "presetRows">;
  /** Who keeps the figures of a form; the section of the guide they serve. */
  readonly kept: Readonly<Record<"KG05A" | "KG05B" | "KG05C" | "KG05D" | "KG05E", KeptFigures>>;
  /** Behind "Công tác phối hợp thực hiện". */
  readonly coordination: string;
  /** "Quy chế của huyện" */
  readonly ownRegulation: string;
}

export interface KeptFigures {
  readonly section: string;
  /** "Phòng Giáo dục và Đào tạo"; of no account for figures each unit keeps of itself. */
  readonly keeper: string;
}

/** "xã, thị trấn" → "Xã, thị trấn" */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
