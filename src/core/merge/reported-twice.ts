import { type Template, kindOf } from "../catalogue";
import type { Entry } from "../submissions";
import type { FoundHere } from "./found-here";
import { mergeIssue } from "./issues";
import type { RowBlock, TemplateSummary } from "./model";

interface Telling {
  readonly block: RowBlock;
  readonly entry: Entry;
  /** The unit the row is about or was done with. */
  readonly named: string;
  /** Position among all rows. */
  readonly order: number;
}

/** How files and units are called to people. */
export interface ReportedTwiceWords {
  readonly fileOf: (source: number) => string;
  readonly unitName: (orgUnit: string) => string;
}

/**
 * Two units telling of the same thing (RULES.md M14): rows equal in the template's row key, where each names the
 * other ("phối hợp" told by both partners), or where one unit tells about another that tells about itself.
 * Both rows are counted; the file that told it second is named, and the board decides. Concerns templates with one org unit in their row key.
 */
export function findReportedTwice(
  summary: TemplateSummary,
  { fileOf, unitName }: ReportedTwiceWords,
): readonly FoundHere[] {
  const named = namedUnitField(summary.template);
  if (named === undefined) return [];
  const others = summary.template.rowKey.filter((key) => key !== named);
  const reports = new Map<string, Telling[]>();
  let order = 0;
  for (const block of summary.blocks) {
    for (const entry of block.entries) {
      const unit = entry.values[named];
      if (typeof unit !== "string") continue;
      const key = JSON.stringify(others.map((other) => entry.values[other] ?? null));
      const group = reports.get(key) ?? [];
      group.push({ block, entry, named: unit, order: (order += 1) });
      reports.set(key, group);
    }
  }
  return [...reports.values()].flatMap((group) =>
    pairsOf(group).map(([earlier, later]) => {
      const { sheet, row } = later.entry;
      const where = {
        file: fileOf(later.block.source),
        sheet,
        row,
        template: summary.template.code,
        field: named,
      };
      const facts = {
        other: fileOf(earlier.block.source),
        otherSheet: earlier.entry.sheet,
        otherRow: earlier.entry.row,
        otherUnit: unitName(earlier.block.orgUnit),
      };
      return { source: later.block.source, issue: mergeIssue("merge.reported-twice", where, { facts }) };
    }),
  );
}

function namedUnitField({ fields, rowKey }: Template): string | undefined {
  const units = fields.filter((field) => kindOf(field).holds === "org-unit" && rowKey.includes(field.key));
  return units.length === 1 ? units[0]?.key : undefined;
}

/** Pairs of rows of different units: A names B and B names A, or both tell of B. */
function pairsOf(group: readonly Telling[]): readonly (readonly [Telling, Telling])[] {
  const byTeller = new Map<string, Telling[]>();
  for (const telling of group) {
    const told = byTeller.get(telling.block.orgUnit) ?? [];
    told.push(telling);
    byTeller.set(telling.block.orgUnit, told);
  }
  const pairs: [Telling, Telling][] = [];
  for (const later of group) {
    if (later.named === later.block.orgUnit) continue;
    for (const answer of byTeller.get(later.named) ?? []) {
      const mirrors = answer.named === later.block.orgUnit;
      // Of two rows that name each other the second in order is the finding, so that the pair is told once.
      if (mirrors ? answer.order < later.order : answer.named === later.named) pairs.push([answer, later]);
    }
  }
  return pairs;
}
