import type { SlotScope } from "../language/expand-lines";
import type { SlotFilling } from "../language/fill-line";
import { directiveScopes } from "./directive-scope";
import { askFigure } from "./figure-slots";
import { templateScopes } from "./other-templates";
import { type PlainSlots, plainSlots } from "./plain-slots";
import type { ReportFacts } from "./report-facts";
import { type TextsOf, groupScopes, textScopes, reportTexts } from "./text-scope";

/** The slots and loops of the whole report; what a loop adds stands before these. */
export function reportScope(facts: ReportFacts): SlotScope {
  const plain = plainSlots(facts);
  return {
    ask: (name) => askPlain(plain, name) ?? askTexts(name, facts) ?? askFigure(name, facts) ?? "unknown",
    each: (name) => eachOf(name, facts),
  };
}

function eachOf(name: string, facts: ReportFacts): readonly SlotScope[] | undefined {
  const outer = () => reportScope(facts);
  if (name === "văn bản") return directiveScopes(facts, outer());
  if (name === "biểu khác") return templateScopes(facts, outer());
  const texts = textsNamed(name, facts);
  if (texts !== undefined) return texts === "no-template" ? [] : textScopes(texts, outer());
  const [, code = "", key = ""] = /^nhóm (\w+)\.(\w+)$/.exec(name) ?? [];
  if (key === "") return undefined;
  if (!isKnown(facts, code, key)) return facts.book.index.template(code) === undefined ? [] : undefined;
  return groupScopes({ facts, code, key }, outer());
}

/** "nội dung KG09.noiDung", "nội dung của Ban KG09.noiDung (Ưu điểm)": in brackets a group they stand in. */
function textsNamed(name: string, facts: ReportFacts): TextsOf | "no-template" | undefined {
  const [, ofBoard, code = "", key = "", heading] =
    /^nội dung( của Ban)? (\w+)\.(\w+)(?: \((.+)\))?$/.exec(name) ?? [];
  if (key === "") return undefined;
  if (facts.book.index.template(code) === undefined) return "no-template";
  if (!isKnown(facts, code, key)) return undefined;
  return {
    ...{ facts, code, key, ofBoard: ofBoard !== undefined },
    ...(heading !== undefined && { isMeant: (group) => group.includes(heading) }),
  };
}

const isKnown = ({ book }: ReportFacts, code: string, key: string): boolean =>
  book.index.template(code)?.fields.some((field) => field.key === key) === true;

/** Whether there are such texts: for conditions. */
function askTexts(name: string, facts: ReportFacts): SlotFilling | undefined {
  const texts = textsNamed(name, facts);
  if (texts === undefined) return undefined;
  return texts === "no-template" || reportTexts(texts).length === 0 ? "empty" : [];
}

const askPlain = (slots: PlainSlots, name: string): SlotFilling | undefined => {
  if (name.startsWith(TO_WRITE)) return [{ kind: "to-write", text: `[${name}]` }];
  return Object.hasOwn(slots, name) ? slots[name]?.() : undefined;
};

const TO_WRITE = "cần bổ sung";
