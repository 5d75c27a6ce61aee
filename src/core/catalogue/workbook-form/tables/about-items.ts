import type { Catalogue } from "../../model";

/** What the sheet "Thông tin" says of the catalogue as a whole. */
export type AboutKey = "id" | "version" | "name" | "board" | "superior" | "boardName" | "place" | "sendTo";

export interface AboutItem {
  readonly key: AboutKey;
  readonly label: string;
  readonly valueOf: (catalogue: Catalogue) => string;
}

export const ABOUT_ITEMS: readonly AboutItem[] = [
  { key: "id", label: "Mã danh mục", valueOf: ({ id }) => id },
  { key: "version", label: "Phiên bản", valueOf: ({ version }) => version },
  { key: "name", label: "Tên danh mục", valueOf: ({ name }) => name },
  { key: "board", label: "Mã đơn vị tổng hợp", valueOf: ({ board }) => board.orgUnit },
  { key: "superior", label: "Cơ quan cấp trên", valueOf: ({ board }) => board.superior },
  { key: "boardName", label: "Tên đơn vị tổng hợp", valueOf: ({ board }) => board.name },
  { key: "place", label: "Địa danh", valueOf: ({ board }) => board.place },
  { key: "sendTo", label: "Nơi nhận báo cáo", valueOf: ({ board }) => board.sendTo },
];
