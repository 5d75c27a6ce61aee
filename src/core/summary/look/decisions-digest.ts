import { contentDigest, isAboutTexts } from "../../submissions";
import type { Scalar } from "../../workbook";
import { type DecisionColumnKey, kindNamed } from "./decision-columns";

/** What is in the cells of one decision, by the column. */
export type DecisionLine = Readonly<Partial<Record<DecisionColumnKey, Scalar | undefined>>>;

/** A fingerprint of the sheet "Quyết định của Ban", the same in whatever order its rows and columns stand. */
export const decisionsDigest = (lines: readonly DecisionLine[]): string =>
  contentDigest(
    lines.map((line) => ({
      values: Object.fromEntries(
        Object.entries(line).flatMap(([key, value]) => {
          const text = String(value ?? "")
            .replace(/\s+/g, " ")
            .trim();
          return text === "" || isForPeople(key, line) ? [] : [[key, text]];
        }),
      ),
    })),
  );

/** What stands there for people alone, so that changing it decides nothing: not the text that is split off or joined. */
function isForPeople(key: string, line: DecisionLine): boolean {
  const kind = kindNamed(String(line.kind ?? ""));
  return key === "state" || (key === "before" && (kind === undefined || !isAboutTexts({ kind })));
}
