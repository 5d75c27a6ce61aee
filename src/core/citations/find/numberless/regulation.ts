import { BLANK, onOneLine } from "../../read/pieces";
import { type NameReader, isPlural, named } from "./named";

/*  Quy chế phối hợp giữa Ban Tuyên giáo Huyện ủy với các ngành trong khối khoa giáo huyện  */
export const coordinationRules: NameReader = {
  pattern: new RegExp(`(?<!\\p{L})[Qq]uy${BLANK}chế${BLANK}phối${BLANK}hợp${BLANK}(?=giữa${BLANK})`, "gu"),
  read: (text, match) => {
    if (isPlural(text, match.index)) return undefined;
    const to = endOfName(text, match.index, text[match.index - 1] === '"');
    const between = BETWEEN.exec(text.slice(match.index, to));
    const issuer = between === null ? undefined : onOneLine(`${between[1]} và ${between[2]}`);
    return { ...named(match, "Quy chế"), to, issuer };
  },
};

const BETWEEN = /giữa\s+(.+?)\s+(?:với|và)\s+(.+)$/su;
const LONGEST_NAME = 400;
const NAME_ENDS =
  /[.;:(,\n"]|\s(?:theo|ban hành|được|đã|do|ký|trong việc|tại|và(?=\s+(?:Quyết|Kế|Chương|Chỉ|Nghị|Kết|Hướng)))(?=\s)/u;

/** Where the name of a regulation ends: at the closing quote, else where the sentence goes on to something else. */
function endOfName(text: string, from: number, isQuoted: boolean): number {
  const rest = text.slice(from, from + LONGEST_NAME);
  const length = isQuoted ? rest.indexOf('"') : rest.search(NAME_ENDS);
  return from + (length < 0 ? rest.trimEnd().length : length);
}
