import { type Issue, compareIssues, given } from "../base";
import { COVER_FIELDS, type CatalogueIndex, type Template } from "../catalogue";
import {
  type ReturnedMark,
  headerName,
  nilName,
  readReturnedMark,
  withoutEarlier,
  withoutRemarks,
} from "../templates";
import type { Workbook } from "../workbook";
import { type FoundCover, findCover } from "./identity/find-cover";
import { type AcceptedFile, acceptedFor, isAnsweredByAccepting } from "./identity/accepted-file";
import { findSheets } from "./columns/find-sheets";
import { type Identity, identify } from "./identity/identify";
import { submissionIssue } from "./issues";
import type { SourceFile, TemplateReturn } from "./model";
import { nilCodes } from "./rows/nil-mark";
import { askedAboutForm } from "./identity/unknown-form";
import { type CoverReading, readCover } from "./identity/read-cover";
import { Findings } from "./read-field/findings";
import { type SheetLayout, readTemplate } from "./read-template";
import { type ReadingPlan, readingPlan } from "./entry/reading-plan";
import { daysOnCover } from "./identity/period-in-part";
import { contradictingTitles } from "./identity/titles";
import { namedCells } from "./sheet-cells";
import { unitNotes } from "./unit-notes";

export interface ReadingContext {
  readonly index: CatalogueIndex;
  /** Id of the period being collected; undefined: whatever period the file states. */
  readonly period?: string;
  /** Files a board accepts for a unit and the period being collected. */
  readonly accepted?: readonly AcceptedFile[];
}

/** All that was read of a workbook, before it is judged: what a rejected file holds, too. */
export interface Reading {
  /** The board sent it back once: what its sheet of remarks says. */
  readonly sentBack?: ReturnedMark;
  readonly identity: Identity;
  readonly cover: CoverReading | undefined;
  readonly coverSheet: FoundCover | undefined;
  /** Code of the catalogue's cover. */
  readonly coverTemplate: string | undefined;
  readonly returns: readonly TemplateReturn[];
  /** Template code → its sheet, where the workbook holds one. */
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  /** By place. */
  readonly issues: readonly Issue[];
}

/**
 * Reads whatever can be read of a workbook that may be a report, and judges nothing yet. A sheet that `damage` names is
 * not missing: what is wrong with it was told.
 */
export function readReturned(
  opened: Workbook,
  source: SourceFile,
  { index, period, accepted: files }: ReadingContext,
  damage: readonly Issue[] = [],
): Reading {
  const { file } = source;
  const sentBack = readReturnedMark(opened);
  const workbook = withoutEarlier(withoutRemarks(opened));
  const accepted = period === undefined ? undefined : acceptedFor(source, files);
  const template = index.catalogue.templates.find(({ layout }) => layout === "cover");
  const sheet = template === undefined ? undefined : findCover(workbook, template);
  const identity = identify({
    ...{ workbook, cover: sheet, coverTemplate: template, index, wanted: period, file, accepted },
  });
  const plan = readingPlan(index, identity.period ?? index.period(period ?? ""), identity.orgUnit);
  const issues: Issue[] = [...identity.issues];
  const front =
    template === undefined
      ? undefined
      : readFront({ sheet, template, plan, file, issues, isStamped: identity.serial !== "" });
  const tables = index.catalogue.templates.filter(({ layout }) => layout === "table");
  const names = namedCells(workbook, [headerName(""), nilName("")]);
  const damaged = new Set(damage.flatMap(({ where }) => where.sheet ?? []));
  const found = findSheets(workbook, index.catalogue, { file, cover: sheet?.sheet, names, damaged });
  issues.push(...found.issues);
  const owed = index.owed(identity.orgUnit ?? "", identity.period?.id ?? "");
  const nil = front?.nil(tables) ?? NOTHING;
  const layouts = new Map<string, SheetLayout>();
  const returns = tables.flatMap((table) => {
    const duty = owed.find((one) => one.template === table);
    const { cover } = front ?? {};
    const mandatory = duty?.duty === "mandatory";
    const nilOnCover = nil.has(table.code);
    const task = { template: table, mandatory, nilOnCover, version: identity.versions[table.code] };
    const { returned, layout } = readTemplate(task, { file, plan, found, names, cover, issues });
    if (layout !== undefined) layouts.set(table.code, layout);
    return returned ?? [];
  });
  issues.push(
    ...daysOnCover({ cover: sheet, values: front?.cover.values, template }, identity, { index, file }),
  );
  issues.push(...unitNotes(workbook, file, layouts));
  const titled = { ...found, tables, names, cover: sheet, template };
  if (accepted === undefined) issues.push(...contradictingTitles(titled, identity, { index, file }));
  const coverTemplate = template?.code;
  const asked = askedAboutForm(workbook, file, issues, { hasCover: sheet !== undefined, ...found });
  const isAnswered = (issue: Issue): boolean =>
    accepted !== undefined && isAnsweredByAccepting(issue, coverTemplate);
  return {
    ...given({ sentBack }),
    ...{ identity, cover: front?.cover, coverSheet: sheet, coverTemplate, returns, layouts },
    issues: asked.filter((issue) => !isAnswered(issue)).sort(compareIssues),
  };
}

const NOTHING: ReadonlySet<string> = new Set();
const ON_STAMP: ReadonlySet<string> = new Set([COVER_FIELDS.templateVersion]);

interface FrontTask {
  readonly sheet: FoundCover | undefined;
  readonly template: Template;
  readonly plan: ReadingPlan;
  readonly file: string;
  readonly issues: Issue[];
  readonly isStamped: boolean;
}

/** The cover, and the templates it lists as "không phát sinh". */
function readFront({ sheet, template, plan, file, issues, isStamped }: FrontTask) {
  if (sheet === undefined) {
    issues.push(submissionIssue("submission.cover-missing", { file, template: template.code }));
    return undefined;
  }
  const findings = new Findings({ file, sheet: sheet.sheet.name, template: template.code }, issues);
  const cover = readCover(sheet, template, plan, { findings, told: isStamped ? ON_STAMP : NOTHING });
  findings.close();
  const nil = (tables: readonly Template[]): ReadonlySet<string> => {
    const text = cover.values[COVER_FIELDS.nilReports];
    const codes = typeof text === "string" ? nilCodes(text) : [];
    const unknown = codes.filter((code) => !tables.some((table) => table.code.toUpperCase() === code));
    if (unknown.length > 0) {
      const at = { ...sheet.cells.get(COVER_FIELDS.nilReports), field: COVER_FIELDS.nilReports };
      findings.addAt(at, "submission.nil-code-unknown", { found: unknown.join("; ") });
    }
    return new Set(codes);
  };
  return { cover, nil };
}
