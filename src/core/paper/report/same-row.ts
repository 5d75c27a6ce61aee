import { groupBy } from "../../base";
import { fieldOfKey, kindOf } from "../../catalogue";
import { officialDate } from "../../citations";
import { wordsKey } from "../../merge";
import { type Entry, type FieldValue, valueText } from "../../submissions";
import type { SlotFilling } from "../language/fill-line";
import { type ReportFacts, textOr } from "./report-facts";

interface Row {
  readonly orgUnit: string;
  readonly values: Entry["values"];
}

interface TextColumn {
  readonly facts: ReportFacts;
  readonly code: string;
  readonly key: string;
}

/** Whose a value is: told where rows have several, or always. The board's own stand without its name. */
export type Naming = "where-they-differ" | "always";

/**
 * {{cùng dòng hanHoanThanh}}, {{từng đơn vị ketQuaKhacPhuc}}: what the rows that say these texts have in another column, each
 * value once: "Đã khắc phục xong (Bình An); Đang khắc phục (Tây Sơn)".
 */
export function sameRowSlots({
  facts: { book },
  code,
  key,
}: TextColumn): (texts: readonly string[], column: string, naming: Naming) => SlotFilling {
  const { index } = book;
  const world = { index, period: book.model.period };
  const summary = book.summaryOf(code);
  const board = index.catalogue.board.orgUnit;
  const nameOf = (orgUnit: string) => index.orgUnit(orgUnit)?.shortName ?? orgUnit;
  let rowsOf: ((text: string) => readonly Row[]) | undefined;
  return (texts, column, naming) => {
    const field = fieldOfKey(summary?.template.fields ?? [], column);
    if (summary === undefined || field === undefined) return "unknown";
    const isDay = kindOf(field).holds === "day";
    const wordsOf = (value: FieldValue) =>
      isDay ? officialDate(String(value)) : valueText(value, field, world);
    rowsOf ??= rowsByText(summary.blocks, key);
    const said = texts.flatMap(rowsOf).flatMap(({ orgUnit, values: { [field.key]: value } }) => {
      return value === undefined ? [] : [{ orgUnit, words: wordsOf(value) }];
    });
    const byWords = [...groupBy(said, ({ words }) => words)];
    const told = byWords.map(([words, by]) => {
      const names = [...new Set(by.map(({ orgUnit }) => orgUnit))].filter((one) => one !== board).map(nameOf);
      const isNamed = names.length > 0 && (naming === "always" || byWords.length > 1);
      return isNamed ? `${words} (${names.join(", ")})` : words;
    });
    return textOr(told.join("; "));
  };
}

/** The rows of a template by the words one of its columns holds. */
function rowsByText(
  blocks: readonly { readonly orgUnit: string; readonly entries: readonly Entry[] }[],
  key: string,
): (text: string) => readonly Row[] {
  const rows = blocks.flatMap(({ orgUnit, entries }) => entries.map(({ values }) => ({ orgUnit, values })));
  const byText = groupBy(rows, ({ values }) => wordsKey(String(values[key] ?? "")));
  return (text) => byText.get(wordsKey(text)) ?? [];
}
