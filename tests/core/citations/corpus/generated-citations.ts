import { chanceOf } from "../../../../src/app/samples";
import { type MarkedText, nfd, oldTones } from "./marked-text";

/** One citation put together from the parts real ones are made of, then written down with a defect real ones have. */
const PARTY = [
  { type: "Nghị quyết", letters: "NQ", bodies: ["TW", "TU", "HU"] },
  { type: "Chỉ thị", letters: "CT", bodies: ["TW", "TU", "HU"] },
  { type: "Kết luận", letters: "KL", bodies: ["TW", "TU", "HU"] },
  { type: "Quyết định", letters: "QĐ", bodies: ["TW", "TU", "HU", "ĐU"] },
  { type: "Quy định", letters: "QĐ", bodies: ["TW", "TU"] },
  { type: "Hướng dẫn", letters: "HD", bodies: ["BTGTU", "BTGHU", "VPTW", "BTCTW"] },
  { type: "Kế hoạch", letters: "KH", bodies: ["TU", "HU", "ĐU", "BTGHU"] },
  { type: "Thông báo", letters: "TB", bodies: ["TW", "TU", "HU"] },
  { type: "Báo cáo", letters: "BC", bodies: ["HU", "ĐU", "BTGHU"] },
  { type: "Công văn", letters: "CV", bodies: ["TU", "HU", "BTGTU"] },
] as const;
const STATE = [
  { type: "Nghị định", letters: "NĐ", bodies: ["CP"], yearly: true },
  { type: "Thông tư", letters: "TT", bodies: ["BGDĐT", "BYT", "BTC", "BNV"], yearly: true },
  { type: "Quyết định", letters: "QĐ", bodies: ["TTg", "UBND"], yearly: false },
  { type: "Nghị quyết", letters: "NQ", bodies: ["CP", "HĐND"], yearly: false },
  { type: "Chỉ thị", letters: "CT", bodies: ["TTg", "UBND"], yearly: false },
  { type: "Kế hoạch", letters: "KH", bodies: ["UBND", "SGDĐT"], yearly: false },
  { type: "Tờ trình", letters: "TTr", bodies: ["SNV", "UBND"], yearly: false },
] as const;

const BEFORE = [
  "Thực hiện ",
  "Căn cứ ",
  "Tiếp tục quán triệt, triển khai thực hiện ",
  "Sau 5 năm thực hiện ",
  "- ",
  "1. Kết quả thực hiện ",
  "Các địa phương báo cáo tình hình triển khai ",
];
const AFTER = [
  " về công tác khoa giáo.",
  "; các văn bản của cấp trên.",
  ", đạt 95,5% kế hoạch (21/22 xã).",
  ".",
  " trên địa bàn huyện, trước ngày 15/12 hằng năm.",
  "\nĐiện thoại: 0256.388.0123",
];

interface Parts {
  readonly type: string;
  readonly number: string;
  /** All that follows the number: "-CT/TW", "/2020/NĐ-CP". */
  readonly rest: string;
  readonly date: readonly [day: number, month: number, year: number];
}

type Defect = (parts: Parts) => {
  readonly words: string;
  readonly rewrite?: (marked: MarkedText) => MarkedText;
};

const pad = (part: number): string => String(part).padStart(2, "0");
const usual = ({ type, number, rest, date: [day, month, year] }: Parts): string =>
  `${type} số ${number}${rest} ngày ${pad(day)}/${month}/${year}`;

/** Each as met in real papers; none takes away what number, letters and day are told by. */
const DEFECTS: Readonly<Record<string, Defect>> = {
  none: (parts) => ({ words: usual(parts) }),
  "no word số": (parts) => ({ words: usual(parts).replace(" số ", " ") }),
  "a colon after số": (parts) => ({ words: usual(parts).replace(" số ", " số: ") }),
  "a comma before the date": (parts) => ({ words: usual(parts).replace(" ngày ", ", ngày ") }),
  "số glued to the number": (parts) => ({ words: usual(parts).replace(" số ", " số") }),
  "ngày glued to the letters": (parts) => ({ words: usual(parts).replace(" ngày ", "ngày ") }),
  "spaces around the dash": (parts) => ({ words: usual(parts).replace(/-(?=\p{Lu})/u, " - ") }),
  "an en dash": (parts) => ({ words: usual(parts).replace(/-(?=\p{Lu})/u, "–") }),
  "a space after the slash": (parts) => ({ words: usual(parts).replace(/\/(?=\p{L})/u, "/ ") }),
  "a line break inside": (parts) => ({ words: usual(parts).replace(" ngày ", "\nngày ") }),
  "day and month in words": ({ date: [day, month, year], ...parts }) => ({
    words: usual({ ...parts, date: [day, month, year] }).replace(
      /ngày .*$/,
      `ngày ${pad(day)} tháng ${pad(month)} năm ${year}`,
    ),
  }),
  "dashes in the date": ({ date: [day, month, year], ...parts }) => ({
    words: usual({ ...parts, date: [day, month, year] }).replace(
      /ngày .*$/,
      `ngày ${day}-${pad(month)}-${year}`,
    ),
  }),
  "a no-break space": (parts) => ({ words: usual(parts).replaceAll(" ", "\u00a0") }),
  "capitals throughout": (parts) => ({ words: usual(parts).toUpperCase() }),
  "the type in small letters": (parts) => ({
    words: usual(parts).toLowerCase().slice(0, parts.type.length) + usual(parts).slice(parts.type.length),
  }),
  "letters decomposed": (parts) => ({ words: usual(parts), rewrite: nfd }),
  "the other tone placement": (parts) => ({ words: usual(parts), rewrite: oldTones }),
  "an eth for Đ": (parts) => ({ words: usual(parts).replaceAll("Đ", "Ð") }),
};

/** `count` texts of one citation each, the same for the same seed. */
export function generatedCitations(count: number, seed: string): readonly MarkedText[] {
  const { between, pick: pickOne } = chanceOf(seed);
  const pick = <T>([first, ...others]: readonly T[]): T => {
    if (first === undefined) throw new Error("the list is empty");
    return pickOne([first, ...others]);
  };
  const defects = Object.entries(DEFECTS);
  return Array.from({ length: count }, (_, at) => {
    const date = [between(1, 28), between(1, 12), between(2001, 2025)] as const;
    const { type, rest } = symbolOf(date[2]);
    const number = String(between(1, 1999)).padStart(2, "0");
    const [name, defect] = defects[at % defects.length] ?? ["", undefined];
    if (defect === undefined) throw new Error("there are defects");
    const { words, rewrite = (marked) => marked } = defect({ type, number, rest, date });
    const code = `${number}${rest}@${date[2]}-${pad(date[1])}-${pad(date[0])}`;
    return rewrite({ name: `${name} (${at})`, text: `${pick(BEFORE)}{{${words}=>${code}}}${pick(AFTER)}` });
  });

  function symbolOf(year: number): Pick<Parts, "type" | "rest"> {
    if (between(1, 100) <= 55) {
      const { type, letters, bodies } = pick(PARTY);
      return { type, rest: `-${letters}/${pick<string>(bodies)}` };
    }
    const { type, letters, bodies, yearly } = pick(STATE);
    return { type, rest: `${yearly ? `/${year}` : ""}/${letters}-${pick<string>(bodies)}` };
  }
}
