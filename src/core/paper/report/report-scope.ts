import type { SlotScope } from "../language/expand-lines";
import type { SlotFilling } from "../language/fill-line";
import { directiveScopes } from "./directive-scope";
import { askFigure } from "./figure-slots";
import { templateScopes } from "./other-templates";
import { type PlainSlots, plainSlots } from "./plain-slots";
import type { ReportFacts } from "./report-facts";
import { groupScopes, textScopes } from "./text-scope";

/** The slots and loops of the whole report; what a loop adds stands before these. */
export function reportScope(facts: ReportFacts): SlotScope {
  const plain = plainSlots(facts);
  return {
    ask: (name) => askPlain(plain, name) ?? askFigure(name, facts) ?? "unknown",
    each: (name) => eachOf(name, facts),
  };
}

function eachOf(name: string, facts: ReportFacts): readonly SlotScope[] | undefined {
  const outer = () => reportScope(facts);
  if (name === "văn bản") return directiveScopes(facts, outer());
  if (name === "biểu khác") return templateScopes(facts, outer());
  const [, kind, code = "", key = ""] = /^(nội dung|nhóm) (\w+)\.(\w+)$/.exec(name) ?? [];
  if (kind === undefined) return undefined;
  if (!isKnown(facts, code, key)) return facts.book.index.template(code) === undefined ? [] : undefined;
  return kind === "nhóm"
    ? groupScopes({ facts, code, key }, outer())
    : textScopes({ facts, code, key }, outer());
}

const isKnown = ({ book }: ReportFacts, code: string, key: string): boolean =>
  book.index.template(code)?.fields.some((field) => field.key === key) === true;

const askPlain = (slots: PlainSlots, name: string): SlotFilling | undefined => {
  if (name.startsWith(TO_WRITE)) return [{ kind: "to-write", text: `[${name}]` }];
  return Object.hasOwn(slots, name) ? slots[name]?.() : undefined;
};

const TO_WRITE = "cần bổ sung";
