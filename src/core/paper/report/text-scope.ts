import { exactKey, lowerFirst } from "../../base";
import { type CondensedText, condensedTexts } from "../../merge";
import type { FieldValue } from "../../submissions";
import type { SlotScope } from "../language/expand-lines";
import { plainPiece } from "../language/pieces";
import type { ReportFacts } from "./report-facts";

interface TextsOf {
  readonly facts: ReportFacts;
  readonly code: string;
  readonly key: string;
  /** Only texts whose group holds this value at this place of `groupBy`. */
  readonly only?: { readonly place: number; readonly value: FieldValue | undefined };
}

/** So many texts a heading may have in the report itself; all of them stand in its annex. */
export const MOST_TEXTS = 12;

/** {{mỗi nội dung KG03.ketQua}}: the texts most units wrote, each told once with everybody's name (RULES.md M16). */
export function textScopes(of: TextsOf, outer: SlotScope): readonly SlotScope[] {
  const { index } = of.facts.book;
  const texts = textsOf(of);
  const shown = [...texts].sort((a, b) => b.orgUnits.length - a.orgUnits.length).slice(0, MOST_TEXTS);
  return shown.map(({ text, orgUnits }, at) => ({
    ...outer,
    ask: (name) => {
      if (name === "nội dung") return [plainPiece(sentence(text))];
      if (name === "đơn vị")
        return [plainPiece(orgUnits.map((code) => index.orgUnit(code)?.shortName ?? code).join(", "))];
      if (name === "và nội dung khác")
        return at === shown.length - 1 && texts.length > shown.length ? [] : "empty";
      return outer.ask(name);
    },
  }));
}

type ToldText = Pick<CondensedText, "text" | "orgUnits">;

/** The texts of a column; one that stands in several groups is told once, with all who wrote it. */
function textsOf({ facts: { book, isOpen }, code, key, only }: TextsOf): readonly ToldText[] {
  const summary = book.summaryOf(code);
  if (summary === undefined || !isOpen(code)) return [];
  const told = new Map<string, { readonly text: string; readonly orgUnits: Set<string> }>();
  for (const { field, group, text, orgUnits } of condensedTexts(summary)) {
    if (field.key !== key || (only !== undefined && group[only.place] !== only.value)) continue;
    const words = exactKey(text);
    const known = told.get(words) ?? { text, orgUnits: new Set<string>() };
    for (const orgUnit of orgUnits) known.orgUnits.add(orgUnit);
    told.set(words, known);
  }
  const inOrder = new Map(summary.units.map(({ orgUnit }, at) => [orgUnit, at]));
  const place = (code: string) => inOrder.get(code) ?? inOrder.size;
  return [...told.values()].map(({ text, orgUnits }) => ({
    text,
    orgUnits: [...orgUnits].sort((a, b) => place(a) - place(b)),
  }));
}

/** A text that another goes on from: without the full stop at its end, on one line. */
const sentence = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, "; ")
    .trim()
    .replace(/[\s.;,]+$/, "");

/** {{mỗi nhóm KG08.cap}}: one scope for each value of a `groupBy` field, in the order of the summary's groups. */
export function groupScopes({ facts, code, key }: TextsOf, outer: SlotScope): readonly SlotScope[] {
  const summary = facts.book.summaryOf(code);
  const place = summary?.template.groupBy.indexOf(key) ?? -1;
  if (summary === undefined || place === -1 || !facts.isOpen(code)) return [];
  const values = new Set(summary.groups.map((group) => group.key[place]));
  return [...values].map((value) => ({
    ask: (name) => {
      if (name === "nhóm") return value === undefined ? "empty" : [plainPiece(String(value))];
      if (name === "nhóm viết thường")
        return value === undefined ? "empty" : [plainPiece(lowerFirst(String(value)))];
      return outer.ask(name);
    },
    each: (name) => {
      const [, inner, field = ""] = /^nội dung (\w+)\.(\w+)$/.exec(name) ?? [];
      return inner === code
        ? textScopes({ facts, code, key: field, only: { place, value } }, outer)
        : outer.each(name);
    },
  }));
}
