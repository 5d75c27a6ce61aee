import { read, refused } from "../base";
import type { PlainDate, Result } from "../base";
import { catalogueIndex, formsDigest, letterheadOn } from "../catalogue";
import type { Catalogue, CatalogueIndex, OrgUnit, OwedTemplate, Period, Template } from "../catalogue";
import { sheetName } from "../workbook";
import type { Deflate, PaneDraft, SheetDraft, WorkbookDraft } from "../workbook";
import { COVER_SHEET } from "./cover/cover-parts";
import { coverSheet } from "./cover/cover-sheet";
import { EARLIER_SHEET } from "./earlier/carried-report";
import type { EarlierReport } from "./earlier/earlier-report";
import { earlierSheet } from "./earlier/earlier-sheet";
import { catalogueSheet } from "./stamp/carried-catalogue";
import { CATALOGUE_SHEET, IDENTITY_SHEET } from "./stamp/identity";
import type { WorkbookIdentity } from "./stamp/identity";
import { identityStamps } from "./stamp/identity-stamps";
import { nothingOwed } from "./nothing-owed";
import { templatesIssue } from "./issues";
import { LISTS_SHEET, listsSheet } from "./lists-sheet";
import { packedCatalogue } from "./stamp/packed-catalogue";
import { templateSheet } from "./sheet/template-sheet";
import { unitHeading } from "./look/unit-heading";

/** Whose workbook, and for when. */
export interface TemplateOrder {
  /** Code of the unit. */
  readonly orgUnit: string;
  /** Id of the period. */
  readonly period: string;
  /** Tells two printings for the same unit and period apart; by default made of catalogue, unit and period. */
  readonly serial?: string;
  /** Compression of the platform: with it the workbook carries its catalogue, so that a pane needs no other file. */
  readonly deflate?: Deflate;
  /** The pane that opens with the workbook. */
  readonly opensPane?: PaneDraft | undefined;
  /** What the unit reported last: the workbook brings it along. */
  readonly earlier?: EarlierReport | undefined;
}

/**
 * The workbook of one unit and period: cover, one sheet per template owed (mandatory ones first), hidden lists,
 * hidden identity. Everything in it follows from the catalogue.
 *
 * Issues: `templates.unknown-unit`, `templates.unknown-period`, and why nothing is owed (`nothingOwed`; no workbook);
 * `templates.check-shortened` (a warning beside the workbook).
 */
export function templateWorkbook(catalogue: Catalogue, order: TemplateOrder): Result<WorkbookDraft> {
  const index = catalogueIndex(catalogue);
  const orgUnit = index.orgUnit(order.orgUnit);
  const period = index.period(order.period);
  const issues = [
    ...(orgUnit === undefined
      ? [templatesIssue("templates.unknown-unit", {}, { found: order.orgUnit })]
      : []),
    ...(period === undefined
      ? [templatesIssue("templates.unknown-period", {}, { found: order.period })]
      : []),
  ];
  if (orgUnit === undefined || period === undefined) return refused(...issues);
  const owed = index.owed(orgUnit.code, period.id);
  if (!owed.some(({ template }) => template.layout === "table")) {
    return refused(nothingOwed(index, orgUnit, period));
  }
  const carried = order.deflate === undefined ? undefined : carriedBy(order.deflate, catalogue);
  const { serial, opensPane, earlier } = order;
  return assembled({ index, orgUnit, period, owed, serial, carried, opensPane, earlier });
}

const carriedSheets = new WeakMap<Catalogue, { readonly deflate: Deflate; readonly sheet: SheetDraft }>();

/** The sheet of the catalogue, the same for every unit. */
function carriedBy(deflate: Deflate, catalogue: Catalogue): SheetDraft {
  const known = carriedSheets.get(catalogue);
  if (known?.deflate === deflate) return known.sheet;
  const sheet = catalogueSheet(packedCatalogue(catalogue, deflate));
  carriedSheets.set(catalogue, { deflate, sheet });
  return sheet;
}

interface Assembly {
  readonly index: CatalogueIndex;
  readonly orgUnit: OrgUnit;
  readonly period: Period;
  readonly owed: readonly OwedTemplate[];
  readonly serial: string | undefined;
  readonly carried: SheetDraft | undefined;
  readonly opensPane: PaneDraft | undefined;
  readonly earlier: EarlierReport | undefined;
}

function assembled(assembly: Assembly): Result<WorkbookDraft> {
  const { index, orgUnit, period, owed, opensPane, earlier } = assembly;
  const heading = unitHeading(index, orgUnit, period.dueDate);
  const letterhead = letterheadOn(index.catalogue.board, period.dueDate);
  const ofCover = owed.find(({ template }) => template.layout === "cover");
  const cover = ofCover?.template;
  const shared = { index, orgUnit, period, until: lastDay(period, ofCover), heading, letterhead, cover };
  const tables = mandatoryFirst(owed.filter(({ template }) => template.layout === "table"));
  const sheets = templateSheetNames(tables.map(({ template }) => template));
  const made = tables.map((one) =>
    templateSheet({ ...shared, owed: one, sheet: sheets.get(one.template.code) ?? "" }),
  );
  const front = coverSheet({ ...shared, owed: tables, sheets });
  const lists = listsSheet(
    index,
    period,
    owed.map(({ template }) => template),
  );
  const stamps = identityStamps(identityOf(assembly));
  const last = earlier === undefined ? [] : [earlierSheet(earlier, index)];
  const carried = assembly.carried === undefined ? [] : [assembly.carried];
  const draft: WorkbookDraft = {
    sheets: [front.sheet, ...made.map(({ sheet }) => sheet), ...last, lists.sheet, ...carried, stamps.sheet],
    names: [...front.names, ...made.flatMap(({ names }) => names), ...lists.names, ...stamps.names],
    customProperties: stamps.customProperties,
    title: `${index.catalogue.name} - ${period.name} - ${orgUnit.name}`,
    creator: letterhead.sendTo,
    activeSheet: 0,
    lockStructure: true,
    ...(opensPane && { opensPane }),
  };
  return read(
    draft,
    made.flatMap(({ issues }) => issues),
  );
}

/** The period may be cut off early for a unit that will be no more at its end. */
const lastDay = ({ to }: Period, cover: OwedTemplate | undefined): PlainDate =>
  cover !== undefined && cover.cutOffDate < to ? cover.cutOffDate : to;

const mandatoryFirst = (owed: readonly OwedTemplate[]): readonly OwedTemplate[] => [
  ...owed.filter(({ duty }) => duty === "mandatory"),
  ...owed.filter(({ duty }) => duty !== "mandatory"),
];

/** "KG01 Quán triệt, tuyên truyền": the code first, so that a cut or renamed tail still tells the form. */
function templateSheetNames(templates: readonly Template[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const own = [COVER_SHEET, EARLIER_SHEET, LISTS_SHEET, CATALOGUE_SHEET, IDENTITY_SHEET];
  for (const { code, shortTitle } of templates) {
    names.set(code, sheetName(`${code} ${shortTitle}`, [...own, ...names.values()]));
  }
  return names;
}

function identityOf({ index, orgUnit, period, owed, serial }: Assembly): WorkbookIdentity {
  const { id, version } = index.catalogue;
  return {
    catalogueId: id,
    catalogueVersion: version,
    orgUnit: orgUnit.code,
    period: period.id,
    serial: serial ?? `${version}/${orgUnit.code}/${period.id}`,
    forms: formsDigest(index.catalogue),
    templates: Object.fromEntries(owed.map(({ template }) => [template.code, template.version])),
  };
}
