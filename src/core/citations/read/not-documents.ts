import { BLANK, GAP, oneOf } from "./pieces";

const FORMS = oneOf(["mẫu", "mẫu biểu", "biểu mẫu", "biểu", "bảng", "phụ lục", "phụ biểu", "hình", "sơ đồ"]);
const ROOMS = oneOf("phòng|lớp|tổ|đội|nhóm|lô|tủ|hộp|kệ|ngõ|hẻm|km".split("|"));
/** Numbers of forms, rooms and places look like codes: "Mẫu số 01-KH/HU", "phòng 12-CT/TH". */
const NUMBERED_THINGS = new RegExp(
  `(?<!\\p{L})(?:(?:${FORMS})(?:${BLANK}(?:số|so))?|${ROOMS})(?:${GAP}:)?${GAP}$`,
  "iu",
);
const LONGEST_THING = 40;

/** The number right before a place is that of a form or a room rather than of a document. */
export const isNumberOfThing = (text: string, at: number): boolean =>
  NUMBERED_THINGS.test(text.slice(Math.max(0, at - LONGEST_THING), at));

const ADDRESS = /(?:^|[\s("'<])(?:\p{L}{2,8}:\/\/|www\.|\p{L}:\\|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/)\S*$/u;
const LONGEST_ADDRESS = 200;

/** A place inside an address of the web or of a file: "https://…/12-NQ/TW-2024.html". */
export function isInAddress(text: string, at: number): boolean {
  if (!/[\/=?_\\.%-]/.test(text[at - 1] ?? "")) return false;
  return ADDRESS.test(text.slice(Math.max(0, at - LONGEST_ADDRESS), at));
}
