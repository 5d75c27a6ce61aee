import { foldKey } from "../../../base";
import type { Board, BoardChange, Catalogue, Letterhead } from "../../model";
import { cellText } from "../tables/cell-reading";
import { keysOf } from "../tables/record-of";
import type { AboutRow } from "./rows";

type About = Pick<Catalogue, "id" | "version" | "name" | "board">;

/** An item of the sheet "Thông tin". */
interface AboutItem {
  readonly label: string;
  /** What holds where the workbook has no such item: those written before it existed. */
  readonly usual?: string;
}

/** The names of the board: each may change from a day on, in a further row of the same item. */
export const LETTERHEAD_ITEMS: { readonly [Item in keyof Letterhead]-?: AboutItem } = {
  superior: { label: "Cơ quan cấp trên" },
  name: { label: "Tên đơn vị tổng hợp" },
  head: { label: "Chức danh người ký", usual: "TRƯỞNG BAN" },
  work: { label: "Lĩnh vực công tác", usual: "công tác khoa giáo" },
  place: { label: "Địa danh" },
  sendTo: { label: "Nơi nhận báo cáo" },
};

const OWN_ITEMS = {
  id: { label: "Mã danh mục" },
  version: { label: "Phiên bản" },
  name: { label: "Tên danh mục" },
  board: { label: "Mã đơn vị tổng hợp" },
} satisfies Readonly<Record<string, AboutItem>>;

/** Item of the collecting unit's code. */
export const BOARD_ITEM = OWN_ITEMS.board.label;

/** All items, in their order. */
export const ABOUT_ITEMS: readonly AboutItem[] = [
  ...Object.values(OWN_ITEMS),
  ...Object.values(LETTERHEAD_ITEMS),
];

export function aboutRows({ id, version, name, board }: About): readonly AboutRow[] {
  const own = { id, version, name, board: board.orgUnit };
  return [
    ...keysOf(OWN_ITEMS).map((key) => rowOf(OWN_ITEMS[key], own[key])),
    ...keysOf(LETTERHEAD_ITEMS).map((key) => rowOf(LETTERHEAD_ITEMS[key], board[key])),
    ...board.changes.map(({ item, from, text }) => ({ ...rowOf(LETTERHEAD_ITEMS[item], text), from })),
  ];
}

const rowOf = ({ label }: AboutItem, value: string): AboutRow => ({
  item: label,
  value: { kind: "text", value },
});

export function aboutOf(rows: readonly AboutRow[]): About {
  const lasting = new Map(
    rows.filter(({ from }) => from === undefined).map(({ item, value }) => [foldKey(item), cellText(value)]),
  );
  const said = ({ label, usual = "" }: AboutItem): string => lasting.get(foldKey(label)) ?? usual;
  const board: Board = {
    orgUnit: said(OWN_ITEMS.board),
    superior: said(LETTERHEAD_ITEMS.superior),
    name: said(LETTERHEAD_ITEMS.name),
    head: said(LETTERHEAD_ITEMS.head),
    work: said(LETTERHEAD_ITEMS.work),
    place: said(LETTERHEAD_ITEMS.place),
    sendTo: said(LETTERHEAD_ITEMS.sendTo),
    changes: rows.flatMap(changeOf),
  };
  return { id: said(OWN_ITEMS.id), version: said(OWN_ITEMS.version), name: said(OWN_ITEMS.name), board };
}

function changeOf({ item, value, from }: AboutRow): readonly BoardChange[] {
  const key = letterheadItem(item);
  return key === undefined || from === undefined ? [] : [{ item: key, from, text: cellText(value) }];
}

/** The name of the board an item of the sheet stands for, in whatever spelling. */
export const letterheadItem = (item: string): keyof Letterhead | undefined =>
  keysOf(LETTERHEAD_ITEMS).find((key) => foldKey(LETTERHEAD_ITEMS[key].label) === foldKey(item));
