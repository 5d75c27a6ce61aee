import { type Issue, compareIssues, groupBy } from "../../../base";

/**
 * Findings in the order of their places, one a cause: of a code nobody knows, written in ninety rows, the first one, which names
 * the others (`Issue.also`). A cause is what is said, whatever cell it is said of; a code is the same in whatever table it
 * is asked for, and a kind of unit with its “@” or without.
 */
export function oneACause(issues: readonly Issue[]): readonly Issue[] {
  const alike = groupBy([...issues].sort(compareIssues), causeOf);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [{ ...first, also: others.map(({ where }) => where) }];
  });
}

const causeOf = ({ code, severity, found = "", facts, where: { sheet } }: Issue): string =>
  code === "catalogue.unknown-reference"
    ? JSON.stringify([code, found.replace(/^@/, "")])
    : JSON.stringify([code, severity, found, facts, sheet]);
