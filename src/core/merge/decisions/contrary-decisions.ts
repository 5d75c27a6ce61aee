import { type Decision, choiceInGround } from "../../submissions";

/** A decision and where it holds: files by their position, each with the decision as it is tied to that file. */
export interface OwnDecision {
  readonly decision: Decision;
  readonly held: readonly { readonly at: number; readonly decision: Decision }[];
}

/**
 * Decisions of which another says otherwise about the same thing (RULES.md M20): two values for one cell, two units for one
 * file, each of two files chosen over the other. Each stands with one of those others.
 */
export function contraryDecisions<T extends OwnDecision>(
  own: readonly T[],
  hashOf: (at: number) => string,
): ReadonlyMap<T, T> {
  const firstSaying = new Map<string, Map<string, T>>();
  const subjects = own.flatMap((one) => subjectsOf(one, hashOf).map((said) => ({ one, ...said })));
  for (const { one, subject, says } of subjects) {
    const first = firstSaying.get(subject) ?? new Map<string, T>();
    if (!first.has(says)) first.set(says, one);
    firstSaying.set(subject, first);
  }
  return new Map(
    subjects.flatMap(({ one, subject, says }) => {
      const other = [...(firstSaying.get(subject) ?? [])].find(([otherwise]) => otherwise !== says);
      return other === undefined ? [] : [[one, other[1]] as const];
    }),
  );
}

interface Said {
  readonly subject: string;
  readonly says: string;
}

function subjectsOf({ held }: OwnDecision, hashOf: (at: number) => string): readonly Said[] {
  return held.flatMap(({ at, decision }): readonly Said[] => {
    const { kind, template = "", row, field, value = "", orgUnit = "", ground = "" } = decision;
    const saying = (says: string, ...about: readonly unknown[]) => [
      { subject: [kind, ...about].join("\n"), says },
    ];
    if (kind === "correct") return saying(value, at, template, row, field);
    if (kind === "accept") return saying(orgUnit, at);
    if (kind === "choose") {
      const chosen = hashOf(at);
      const among = saying(chosen, template, ...[chosen, ...choiceInGround(ground).over].sort());
      // Whoever does not count the whole file chooses no sheet of it.
      return [...among, ...[...new Set([template, ""])].map((of) => counting(at, of, true))];
    }
    const isOut = row === undefined && (kind === "leave-out" || kind === "send-back");
    return isOut ? [counting(at, template, false)] : [];
  });
}

/** Whether a file, or a sheet of it, is to count. */
const counting = (at: number, template: string, counts: boolean): Said => ({
  subject: ["counts", at, template].join("\n"),
  says: String(counts),
});
