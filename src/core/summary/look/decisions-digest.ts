import { contentDigest } from "../../submissions";
import type { Scalar } from "../../workbook";
import type { DecisionColumnKey } from "./decision-columns";

/** What is in the cells of one decision, by the column. */
export type DecisionLine = Readonly<Partial<Record<DecisionColumnKey, Scalar | undefined>>>;

/** What stands there for people alone: changing it decides nothing. */
const FOR_PEOPLE: ReadonlySet<string> = new Set<DecisionColumnKey>(["before", "state"]);

/** A fingerprint of the sheet "Quyết định của Ban", the same in whatever order its rows and columns stand. */
export const decisionsDigest = (lines: readonly DecisionLine[]): string =>
  contentDigest(
    lines.map((line) => ({
      values: Object.fromEntries(
        Object.entries(line).flatMap(([key, value]) => {
          const text = String(value ?? "")
            .replace(/\s+/g, " ")
            .trim();
          return text === "" ? [] : [[key, text]];
        }),
      ),
    })),
    FOR_PEOPLE,
  );
