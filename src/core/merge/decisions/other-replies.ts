import { given } from "../../base";
import {
  type DigestKeys,
  type Entry,
  type SourceFile,
  type TemplateReturn,
  contentDigest,
} from "../../submissions";
import { type FileInHand, fullNameOf, submissionOf } from "../collect-files";
import { mergeIssue } from "../issues";
import type { DecidedHere } from "../model";
import type { Plan } from "../plan";
import type { SettledReturn } from "../settle-files";
import { isShown } from "../settle-returns";

/**
 * What stands in the board's columns of a report that came twice, as through the summaries of two boards, and is not what
 * the cell shows (RULES.md M29). The row of the file that counts is shown; the other words are told in its findings, with
 * both files, and are a reply that waits: nobody below can say which of the two holds.
 */
export function findOtherReplies(
  settled: readonly SettledReturn[],
  files: readonly FileInHand[],
  plan: Plan,
): readonly DecidedHere[] {
  const copies = {
    repeated: settled.filter(({ standing }) => standing === "repeated"),
    duplicates: files.filter(({ fate }) => fate === "duplicate"),
  };
  return settled.flatMap((shown) => {
    if (!isShown(shown.standing)) return [];
    const byBoard = plan.byBoard(shown.templateReturn.template);
    if (byBoard.size === 0) return [];
    const replies = copiesOf(shown, copies).flatMap((copy) => repliesIn(copy, shown, byBoard));
    for (const one of replies) shown.file.issues.push(toldOf(one, shown));
    return replies.flatMap((one) => (one.file.sentUpBy === undefined ? [] : [waiting(one, shown)]));
  });
}

/** The same report in another file. */
interface Copy {
  readonly file: FileInHand;
  readonly templateReturn: TemplateReturn;
}

/** Words of a copy that the cell does not show. */
interface OtherReply {
  readonly file: SourceFile;
  readonly row: number;
  readonly field: string;
  readonly shown: string;
  readonly value: string;
}

/** Files of the same bytes, and returns that say the same. */
interface Copies {
  readonly duplicates: readonly FileInHand[];
  readonly repeated: readonly SettledReturn[];
}

function copiesOf(
  { file, orgUnit, templateReturn: { template } }: SettledReturn,
  { duplicates, repeated }: Copies,
): readonly Copy[] {
  const sameBytes = duplicates.flatMap((other): readonly Copy[] => {
    if (other.file.sha256 !== file.file.sha256) return [];
    const returns = submissionOf(other.outcome)?.returns ?? [];
    return returns.flatMap((one) =>
      one.template === template ? [{ file: other, templateReturn: one }] : [],
    );
  });
  const sameValues = repeated.filter(
    (one) => one.orgUnit === orgUnit && one.templateReturn.template === template,
  );
  return [...sameBytes, ...sameValues];
}

function repliesIn(
  { file, templateReturn }: Copy,
  shown: SettledReturn,
  byBoard: DigestKeys,
): readonly OtherReply[] {
  const came = cameWith(shown.templateReturn);
  const cameThere = cameWith(templateReturn);
  return pairedRows(shown.templateReturn.entries, templateReturn.entries, byBoard).flatMap(([entry, other]) =>
    [...byBoard].flatMap((field): readonly OtherReply[] => {
      const value = cameThere(other, field);
      const known = [String(entry.values[field] ?? ""), came(entry, field)];
      if (value === "" || known.includes(value)) return [];
      return [{ file: file.file, row: entry.row, field, shown: known[0] ?? "", value }];
    }),
  );
}

/** What stood in a cell when its file came, whatever was written into it since. */
function cameWith({ replied = [] }: TemplateReturn): (entry: Entry, field: string) => string {
  const before = new Map(replied.map((cell) => [`${cell.row} ${cell.field}`, cell]));
  return ({ row, values }, field) => {
    const cell = before.get(`${row} ${field}`);
    return String((cell === undefined ? values[field] : cell.before) ?? "");
  };
}

/** Rows with the same values, each with its own: of several that say the same the first with the first. */
function pairedRows(
  entries: readonly Entry[],
  others: readonly Entry[],
  byBoard: DigestKeys,
): readonly (readonly [Entry, Entry])[] {
  const free = new Map<string, Entry[]>();
  for (const other of others) {
    const digest = contentDigest([other], byBoard);
    free.set(digest, [...(free.get(digest) ?? []), other]);
  }
  return entries.flatMap((entry): readonly (readonly [Entry, Entry])[] => {
    const other = free.get(contentDigest([entry], byBoard))?.shift();
    return other === undefined ? [] : [[entry, other]];
  });
}

const toldOf = ({ file, row, field, shown, value }: OtherReply, kept: SettledReturn) =>
  mergeIssue(
    "merge.other-reply",
    { file: fullNameOf(kept.file.file), template: kept.templateReturn.template, row, field },
    { found: value, facts: { shown, other: fullNameOf(file) } },
  );

/** As a decision of the board whose summary it came with; a unit's own words are no decision. */
function waiting({ file, row, field, value }: OtherReply, shown: SettledReturn): DecidedHere {
  const place = { orgUnit: shown.orgUnit, template: shown.templateReturn.template, row, field };
  const decision = {
    ...{ kind: "reply" as const, ...place, file: fullNameOf(file), value },
    ...given({ board: file.sentUpBy }),
    ...{ reason: "", by: "" },
  };
  return { decision, state: "open", findings: [], source: shown.file.number };
}
