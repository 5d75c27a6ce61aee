import { exactKey } from "../../base";
import type { SlotScope } from "../language/slot-scope";
import type { SlotFilling } from "../language/fill-line";
import { directiveScopes } from "./directive-scope";
import { askFigure } from "./figure-slots";
import { templateScopes } from "./other-templates";
import { namedFigure } from "../figures/named-figure";
import { PLAIN_SLOTS, type PlainSlots, plainSlots } from "./plain-slots";
import { recommendationScopes } from "./recommendation-scope";
import type { ReportFacts } from "./report-facts";
import { type TextsOf, groupScopes, textScopes, reportTexts } from "./text-scope";
import { unitScopes } from "./unit-scope";

/** The slots and loops of the whole report; what a loop adds stands before these. */
export function reportScope(facts: ReportFacts): SlotScope {
  const plain = plainSlots(facts);
  const whole: SlotScope = {
    ask: (name) => askPlain(plain, name) ?? askTexts(name, facts) ?? askFigure(name, facts) ?? "unknown",
    each: (name) => eachOf(name, facts, whole),
  };
  return whole;
}

function eachOf(name: string, facts: ReportFacts, outer: SlotScope): readonly SlotScope[] | undefined {
  if (name === "văn bản") return directiveScopes(facts, outer);
  if (name === "biểu khác") return templateScopes(facts, outer);
  if (name === "đơn vị") return unitScopes(facts, outer);
  const recommendations = recommendationScopes(name, facts, outer);
  if (recommendations !== undefined) return recommendations;
  const texts = textsNamed(name, facts);
  if (texts !== undefined) return texts === "no-template" ? [] : textScopes(texts, outer);
  const [, typed] = /^nhóm (\w+\.\w+)$/.exec(name) ?? [];
  const column = typed === undefined ? undefined : columnNamed(typed, facts);
  return column === "no-template" ? [] : column && groupScopes(column, outer);
}

/** "nội dung KG09.noiDung", "nội dung của Ban KG09.noiDung (Ưu điểm)": in brackets a group they stand in. */
function textsNamed(name: string, facts: ReportFacts): TextsOf | "no-template" | undefined {
  const [, ofBoard, typed, heading] = /^nội dung( của ban)? (\w+\.\w+)(?: \((.+)\))?$/i.exec(name) ?? [];
  const column = typed === undefined ? undefined : columnNamed(typed, facts);
  if (column === undefined || column === "no-template") return column;
  const words = heading === undefined ? undefined : exactKey(heading);
  return {
    ...{ ...column, ofBoard: ofBoard !== undefined },
    ...(words !== undefined && { isMeant: (group) => group.some((one) => exactKey(String(one)) === words) }),
  };
}

/** "KG09.noiDung"; undefined for a column nobody knows of a template the catalogue has. */
function columnNamed(typed: string, facts: ReportFacts): TextsOf | "no-template" | undefined {
  const { index } = facts.book;
  const named = namedFigure(index, typed);
  if (named !== undefined) return { facts, code: named.template.code, key: named.key };
  const [code = ""] = typed.split(".");
  return index.template(code) === undefined ? "no-template" : undefined;
}

/** Whether there are such texts: for conditions. */
function askTexts(name: string, facts: ReportFacts): SlotFilling | undefined {
  const texts = textsNamed(name, facts);
  if (texts === undefined) return undefined;
  return texts === "no-template" || reportTexts(texts).length === 0 ? "empty" : [];
}

const askPlain = (slots: PlainSlots, name: string): SlotFilling | undefined => {
  if (TO_WRITE.test(name)) return [{ kind: "to-write", text: `[${name}]` }];
  if (IS_NOTE.test(name)) return "empty";
  return isPlain(name) ? slots[name]() : undefined;
};

const isPlain = (name: string): name is keyof PlainSlots => Object.hasOwn(PLAIN_SLOTS, name);

const TO_WRITE = /^cần bổ sung/i;
/** {{ghi chú: …}}: for whoever edits the model; the sentence it stands in is no part of the paper. */
const IS_NOTE = /^ghi chú:/i;
