import { BLANK, onOneLine } from "../../read/pieces";
import { readTail } from "../../read/read-tail";
import { type NameReader, isPlural, named } from "./named";

const TYPES = ["Chương trình hành động", "Nghị quyết", "Chỉ thị", "Kết luận", "Đề án"];
const TYPE = TYPES.map((type) => `[${type.slice(0, 1)}${type.slice(0, 1).toLowerCase()}]${type.slice(1)}`)
  .join("|")
  .replace(/ /g, BLANK);

/** What it is about must follow, lest "nghị quyết của Đảng" be a document: "Chương trình hành động của Tỉnh ủy về …". */
const SUBJECT = new RegExp(`^,?${BLANK}(?:về|thực${BLANK}hiện|triển${BLANK}khai)(?!\\p{L})`, "u");
const SUBJECT_WINDOW = 40;

export const byIssuer: NameReader = {
  pattern: new RegExp(`(?<!\\p{L})(?<type>${TYPE})(?=${BLANK}của${BLANK})`, "gu"),
  read: (text, match) => {
    if (isPlural(text, match.index) || isListed(text, match.index)) return undefined;
    const words = onOneLine(match.groups?.["type"] ?? "");
    const name = named(match, `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`);
    const tail = readTail(text, name.to);
    if (tail.issuer === undefined || ANY_BODY.test(tail.issuer)) return undefined;
    return SUBJECT.test(text.slice(tail.to, tail.to + SUBJECT_WINDOW)) ? { ...name, ...tail } : undefined;
  },
};

/** "của Trung ương về …" says whose, not which. */
const ANY_BODY = /^(?:Đảng|Trung ương|TW|Nhà nước|Chính phủ|Quốc hội)$/iu;
/** "các nghị quyết, chỉ thị, kết luận của Đảng về …": the last of many kinds. */
const isListed = (text: string, at: number): boolean =>
  /(?:nghị quyết|chỉ thị|kết luận|chương trình|quyết định|quy định|kế hoạch)(?:,| và)\s*$/iu.test(
    text.slice(Math.max(0, at - SUBJECT_WINDOW), at),
  );
