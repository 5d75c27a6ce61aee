import { type PlainDate, assertNever } from "../../base";
import { type CatalogueIndex, type HeadingLayout, type OrgUnit, letterheadOn } from "../../catalogue";

/**
 * The head of an official paper. Left: superior body, issuing body in bold, in the Party and the Youth Union a
 * line of asterisks, then the number. Right: the motto, ruled underneath, then place and day.
 *
 *   party  (Hướng dẫn 36-HD/VPTW)      "Số      -BC/…"   no colon, dash before the letters
 *   state  (Nghị định 30/2020/NĐ-CP)   "Số:      /BC-…"  colon, slash after the number
 */
export interface UnitHeading {
  /** Undefined where the catalogue names no superior. */
  readonly superior: string | undefined;
  readonly name: string;
  readonly asterisks: string | undefined;
  /** Before the number. */
  readonly numberWord: string;
  /** Shown until the number is known. */
  readonly openNumber: string;
  readonly motto: readonly string[];
  readonly place: string;
  readonly signer: string;
}

const ANY_SIGNER = "THỦ TRƯỞNG ĐƠN VỊ";

type Form = Pick<UnitHeading, "asterisks" | "numberWord" | "openNumber" | "motto">;

/** The heading of a unit's papers of that day. */
export function unitHeading(index: CatalogueIndex, orgUnit: OrgUnit, on: PlainDate): UnitHeading {
  const { board } = index.catalogue;
  const letterhead = letterheadOn(board, on);
  const kind = index.unitKind(orgUnit.kind);
  const isBoard = orgUnit.code === board.orgUnit;
  const superior = isBoard
    ? letterhead.superior
    : (kind?.superior ?? index.orgUnit(orgUnit.parent ?? "")?.name);
  return {
    superior: superior?.toUpperCase(),
    name: (isBoard ? letterhead.name : orgUnit.name).toUpperCase(),
    place: orgUnit.place ?? letterhead.place,
    signer: kind?.signer ?? ANY_SIGNER,
    ...formOf(kind?.heading ?? "state"),
  };
}

function formOf(layout: HeadingLayout): Form {
  switch (layout) {
    case "party":
      return {
        asterisks: "*",
        numberWord: "Số",
        openNumber: "        -BC/…",
        motto: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
      };
    case "state":
      return {
        asterisks: undefined,
        numberWord: "Số:",
        openNumber: "        /BC-…",
        motto: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      };
    case "youth-union":
      return {
        asterisks: "***",
        numberWord: "Số:",
        openNumber: "        -BC/…",
        motto: ["ĐOÀN TNCS HỒ CHÍ MINH"],
      };
    default:
      return assertNever(layout);
  }
}
