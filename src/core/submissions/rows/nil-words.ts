import { foldAmong, remembered } from "../../base";
import { firstWord, isFigure, mayBegin, wordSet } from "./first-word";

/** "Trong kỳ báo cáo", "6 tháng đầu năm 2024, đơn vị …": words before the statement. */
const BEFORE = wordSet(
  "don vi bieu muc noi dung trong ki nay bao cao thang qui nam dot tai den hien thoi diem tinh dau cuoi",
);
/** What there was none of; words of no table of figures stand among them. */
const NONE_OF = wordSet(
  `co phat sinh so lieu noi dung hoat dong su kien vu viec truong hop cuoc van ban lop hoi nghi bao cao de vuong mac kien
  to chuc don vi ca nhan gi nao ca moi them ki qui thang nam nay trong tai thuc hien xay ra kiem tra giam sat tap huan
  phan anh du luan noi com y i ps phoi hop giao ban doi thoai toa dam buoi`,
);
const ABBREVIATED = wordSet("kps khongphatsinh nil");
const LONGEST = 100;
/** Words the statement may begin with. */
const BEGINNINGS = new Set([...BEFORE, ...ABBREVIATED, "khong", "chua"]);

/** A "chùa" is no "chưa". */
const foldAmongDenials = foldAmong("không chưa");

/** Where "không" or "chưa" stands, and what follows; undefined for words that say anything else. */
const statement = remembered((text): { readonly after: readonly string[] | undefined } => {
  const all = foldAmongDenials(text).split(" ");
  const at = all.findIndex((word) => word === "khong" || word === "chua" || word === "k");
  if (all.length === 1 && ABBREVIATED.has(all[0] ?? "")) return { after: ["phat", "sinh"] };
  const after = all.slice(at + 1);
  const isNil =
    at >= 0 &&
    all.slice(0, at).every((word) => BEFORE.has(word) || isFigure(word)) &&
    after.every((word) => NONE_OF.has(word)) &&
    (all[at] === "khong" || after.includes("sinh") || after[0] === "co" || after[0] === "ps");
  return { after: isNil ? after : undefined };
});

/** "Không phát sinh", "Trong kỳ không có vụ việc nào", "KPS": that there is nothing to report, and nothing else. */
export const saysNil = (text: string): boolean => mayBeStatement(text) && statement(text).after !== undefined;

/** The same, of a text that could also be the answer "no": "Không" and "Không có" alone do not tell. */
export const saysNilForSure = (text: string): boolean =>
  mayBeStatement(text) && (statement(text).after ?? []).length >= 2;

const mayBeStatement = (text: string): boolean =>
  text.length <= LONGEST && mayBegin(firstWord(text), BEGINNINGS);
