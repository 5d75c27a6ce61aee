import { lowerFirst } from "../../base";
import { type Recommendation, isFollowed } from "../../merge";
import { sentence } from "../language/sentence";
import { type LetterLine, type Writing, body, items } from "./letter-order";

/** So many of its recommendations one letter tells a unit of. */
const MOST_TOLD = 10;

/** What became of what the unit asked for: the board's answers, and what it still looks into since an earlier period. */
export function answersTo(orgUnit: string, order: Writing): readonly LetterLine[] {
  const own = (order.merged.recommendations ?? []).filter(
    (one) => one.orgUnit === orgUnit && (one.reply !== undefined || isFollowed(one)),
  );
  if (own.length === 0) return [];
  const more = own.length - MOST_TOLD;
  return [
    body("Về các kiến nghị của đơn vị:"),
    ...items(own.slice(0, MOST_TOLD).map((one) => said(one, order))),
    ...(more > 0
      ? [body(`Ngoài ra còn ${more} kiến nghị khác, nêu trong bản trả lời hoặc biểu mẫu kỳ sau.`)]
      : []),
  ];
}

function said({ text, asked, reply, state }: Recommendation, { index, issuer }: Writing): string {
  const name = (id: string) => lowerFirst(index.period(id)?.name ?? id);
  const again = asked.length > 1 ? `, đã nhắc lại ${asked.length - 1} lần` : "";
  const matter = `“${shortened(text)}” (nêu từ ${name(asked[0])}${again})`;
  if (reply === undefined) return `${matter}: ${issuer.name} đang xem xét, chưa trả lời.`;
  if (state === "answered") return `${matter}: ${ended(reply.text)}`;
  return `${matter}: đã trả lời ở báo cáo ${name(reply.period)}: ${ended(reply.text)} Đơn vị nêu lại, đang được xem xét.`;
}

const LONGEST = 240;

function shortened(text: string): string {
  const line = sentence(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

const ended = (text: string): string => `${sentence(text)}.`;
