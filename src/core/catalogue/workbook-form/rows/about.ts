import { foldKey } from "../../../base";
import type { Board, Catalogue } from "../../model";
import { cellText } from "../tables/cell-reading";
import { keysOf } from "../tables/record-of";
import type { AboutRow } from "./rows";

/** The items of the sheet "Thông tin", in their order. */
export const ABOUT_ITEMS = {
  id: "Mã danh mục",
  version: "Phiên bản",
  name: "Tên danh mục",
  board: "Mã đơn vị tổng hợp",
  superior: "Cơ quan cấp trên",
  boardName: "Tên đơn vị tổng hợp",
  place: "Địa danh",
  sendTo: "Nơi nhận báo cáo",
};

type About = Pick<Catalogue, "id" | "version" | "name" | "board">;

export function aboutRows({ id, version, name, board }: About): readonly AboutRow[] {
  const { orgUnit, superior, name: boardName, place, sendTo } = board;
  const values = { id, version, name, board: orgUnit, superior, boardName, place, sendTo };
  return keysOf(ABOUT_ITEMS).map((key) => ({
    item: ABOUT_ITEMS[key],
    value: { kind: "text", value: values[key] },
  }));
}

export function aboutOf(rows: readonly AboutRow[]): About {
  const byItem = new Map(rows.map(({ item, value }) => [foldKey(item), value]));
  const said = (key: keyof typeof ABOUT_ITEMS): string => cellText(byItem.get(foldKey(ABOUT_ITEMS[key])));
  const board: Board = {
    orgUnit: said("board"),
    superior: said("superior"),
    name: said("boardName"),
    place: said("place"),
    sendTo: said("sendTo"),
  };
  return { id: said("id"), version: said("version"), name: said("name"), board };
}
