import { lowerFirst } from "../../base";
import { type CondensedText, alikeIn, condensedTexts, wordsKey } from "../../merge";
import { namedFigure } from "../figures/named-figure";
import type { SlotScope } from "../language/slot-scope";
import { plainPiece } from "../language/pieces";
import { sentence } from "../language/sentence";
import { MOST_NAMED, type ReportFacts, textOr } from "./report-facts";
import { sameRowSlots } from "./same-row";

/** Which texts are meant: those of a column; of a group only, or of the board's own level only, where that is said. */
export interface TextsOf {
  readonly facts: ReportFacts;
  readonly code: string;
  readonly key: string;
  readonly isMeant?: (group: CondensedText["group"]) => boolean;
  readonly ofBoard?: boolean;
}

/** So many texts a heading may have in the report itself; all of them stand in its annex. */
export const MOST_TEXTS = 12;

/** More than there are units. */
const BOARD_FIRST = 1e9;

const SAME_ROW = "cùng dòng ";
const OF_EACH = "từng đơn vị ";

/**
 * {{mỗi nội dung KG03.ketQua}}: the board's own texts, then those most units wrote, each told once with everybody's name
 * (RULES.md M16, M41).
 */
export function textScopes(of: TextsOf, outer: SlotScope): readonly SlotScope[] {
  const { index } = of.facts.book;
  const board = index.catalogue.board.orgUnit;
  const texts = reportTexts(of);
  const rank = ({ orgUnits }: ReportText) => (orgUnits.includes(board) ? BOARD_FIRST : orgUnits.length);
  const shown = [...texts].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_TEXTS);
  const names = (orgUnits: readonly string[]) =>
    textOr(
      orgUnits.length > MOST_NAMED
        ? `${orgUnits.length} đơn vị`
        : orgUnits.map((code) => index.orgUnit(code)?.shortName ?? code).join(", "),
    );
  const sameRow = sameRowSlots(of);
  return shown.map(({ text, wordings, orgUnits }, at) => ({
    ...outer,
    ask: (name) => {
      if (name === "nội dung") return [plainPiece(sentence(text))];
      if (name === "đơn vị") return names(orgUnits);
      if (name === "đơn vị ngoài Ban") return names(orgUnits.filter((code) => code !== board));
      if (name === "và nội dung khác")
        return at === shown.length - 1 && texts.length > shown.length ? [] : "empty";
      if (name.startsWith(SAME_ROW))
        return sameRow(wordings, name.slice(SAME_ROW.length), "where-they-differ");
      if (name.startsWith(OF_EACH)) return sameRow(wordings, name.slice(OF_EACH.length), "always");
      return outer.ask(name);
    },
  }));
}

interface ReportText {
  /** Of several wordings the one that stands for all. */
  readonly text: string;
  readonly wordings: readonly string[];
  readonly orgUnits: readonly string[];
}

/** The texts of a column; one that stands in several groups, or in other words (M41), is told once, with all who wrote it. */
export function reportTexts({ facts, code, key, isMeant, ofBoard }: TextsOf): readonly ReportText[] {
  const { book, isOpen } = facts;
  const summary = book.summaryOf(code);
  if (summary === undefined || !isOpen(code)) return [];
  const told = new Map<string, Pick<CondensedText, "field" | "text"> & { readonly orgUnits: Set<string> }>();
  for (const { field, group, text, orgUnits } of condensedTexts(summary)) {
    if (field.key !== key || isMeant?.(group) === false) continue;
    const words = wordsKey(text);
    const known = told.get(words) ?? { field, text, orgUnits: new Set<string>() };
    for (const orgUnit of orgUnits) known.orgUnits.add(orgUnit);
    told.set(words, known);
  }
  const inOrder = new Map(summary.units.map(({ orgUnit }, at) => [orgUnit, at]));
  const place = (code: string) => inOrder.get(code) ?? inOrder.size;
  const { board } = book.index.catalogue;
  return alikeIn(summary, [...told.values()])
    .groups.map((alike) => ({
      text: alike[0].text,
      wordings: alike.map(({ text }) => text),
      orgUnits: [...new Set(alike.flatMap(({ orgUnits }) => [...orgUnits]))].sort(
        (a, b) => place(a) - place(b),
      ),
    }))
    .filter(({ orgUnits }) => ofBoard !== true || orgUnits.includes(board.orgUnit));
}

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
      const [, column = ""] = /^nội dung (\w+\.\w+)$/.exec(name) ?? [];
      const inner = namedFigure(facts.book.index, column);
      return inner?.template.code === code
        ? textScopes({ facts, code, key: inner.key, isMeant: (group) => group[place] === value }, outer)
        : outer.each(name);
    },
  }));
}
