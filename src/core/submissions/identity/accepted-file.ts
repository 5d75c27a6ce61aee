import { type Issue, given } from "../../base";
import { COVER_FIELDS } from "../../catalogue";
import type { Decision } from "../decision";
import { contentInGround } from "../decision-ground";
import type { SourceFile } from "../model";

/** A file a board accepts as a unit's report for the period that is collected (core/merge/RULES.md M25). */
export interface AcceptedFile {
  readonly orgUnit: string;
  /** By its bytes, where they are known; else by its name. */
  readonly sha256?: string;
  readonly file?: string;
}

/** The files that decisions accept. */
export const acceptedFiles = (decisions: readonly Decision[]): readonly AcceptedFile[] =>
  decisions.flatMap(({ kind, orgUnit, ground, file }) =>
    kind === "accept" && orgUnit !== undefined
      ? [{ orgUnit, ...given({ sha256: contentInGround(ground), file }) }]
      : [],
  );

/** The unit a board accepts this file for; of two it cannot be (core/merge/RULES.md M20). */
export function acceptedFor(
  { file, sha256 }: SourceFile,
  accepted: readonly AcceptedFile[] = [],
): string | undefined {
  const meant = accepted.filter((one) =>
    one.sha256 === undefined ? isNamed(file, one.file) : one.sha256 === sha256,
  );
  const [unit, ...others] = new Set(meant.map(({ orgUnit }) => orgUnit));
  return others.length === 0 ? unit : undefined;
}

const isNamed = (file: string, name: string | undefined): boolean =>
  name !== undefined && (file === name || file.endsWith(`/${name}`));

const OF_UNIT_AND_PERIOD: ReadonlySet<string | undefined> = new Set([
  ...[COVER_FIELDS.orgUnit, COVER_FIELDS.periodKind, COVER_FIELDS.year, COVER_FIELDS.from, COVER_FIELDS.to],
]);

/** What the cover says of unit and period, and that it is lacking, is answered by whoever accepts the file. */
export const isAnsweredByAccepting = ({ code, where }: Issue, coverTemplate: string | undefined): boolean =>
  code === "submission.cover-missing" ||
  code === "submission.form-unit-unknown" ||
  (where.template === coverTemplate && OF_UNIT_AND_PERIOD.has(where.field));
