import { given } from "../../../../core/base";
import type { ProposedMapping } from "../../../../core/forms";
import type { MatchingDraft } from "../../store/drafts";
import { useKept } from "../../store/use-kept";

const NOTHING_MATCHED: MatchingDraft = { fields: new Map(), signed: {} };

/** What the board has chosen so far for a unit's own form; it outlives the page. */
export function useMatching(about: string) {
  const [draft = NOTHING_MATCHED, keep] = useKept("matching", about);
  const change = (to: (before: MatchingDraft) => MatchingDraft) =>
    keep((before = NOTHING_MATCHED) => to(before));
  return {
    ...draft,
    /** The template the form stands for; "" is none. */
    choose: (code: string) =>
      change(({ template: _, ...rest }) => ({ ...rest, ...(code && { template: code }) })),
    /** What a column holds; undefined: it is not read. */
    match: (template: string, column: ProposedMapping, field = "") =>
      change((before) => ({
        ...before,
        fields: new Map([...before.fields, [keyOf(template, column), field]]),
      })),
    sign: (part: MatchingDraft["signed"]) =>
      change((before) => ({ ...before, signed: { ...before.signed, ...part } })),
    forget: () => keep(() => undefined),
  };
}

/** The columns as somebody matched them, which is sure; the others as they are proposed. */
export const matchedColumns = (
  columns: readonly ProposedMapping[],
  template: string,
  fields: MatchingDraft["fields"],
): readonly ProposedMapping[] =>
  columns.map((column) => {
    const chosen = fields.get(keyOf(template, column));
    if (chosen === undefined) return column;
    const { field: _, ...rest } = column;
    return { ...rest, isSure: true, ...given({ field: chosen || undefined }) };
  });

const keyOf = (template: string, { column, header }: ProposedMapping): string =>
  JSON.stringify([template, column, header]);
