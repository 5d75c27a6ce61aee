import { given, read, refused, type Issue, type Refused, type Result } from "../base";
import { workbookIssue } from "./issues";
import type { DefinedName, Sheet, Workbook } from "./model";
import { Archive, type ArchiveProblem, type ReadOptions } from "./read/zip/archive";
import { boundIssue, isBound } from "./read/broken-bound";
import { allLimits } from "./read/limits";
import { CellPool } from "./read/sheet/cell-pool";
import type { CellFacts } from "./read/sheet/cell-reader";
import {
  refusalByFirstBytes,
  refusalOfForeignArchive,
  refusalOfForeignFile,
} from "./read/package/file-format";
import { isOpenDocument, readOds } from "./read/ods/read-ods";
import { Package, refusalOf, type PartProblem } from "./read/package/package";
import { readProperties } from "./read/package/properties";
import { relationshipsOf, type Relationship } from "./read/package/relationships";
import { SharedStrings } from "./read/sheet/shared-strings";
import { readSheets } from "./read/sheet/sheets";
import { noStyles, readStyles } from "./read/package/styles-part";
import type { NameEntry } from "./read/package/defined-names";
import { readWorkbookPart, type WorkbookPart } from "./read/package/workbook-part";

const STYLES_TYPE = /spreadsheetml\.styles\+xml$/i;
const STRINGS_TYPE = /spreadsheetml\.sharedStrings\+xml$/i;

/**
 * Reads the values of an .xlsx or .xlsm file (ECMA-376, transitional and strict) or of an .ods file: sheets, names, custom properties;
 * no styles beyond telling dates, no formulas beyond their cached results, no macros. Never throws on bad input:
 * what cannot be opened is refused with one issue that says what the file is; a damaged sheet is named and left
 * out while the others are read; a value that cannot be told becomes an error cell with an issue. Time and memory
 * are bounded by `options.limits`. Issues ("workbook.…") name sheet, row and column; the caller adds the file.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Result<Workbook> {
  const foreign = refusalByFirstBytes(bytes);
  if (foreign !== undefined) return refused(workbookIssue(foreign, {}));
  const archive = Archive.open(bytes, options);
  if (typeof archive === "string") return refusalOfArchive(archive, bytes, options);
  const pack = new Package(archive);
  const root = pack.relationships("");
  if (typeof root === "string") return refusalOf(root, "_rels/.rels", archive.limits);
  const name = pack.findWorkbook(root);
  if (name === undefined)
    return isOpenDocument(pack)
      ? readOds(pack)
      : refused(workbookIssue(refusalOfForeignArchive(archive), {}));
  const { limits } = archive;
  const part = partOf(pack, name, (xml) => readWorkbookPart(xml, limits.names));
  if (typeof part === "string") return refusalOf(part, name, limits);
  if (part.sheets.length === 0) return refused(workbookIssue("workbook.no-workbook", {}));
  if (part.sheets.length > limits.sheets) return refusalOf("sheets", name, limits);
  const links = pack.relationships(name);
  return typeof links === "string"
    ? refusalOf(links, relationshipsOf(name), limits)
    : readParts(pack, part, { root, links });
}

interface Links {
  readonly root: readonly Relationship[];
  readonly links: readonly Relationship[];
}

function readParts(pack: Package, part: WorkbookPart, { root, links }: Links): Result<Workbook> {
  const facts = readFacts(pack, part, links);
  if ("ok" in facts) return facts;
  const properties = readProperties(pack, root);
  const names = part.names.map((name) => definedName(name, part));
  const isSealed = pack.archive.isSealed(properties.custom);
  const { sheets, issues, refusal } = readSheets(pack, {
    entries: part.sheets,
    links,
    facts,
    whenAsked: isSealed,
    unread: pack.archive.unread(names),
  });
  if (refusal !== undefined) return refusal;
  const hasMacros = links.some(({ type }) => type === "vbaProject");
  const workbook: Workbook = {
    sheets,
    names,
    customProperties: properties.custom,
    properties: { ...properties.standard, hasMacros },
    ...(isSealed && { isSealed }),
  };
  const macros: readonly Issue[] = hasMacros ? [workbookIssue("workbook.macros-ignored", {})] : [];
  return read(workbook, [...issues, ...properties.issues, ...macros]);
}

/** Texts and styles: without them no cell can be told, so a damaged one refuses the workbook. */
function readFacts(pack: Package, part: WorkbookPart, links: readonly Relationship[]): CellFacts | Refused {
  const target = (type: string, contentType: RegExp): string | undefined =>
    links.find((link) => link.type === type)?.target ?? pack.partOfType(contentType);
  const stylesName = target("styles", STYLES_TYPE);
  const stringsName = target("sharedStrings", STRINGS_TYPE);
  const styles = stylesName === undefined ? noStyles : partOf(pack, stylesName, readStyles);
  if (typeof styles === "string") return refusalOf(styles, stylesName ?? "", pack.archive.limits);
  const strings =
    stringsName === undefined ? SharedStrings.none : partOf(pack, stringsName, SharedStrings.open);
  if (typeof strings === "string") return refusalOf(strings, stringsName ?? "", pack.archive.limits);
  return { styles, strings, date1904: part.date1904, pool: new CellPool(), layout: pack.archive.readsLayout };
}

/** Reads and parses one part. */
function partOf<T extends object | string>(
  pack: Package,
  name: string,
  parse: (bytes: Uint8Array) => T | PartProblem,
): T | PartProblem {
  const bytes = pack.xml(name);
  return typeof bytes === "string" ? bytes : parse(bytes);
}

function definedName(entry: NameEntry, part: WorkbookPart): DefinedName {
  const { name, sheetIndex } = entry;
  if (sheetIndex === undefined) return entry;
  const sheet: Sheet["name"] | undefined = part.sheets[sheetIndex]?.name;
  return { name, formula: entry.formula, ...given({ sheet }) };
}

function refusalOfArchive(problem: ArchiveProblem, bytes: Uint8Array, options: ReadOptions): Refused {
  if (problem === "no-end") return refused(workbookIssue(refusalOfForeignFile(bytes), {}));
  if (isBound(problem)) return refused(boundIssue(problem, allLimits(options.limits)));
  return refused(workbookIssue("workbook.damaged", {}, { facts: { part: "zip" } }));
}
