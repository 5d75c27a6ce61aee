export type Language = "vi" | "en";

/** Fills the blanks of a sentence: `fill("ghi {found}", { found: 12 })`; a blank without a fact stays visible. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) =>
    name in facts ? String(facts[name]) : blank,
  );
}
