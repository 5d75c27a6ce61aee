import { lowerFirst } from "../../base";
import { type Recommendation, isFollowed, recommendationsOf } from "../../merge";
import type { SlotScope } from "../language/slot-scope";
import type { SlotFilling } from "../language/fill-line";
import { sentence } from "../language/sentence";
import { type ReportFacts, textOr } from "./report-facts";
import { MOST_TEXTS } from "./text-scope";

const LOOPS: Readonly<Record<string, (one: Recommendation) => boolean>> = {
  "kiến nghị đã trả lời": ({ state }) => state === "answered",
  "kiến nghị chưa trả lời": ({ state }) => state !== "answered",
};

/**
 * {{mỗi kiến nghị chưa trả lời}}: what units asked in earlier periods and how it stands now (RULES.md M42); all of it stands
 * in an annex. Undefined for any other loop.
 */
export function recommendationScopes(
  name: string,
  { book, isOpen }: ReportFacts,
  outer: SlotScope,
): readonly SlotScope[] | undefined {
  const isMeant = Object.hasOwn(LOOPS, name) ? LOOPS[name] : undefined;
  if (isMeant === undefined) return undefined;
  const { model, index } = book;
  const all = recommendationsOf(model, index).filter(
    (one) => isFollowed(one) && isMeant(one) && isOpen(one.template),
  );
  const shown = all.slice(0, MOST_TEXTS);
  return shown.map((one, at) => {
    const slots: Readonly<Record<string, SlotFilling>> = {
      "nội dung": textOr(sentence(one.text)),
      "đơn vị": textOr(index.orgUnit(one.orgUnit)?.shortName ?? one.orgUnit),
      "kỳ nêu": textOr(lowerFirst(index.period(one.asked[0])?.name ?? one.asked[0])),
      "đã nhắc lại": textOr(one.asked.length > 1 ? "đã nhắc lại" : undefined),
      "ý kiến trả lời": textOr(one.reply && sentence(one.reply.text)),
      "và nội dung khác": at === shown.length - 1 && all.length > shown.length ? [] : "empty",
    };
    return {
      ...outer,
      ask: (slot) => (Object.hasOwn(slots, slot) ? (slots[slot] ?? "empty") : outer.ask(slot)),
    };
  });
}
