import { type CatalogueIndex, type Field, type Period, type Template, kindOf } from "../../core/catalogue";
import { type Entry, type FieldValue, entriesByKey, valueText } from "../../core/submissions";
import type { Texts } from "./model";
import { resultText } from "./report/result-text";

/** What values are put into words by. */
export interface WordingWorld {
  readonly index: CatalogueIndex;
  readonly period: Period;
}

/** An entry by what it is about, with its figures as people read them. */
export interface EntryFigures {
  readonly key: string;
  readonly entry: Entry;
  readonly texts: Texts;
}

/** The figures of entries of one template. Where two may be meant by one key neither is there: nothing is guessed. */
export function figureTexts(
  template: Template,
  entries: readonly Entry[],
  world: WordingWorld,
): readonly EntryFigures[] {
  const fields = template.fields.filter(({ key }) => !template.rowKey.includes(key));
  return [...entriesByKey(template, entries)].map(([key, entry]) => {
    const texts = fields.flatMap((field) => {
      const value = entry.values[field.key];
      return typeof value === "number" ? [[field.key, figureText(value, field, world)] as const] : [];
    });
    return { key, entry, texts: Object.fromEntries(texts) };
  });
}

/** The unit goes with the figure: the board may have changed it since. */
function figureText(value: FieldValue, field: Field, world: WordingWorld): string {
  const text = (field.formula === undefined ? valueText : resultText)(value, field, world);
  return field.unitOfMeasure === undefined || kindOf(field).isShare ? text : `${text} ${field.unitOfMeasure}`;
}
