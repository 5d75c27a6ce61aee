import { foldKey, given, type Issue, type Place } from "../../base";
import {
  COVER_FIELDS,
  type CatalogueIndex,
  type Period,
  type Template,
  formsDigest,
  periodKindIn,
  validOn,
  yearsIn,
} from "../../catalogue";
import { type WorkbookIdentity, readIdentity } from "../../templates";
import type { Workbook } from "../../workbook";
import { type FoundCover, coverText } from "./find-cover";
import { cutOffDates } from "../cut-off-dates";
import { submissionIssue } from "../issues";
import { unitNotThere } from "../read-field/unit-not-there";

/** Whose report this is, for when, and from which templates: as stamped, else as the cover says. */
export interface Identity {
  readonly orgUnit: string | undefined;
  readonly period: Period | undefined;
  readonly catalogueId: string;
  readonly catalogueVersion: string;
  /** Tells two printings for the same unit and period apart; empty where the stamps are gone. */
  readonly serial: string;
  /** Template code → version it was printed with; nothing where the stamps are gone. */
  readonly versions: Readonly<Record<string, number>>;
  /** By what its sheets were printed: the very forms it is read by, the same version with other forms, or anything else. */
  readonly print: "own" | "changed" | "other";
  readonly issues: readonly Issue[];
}

export interface IdentityQuestion {
  readonly workbook: Workbook;
  readonly cover: FoundCover | undefined;
  readonly coverTemplate: Template | undefined;
  readonly index: CatalogueIndex;
  /** The period being collected. */
  readonly wanted: string | undefined;
  readonly file: string;
  /** The unit a board accepts it for, whatever it says of unit and period. */
  readonly accepted?: string | undefined;
}

/** Stamps and cover must tell the same story, and it must be the story asked for. */
export function identify(question: IdentityQuestion): Identity {
  // A cover that is not there was missed already: what it would have said is not asked for once more.
  const isMissed = ({ code }: Issue): boolean => question.cover === undefined && ON_COVER.has(code);
  const stamps = readIdentity(question.workbook);
  const { index, file, accepted, wanted = "" } = question;
  const period =
    accepted === undefined ? identifyPeriod(question, stamps) : { value: index.period(wanted), issues: [] };
  const unit =
    accepted === undefined
      ? identifyUnit(question, stamps, period.value)
      : { value: index.orgUnit(accepted)?.code, issues: [] };
  return {
    orgUnit: unit.value,
    period: period.value,
    catalogueId: stamps?.catalogueId || index.catalogue.id,
    catalogueVersion: stamps?.catalogueVersion || index.catalogue.version,
    serial: stamps?.serial ?? "",
    versions: stamps?.templates ?? {},
    print: printOf(stamps, index),
    issues: [
      ...(stamps === undefined ? [submissionIssue("submission.stamps-missing", { file })] : []),
      ...catalogueIssues(stamps, index, file),
      ...versionIssues(question, stamps),
      ...period.issues,
      ...unit.issues,
    ].filter((issue) => !isMissed(issue)),
  };
}

const ON_COVER: ReadonlySet<string> = new Set([
  "submission.stamps-missing",
  "submission.period-missing",
  "submission.org-unit-missing",
]);

interface Answer<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

function printOf(stamps: WorkbookIdentity | undefined, { catalogue }: CatalogueIndex): Identity["print"] {
  const { catalogueId, catalogueVersion, forms } = stamps ?? {};
  const isSameVersion = catalogueId === catalogue.id && catalogueVersion === catalogue.version;
  if (!isSameVersion || forms === undefined) return "other";
  return forms === formsDigest(catalogue) ? "own" : "changed";
}

function catalogueIssues(
  stamps: WorkbookIdentity | undefined,
  index: CatalogueIndex,
  file: string,
): readonly Issue[] {
  const { id, version } = index.catalogue;
  const { catalogueId: stamped = "" } = stamps ?? {};
  if (stamped !== "" && stamped !== id) {
    const facts = { expected: id };
    return [submissionIssue("submission.other-catalogue", { file }, { found: stamped, facts })];
  }
  return printOf(stamps, index) === "changed"
    ? [submissionIssue("submission.catalogue-changed", { file }, { found: `${id} ${version}` })]
    : [];
}

/** What the cover says of the form it is: as many words as anybody likes of "KG2024 2024.1", and no others. */
function versionIssues(question: IdentityQuestion, stamps: WorkbookIdentity | undefined): readonly Issue[] {
  const text = coverText(question.cover, COVER_FIELDS.templateVersion);
  if (stamps === undefined || text === undefined) return [];
  const stamped = `${stamps.catalogueId} ${stamps.catalogueVersion}`;
  const known = new Set(foldKey(stamped).split(" "));
  const isSame = foldKey(text)
    .split(" ")
    .every((word) => known.has(word));
  if (isSame) return [];
  const where = placeOf(question, COVER_FIELDS.templateVersion);
  return [submissionIssue("submission.cover-version-differs", where, { found: text, facts: { stamped } })];
}

function identifyPeriod(question: IdentityQuestion, stamps: WorkbookIdentity | undefined): Answer<Period> {
  const { index, wanted, file } = question;
  const stampedId = stamps?.period ?? "";
  const stamped = index.period(stampedId);
  const stated = statedPeriod(question);
  const written = stated.period;
  const value = stamped ?? written;
  const issues: Issue[] = [];
  if (stampedId !== "" && stamped === undefined) {
    issues.push(submissionIssue("submission.period-unknown", { file }, { found: stampedId }));
  } else if (value === undefined) {
    issues.push(submissionIssue("submission.period-missing", { file }));
  }
  const field = stamped && contradictingField(stated, stamped);
  if (stamped !== undefined && field !== undefined) {
    const own = coverText(question.cover, field) ?? stated.text;
    const found = written === stamped ? own : (written?.name ?? stated.text);
    const facts = { stamped: stamped.name };
    issues.push(submissionIssue("submission.period-mismatch", placeOf(question, field), { found, facts }));
  }
  if (wanted !== undefined && value !== undefined && !isMerged(value, wanted, index)) {
    const facts = { expected: index.period(wanted)?.name ?? wanted };
    issues.push(submissionIssue("submission.other-period", { file }, { found: value.name, facts }));
  }
  return { value, issues };
}

/** What is reported for a part of the period that is collected belongs to it (core/merge/RULES.md M31). */
const isMerged = ({ id }: Period, wanted: string, index: CatalogueIndex): boolean =>
  id === wanted || index.periodsWithin(wanted).some((part) => part.id === id);

/** What the cover says of the period, whether the catalogue knows such a period or not. */
interface StatedPeriod {
  readonly kind: string | undefined;
  /** Of the year's own field, and of the kind of period where a year stands behind it. */
  readonly years: readonly { readonly field: string; readonly year: number }[];
  readonly period: Period | undefined;
  /** As written: "6 tháng đầu năm 2025". */
  readonly text: string;
}

function statedPeriod({ cover, coverTemplate, index }: IdentityQuestion): StatedPeriod {
  const kindText = coverText(cover, COVER_FIELDS.periodKind);
  const yearText = coverText(cover, COVER_FIELDS.year);
  const list = coverTemplate?.fields.find(({ key }) => key === COVER_FIELDS.periodKind)?.list;
  const kind = kindText === undefined || list === undefined ? undefined : periodKindIn(kindText, list, index);
  // A text that names several is asked about where it is read.
  const years = [COVER_FIELDS.year, COVER_FIELDS.periodKind].flatMap((field) => {
    const [year, ...more] = yearsIn(coverText(cover, field) ?? "");
    return year === undefined || more.length > 0 ? [] : [{ field, year }];
  });
  const year = years[0]?.year;
  return {
    kind,
    years,
    period: kind === undefined || year === undefined ? undefined : index.periodByCover(kind, year),
    text: [kindText, yearText].filter((part) => part !== undefined).join(" "),
  };
}

/**
 * The field that says another period than the stamps, if any does. A statement that names nothing known is still a statement:
 * 2025 on the cover of a form for 2024 contradicts it.
 */
const contradictingField = ({ kind, years }: StatedPeriod, stamped: Period): string | undefined =>
  kind !== undefined && kind !== stamped.kind
    ? COVER_FIELDS.periodKind
    : years.find(({ year }) => year !== stamped.year)?.field;

function identifyUnit(
  question: IdentityQuestion,
  stamps: WorkbookIdentity | undefined,
  period: Period | undefined,
): Answer<string> {
  const { index, file, cover } = question;
  const code = stamps?.orgUnit ?? "";
  const stamped = index.orgUnit(code);
  const text = coverText(cover, COVER_FIELDS.orgUnit);
  const cutOff = (of: string) => period && cutOffDates(index, of, period)(question.coverTemplate);
  const named = text === undefined ? undefined : index.findOrgUnit(text, cutOff(code));
  const written = named?.kind === "one" ? named.value : undefined;
  const unit = stamped ?? written;
  const issues: Issue[] = [];
  if (code !== "" && stamped === undefined) {
    issues.push(submissionIssue("submission.stamped-unit-unknown", { file }, { found: code }));
  } else if (unit === undefined && text === undefined) {
    issues.push(submissionIssue("submission.org-unit-missing", { file }));
  }
  if (stamped !== undefined && written !== undefined && stamped !== written) {
    const facts = { stamped: stamped.name };
    issues.push(
      submissionIssue("submission.org-unit-mismatch", placeOf(question, COVER_FIELDS.orgUnit), {
        found: text ?? "",
        facts,
      }),
    );
  }
  // Where the cover names the unit, the reader of that cell judges whether it exists on the day.
  const on = unit && cutOff(unit.code);
  if (unit !== undefined && on !== undefined && written === undefined && !validOn(unit, on)) {
    const { code: why, facts } = unitNotThere(unit, on, index);
    issues.push(submissionIssue(why, { file }, { found: unit.name, facts }));
  }
  return { value: unit?.code, issues };
}

function placeOf({ cover, coverTemplate, file }: IdentityQuestion, field: string): Place {
  const cell = cover?.cells.get(field);
  return {
    file,
    ...given({
      sheet: cover?.sheet.name,
      row: cell?.row,
      column: cell?.column,
      template: coverTemplate?.code,
    }),
    field,
  };
}
