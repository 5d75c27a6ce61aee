import { type Issue, given, isError } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import {
  type Decision,
  type DigestKeys,
  type Entry,
  type Submission,
  type SubmissionOutcome,
  type TemplateReturn,
  contentDigest,
  contentInGround,
} from "../../submissions";
import { namingsOf } from "../board-columns";
import { fileOf, fullNameOf, submissionOf } from "../collect-files";
import { rowKeyDigest } from "../row-key-digest";
import { instantOf } from "../sent-on";
import { returnContent } from "../settle-returns";
import { calledSo, lastPart } from "./called-so";

/** What a decision may be about: the digest it is known by, and the row where it is one. */
export interface Ground {
  readonly digest: string;
  /** The same as it may have been taken when a column bore another of its keys. */
  readonly before: ReadonlySet<string>;
  readonly row?: number;
  /** Digest of what the row is about: the fields of the row key. */
  readonly key?: string;
}

/** Where a decision holds: a file, by its position among the outcomes, and the place in it. */
export interface DecisionTarget extends Ground {
  readonly at: number;
}

const NO_KEYS: DigestKeys = new Set();

interface MeantFiles {
  readonly named: readonly number[];
  readonly own: readonly number[];
}

/**
 * The files in hand, asked what decisions are about (RULES.md M20). A row is known by its values and by what of it could
 * not be read; a sheet by the values of all its rows; a file by its bytes. What the board wrote takes no part.
 */
export class Places {
  private readonly byUnit = new Map<string, number[]>();
  private readonly rows = new Map<string, readonly Ground[]>();
  private readonly namings = new Map<string, readonly DigestKeys[]>();

  constructor(
    private readonly outcomes: readonly SubmissionOutcome[],
    private readonly index: CatalogueIndex,
  ) {
    for (const [at, outcome] of outcomes.entries()) {
      const orgUnit = submissionOf(outcome)?.cover.orgUnit;
      if (orgUnit !== undefined) this.byUnit.set(orgUnit, [...(this.byUnit.get(orgUnit) ?? []), at]);
    }
  }

  /**
   * Files the decision may be about, those that count rather than others last. One with a ground is about that content in
   * whatever file it comes; one typed by hand about the file it names, of the unit it names.
   */
  filesOf(decision: Decision): readonly number[] {
    const { template, ground } = decision;
    if (template === undefined && ground !== undefined) {
      const sha256 = contentInGround(ground);
      return this.all().filter((at) => this.file(at)?.sha256 === sha256);
    }
    const { own } = this.meantBy(decision, (at) => template === undefined || this.has(at, template));
    return [...own].sort((a, b) => this.turnOf(a) - this.turnOf(b));
  }

  /** The file it names may be one nobody knows the unit of; and to accept a file says whose it is. */
  private ofUnit({ kind, orgUnit, file, template }: Decision): readonly number[] {
    const isNamed = template === undefined && file !== undefined;
    if (orgUnit === undefined || (isNamed && kind === "accept")) return this.all();
    if (!isNamed) return this.byUnit.get(orgUnit) ?? [];
    return this.all().filter((at) => (this.submission(at)?.cover.orgUnit ?? orgUnit) === orgUnit);
  }

  private called(name: string | undefined, among: readonly number[]): readonly number[] {
    return name === undefined ? among : calledSo(among, name, (at) => this.file(at));
  }

  /** The files called as it says, whosever they are, and those of its unit; all of them where it names none. */
  meantBy(decision: Decision, isMeant: (at: number) => boolean = () => true): MeantFiles {
    const { file, ground, orgUnit } = decision;
    const isByFile = ground === undefined || orgUnit === undefined;
    const called = (among: readonly number[]) => (isByFile ? this.called(file, among) : among);
    return { named: called(this.all()), own: called(this.ofUnit(decision).filter(isMeant)) };
  }

  /** Files of that name in folders the path does not name: perhaps meant, and perhaps not. */
  inOtherFolders(path: string): readonly number[] {
    return this.called(lastPart(path), this.all());
  }

  has(at: number, template: string): boolean {
    return this.returnAt(at, template) !== undefined;
  }

  private all(): readonly number[] {
    return [...this.outcomes.keys()];
  }

  /** Every place in a file the decision might be about: rows, the sheet, or the file itself. */
  groundsIn(at: number, { template, row }: Decision): readonly Ground[] {
    const file = this.file(at);
    if (template === undefined) return file === undefined ? [] : [asGround([file.sha256])];
    const found = this.returnAt(at, template);
    if (found === undefined) return [];
    if (row === undefined)
      return [asGround(this.namingsOf(template).map((keys) => returnContent(found, keys)))];
    const key = `${at} ${template}`;
    const known = this.rows.get(key) ?? this.rowsIn(found, this.outcomes[at]?.issues ?? []);
    this.rows.set(key, known);
    return known;
  }

  entryAt({ at, row }: DecisionTarget, template: string): Entry | undefined {
    return this.returnAt(at, template)?.entries.find((entry) => entry.row === row);
  }

  returnAt(at: number, template: string): TemplateReturn | undefined {
    return this.submission(at)?.returns.find((one) => one.template === template);
  }

  submission(at: number): Submission | undefined {
    const outcome = this.outcomes[at];
    return outcome && submissionOf(outcome);
  }

  file(at: number) {
    const outcome = this.outcomes[at];
    return outcome && fileOf(outcome);
  }

  /** What was found in a cell that could not be read. */
  foundAt({ at, row }: DecisionTarget, template: string, field: string): string | undefined {
    return this.outcomes[at]?.issues.find(
      ({ where }) => where.template === template && where.row === row && where.field === field,
    )?.found;
  }

  hasAny(hashes: readonly string[]): boolean {
    return this.outcomes.some((outcome) => hashes.includes(fileOf(outcome).sha256));
  }

  /** Hashes of the unit's other files for the same period. */
  rivalsOf(at: number): readonly string[] {
    const orgUnit = this.submission(at)?.cover.orgUnit ?? "";
    const own = this.file(at)?.sha256;
    const rivals = (this.byUnit.get(orgUnit) ?? []).filter(
      (other) => this.periodOf(other) === this.periodOf(at),
    );
    const hashes = rivals.flatMap((other) => this.file(other)?.sha256 ?? []);
    return [...new Set(hashes)].filter((sha256) => sha256 !== own);
  }

  /** The unit's other files with the same values in every sheet and on the cover. */
  sayingTheSameAs(at: number): readonly number[] {
    const said = this.saidIn(at);
    const rivals = this.byUnit.get(this.submission(at)?.cover.orgUnit ?? "") ?? [];
    return rivals.filter((other) => other !== at && this.saidIn(other) === said);
  }

  private saidIn(at: number): string {
    const { cover, returns = [] } = this.submission(at) ?? {};
    const sheets = returns.map((one) => {
      const [keys = NO_KEYS] = this.namingsOf(one.template);
      return [one.template, returnContent(one, keys)];
    });
    return JSON.stringify([
      cover?.period,
      cover?.turn,
      Object.entries(cover?.values ?? {}).sort(),
      sheets.sort(),
    ]);
  }

  periodOf(at: number): string {
    return this.submission(at)?.cover.period ?? "";
  }

  turnOf(at: number): number {
    return this.submission(at)?.cover.turn ?? 0;
  }

  /** As people see it: with the summary it came through, if any. */
  nameOf(at: number): string {
    return fullNameOf(this.file(at) ?? { file: "" });
  }

  savedAtOf(at: number): number | undefined {
    return instantOf(this.file(at)?.savedAt);
  }

  private rowsIn({ template, entries }: TemplateReturn, issues: readonly Issue[]): readonly Ground[] {
    const unread = new Map<number, Record<string, string>>();
    for (const issue of issues) {
      const { template: of, row, field } = issue.where;
      if (of !== template || row === undefined || !isError(issue)) continue;
      const cells = unread.get(row) ?? {};
      cells[`${field ?? ""} ?`] = issue.found ?? "";
      unread.set(row, cells);
    }
    const values = new Map(entries.map((entry) => [entry.row, entry.values]));
    const rows = new Set([...values.keys(), ...unread.keys()]);
    const keyOf = rowKeyDigest(this.index.template(template));
    return [...rows].map((row) => {
      const own = values.get(row) ?? {};
      const entry = { values: { ...own, ...unread.get(row) } };
      const digests = this.namingsOf(template).map((keys) => contentDigest([entry], keys));
      return { row, ...asGround(digests), ...given({ key: keyOf(own) }) };
    });
  }

  private namingsOf(template: string): readonly DigestKeys[] {
    const namings = this.namings.get(template) ?? namingsOf(this.index.template(template));
    this.namings.set(template, namings);
    return namings;
  }
}

const asGround = ([digest = "", ...before]: readonly string[]): Pick<Ground, "digest" | "before"> => ({
  ...{ digest, before: new Set(before) },
});

/** Whether content is what a fingerprint was taken of. */
export const isSameContent = ({ digest, before }: Ground, other: string | undefined): boolean =>
  other !== undefined && (digest === other || before.has(other));
