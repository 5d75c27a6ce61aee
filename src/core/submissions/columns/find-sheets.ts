import { type Issue, foldKey } from "../../base";
import type { Catalogue, Template } from "../../catalogue";
import { headerName, isStampSheet } from "../../templates";
import type { Sheet, Workbook } from "../../workbook";
import { findHeaderBlock, findKeyRow } from "./find-header";
import { submissionIssue } from "../issues";
import { type MappedForm, findMappedForm } from "./mapped-form";
import { isBlankPrint } from "./blank-print";
import { haveSameContent } from "./same-content";
import { type NamedCells, namedCells } from "../sheet-cells";

export interface FoundSheets {
  /** Template code → its sheet. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Sheets that are forms of the units' own, by what the catalogue knows of them. */
  readonly forms: ReadonlyMap<Sheet, MappedForm>;
  /** Templates whose sheet was told already: more than one claims it, or it is damaged. None is read. */
  readonly told: ReadonlySet<string>;
  /** Sheets that hold none, the cover and lists left out. */
  readonly passedOver: readonly Sheet[];
  readonly issues: readonly Issue[];
}

/** A name or header makes a claim only where so much of the template's header is really there. */
const NAMED_SHARE = 0.3;
const HEADER_SHARE = 0.6;

/** What a sheet is decided by, the surest first. */
const PROOFS: readonly ((
  sheet: Sheet,
  templates: readonly Template[],
  names: NamedCells,
) => Template | undefined)[] = [byNameAndKeys, byKeyRow, byDefinedName, bySheetName, byHeader];

/**
 * Tells which sheet holds which template, whatever it is called and wherever it stands. A sheet that holds none
 * is named and passed over; of two that hold the same template neither is read, unless one is a copy of the other or blank.
 */
export function findSheets(
  workbook: Workbook,
  catalogue: Catalogue,
  {
    file,
    cover,
    names,
    damaged,
  }: {
    readonly file: string;
    readonly cover: Sheet | undefined;
    readonly names: NamedCells;
    /** Names of sheets that could not be read. */
    readonly damaged: ReadonlySet<string>;
  },
): FoundSheets {
  const lists = listSheets(workbook);
  const templates = catalogue.templates.filter(({ layout }) => layout === "table");
  const sheets = new Map<string, Sheet>();
  const forms = new Map<Sheet, MappedForm>();
  const passedOver: Sheet[] = [];
  const contested = new Set<string>();
  const issues: Issue[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet === cover || isStampSheet(sheet.name) || lists.has(sheet.name)) continue;
    const mayBeForm = catalogue.formMappings.length > 0 && !isOurs(sheet, templates, names);
    const form = mayBeForm ? findMappedForm(sheet, catalogue) : undefined;
    if (form !== undefined) forms.set(sheet, form);
    const template = form?.template ?? firstProof(sheet, templates, names);
    if (template === undefined) {
      if (sheet.rows.length > 0) passedOver.push(sheet);
      continue;
    }
    const { code } = template;
    const other = sheets.get(code);
    if (other !== undefined) {
      const { code: told, spare, counts } = twinOf(sheet, other, template);
      if (told === "submission.sheet-duplicate") contested.add(code);
      else sheets.set(code, counts);
      const where = { file, sheet: spare.name, template: code };
      issues.push(submissionIssue(told, where, { facts: { other: counts.name } }));
    } else {
      sheets.set(code, sheet);
      issues.push(...(form === undefined ? unusual(sheet, template, file) : [readAsForm(sheet, form, file)]));
    }
  }
  for (const code of contested) sheets.delete(code);
  const unread = templates.filter(({ code }) => damaged.has(names.get(headerName(code))?.sheet ?? ""));
  issues.push(
    ...passedOver.map(({ name }) => submissionIssue("submission.sheet-passed-over", { file, sheet: name })),
  );
  const told = new Set([...contested, ...unread.map(({ code }) => code)]);
  return { sheets, forms, told, passedOver, issues };
}

interface Twin {
  readonly code: "submission.sheet-copied" | "submission.sheet-blank" | "submission.sheet-duplicate";
  /** Of two sheets, the one that is passed over. */
  readonly spare: Sheet;
  readonly counts: Sheet;
}

/** What a second sheet for a template is to the first: a copy, the form left blank, or a rival. */
function twinOf(sheet: Sheet, other: Sheet, template: Template): Twin {
  if (haveSameContent(sheet, other)) return { code: "submission.sheet-copied", spare: sheet, counts: other };
  if (isBlankPrint(sheet, other, template))
    return { code: "submission.sheet-blank", spare: sheet, counts: other };
  return isBlankPrint(other, sheet, template)
    ? { code: "submission.sheet-blank", spare: other, counts: sheet }
    : { code: "submission.sheet-duplicate", spare: sheet, counts: other };
}

function firstProof(sheet: Sheet, templates: readonly Template[], names: NamedCells): Template | undefined {
  for (const proof of PROOFS) {
    const template = proof(sheet, templates, names);
    if (template !== undefined) return template;
  }
  return undefined;
}

/** Bears the marks of the board's own workbook, whatever its headers say. */
const isOurs = (sheet: Sheet, templates: readonly Template[], names: NamedCells): boolean =>
  byNameAndKeys(sheet, templates, names) !== undefined || byKeyRow(sheet, templates) !== undefined;

/** The usual case, and quick: the defined name points here, and every key is in its row. */
function byNameAndKeys(
  sheet: Sheet,
  templates: readonly Template[],
  names: NamedCells,
): Template | undefined {
  const template = templates.find(({ code }) => names.get(headerName(code))?.sheet === sheet.name);
  const keys = template === undefined ? undefined : findKeyRow(sheet, template);
  return keys?.fields.size === template?.fields.length ? template : undefined;
}

function byKeyRow(sheet: Sheet, templates: readonly Template[]): Template | undefined {
  return best(templates, (template) => {
    const named = findKeyRow(sheet, template)?.fields.size ?? 0;
    return named / template.fields.length;
  });
}

function byDefinedName(
  sheet: Sheet,
  templates: readonly Template[],
  names: NamedCells,
): Template | undefined {
  return templates.find(
    (template) =>
      names.get(headerName(template.code))?.sheet === sheet.name &&
      headerShare(sheet, template) >= NAMED_SHARE,
  );
}

/** "KG01", "kg01 quan triet", "Quán triệt, tuyên truyền": the code as a whole word, or the title. */
function bySheetName(sheet: Sheet, templates: readonly Template[]): Template | undefined {
  const name = foldKey(sheet.name);
  return templates.find((template) => {
    const code = foldKey(template.code);
    const fits = name === code || name.startsWith(`${code} `) || name === foldKey(template.shortTitle);
    return fits && headerShare(sheet, template) >= NAMED_SHARE;
  });
}

function byHeader(sheet: Sheet, templates: readonly Template[]): Template | undefined {
  return best(templates, (template) => {
    const share = headerShare(sheet, template);
    return share >= HEADER_SHARE ? share : 0;
  });
}

const headerShare = (sheet: Sheet, template: Template): number =>
  (findHeaderBlock(sheet, template)?.named ?? 0) / template.fields.length;

/** The one template that scores highest; two alike are none. */
function best(templates: readonly Template[], score: (template: Template) => number): Template | undefined {
  let winner: Template | undefined;
  let top = 0;
  let tied = false;
  for (const template of templates) {
    const points = score(template);
    if (points > top) {
      winner = template;
      top = points;
      tied = false;
    } else if (points > 0 && points === top) {
      tied = true;
    }
  }
  return tied ? undefined : winner;
}

/** The sheets a template workbook keeps its pick lists on, by its names: nobody asks what stands there. */
export function listSheets(workbook: Pick<Workbook, "names">): ReadonlySet<string> {
  return new Set([...namedCells(workbook, LIST_PREFIXES).values()].map(({ sheet }) => sheet));
}

const LIST_PREFIXES = ["dm_", "vb_", "dv_"];

/** Never read so silently: which form it is taken for, and what its columns are. */
function readAsForm({ name }: Sheet, { mapping, template }: MappedForm, file: string): Issue {
  const labels = new Map(template.fields.map(({ key, label }) => [key, label]));
  const columns = mapping.columns.flatMap(({ header, field = "" }) =>
    labels.has(field) ? [`${header} → ${labels.get(field) ?? ""}`] : [],
  );
  const where = { file, sheet: name, template: template.code };
  const facts = { title: template.shortTitle, columns: columns.join("; ") };
  return submissionIssue("submission.form-mapped", where, { found: mapping.form, facts });
}

function unusual(sheet: Sheet, { code, shortTitle }: Template, file: string): readonly Issue[] {
  const where = { file, sheet: sheet.name, template: code };
  const name = foldKey(sheet.name);
  return [
    ...(sheet.visibility === "visible" ? [] : [submissionIssue("submission.hidden-sheet-read", where)]),
    ...(name.startsWith(foldKey(code))
      ? []
      : [submissionIssue("submission.sheet-renamed", where, { facts: { title: shortTitle } })]),
  ];
}
