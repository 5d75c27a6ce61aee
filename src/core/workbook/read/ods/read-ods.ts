import { type Issue, type Refused, type Result, given, read, refused } from "../../../base";
import { workbookIssue } from "../../issues";
import type { DefinedName, Sheet, Workbook } from "../../model";
import { boundIssue } from "../broken-bound";
import { type Package, type PartProblem, refusalOf } from "../package/package";
import { CellFindings } from "../sheet/cell-findings";
import { XmlReader } from "../xml/xml-reader";
import type { OdsFacts } from "./ods-cell";
import { readOdsNames } from "./ods-names";
import { type OdsProperties, readOdsProperties } from "./ods-properties";
import { OdsStyles } from "./ods-styles";
import { readOdsTable } from "./ods-table";
import { type OdsValidation, readOdsValidations } from "./ods-validations";

const CONTENT = "content.xml";

export const isOpenDocument = ({ archive }: Package): boolean =>
  archive.has(CONTENT) && (archive.has("mimetype") || archive.has("META-INF/manifest.xml"));

/**
 * Reads an OpenDocument spreadsheet (.ods, ISO/IEC 26300) into the model of all workbooks, with the same bounds as an
 * .xlsx. Prefixes of names are those every producer writes (`table:table`); a file with others is told to be damaged.
 */
export function readOds(pack: Package): Result<Workbook> {
  if (isEncrypted(pack)) return refused(workbookIssue("workbook.password-protected", {}));
  const content = pack.xml(CONTENT);
  if (typeof content === "string") return refusalOf(content, CONTENT, pack.archive.limits);
  const styles = new OdsStyles();
  const outer = pack.xml("styles.xml");
  const problem: PartProblem | undefined =
    (typeof outer === "string" ? undefined : styles.add(outer)) ?? styles.add(content);
  if (problem !== undefined) return refusalOf(problem, CONTENT, pack.archive.limits);
  const book = new OdsBook(styles, pack.archive);
  const refusal = book.read(content);
  if (refusal !== undefined) return refusal;
  const { custom, standard, issues } = propertiesOf(pack);
  const hasMacros = pack.archive.names.some((name) => /^(?:Basic|Scripts)\/.+\/.+/.test(name));
  const macros: readonly Issue[] = hasMacros ? [workbookIssue("workbook.macros-ignored", {})] : [];
  const { sheets, names } = book;
  return read({ sheets, names, customProperties: custom, properties: { ...standard, hasMacros } }, [
    workbookIssue("workbook.read-as-ods", {}),
    ...book.issues,
    ...issues,
    ...macros,
  ]);
}

/** A password hides each part; the list of parts says so. */
function isEncrypted(pack: Package): boolean {
  const part = pack.xml("META-INF/manifest.xml");
  if (typeof part === "string") return false;
  const reader = new XmlReader(part);
  for (let event = reader.next(); event !== "end"; event = reader.next())
    if (event === "open" && reader.local === "encryption-data") return true;
  return false;
}

function propertiesOf(pack: Package): OdsProperties & { readonly issues: readonly Issue[] } {
  const part = pack.xml("meta.xml");
  const found = typeof part === "string" ? part : readOdsProperties(part);
  if (typeof found !== "string") return { ...found, issues: [] };
  const facts = { part: "meta.xml" };
  const issues = found === "missing" ? [] : [workbookIssue("workbook.properties-damaged", {}, { facts })];
  return { custom: new Map(), standard: {}, issues };
}

const PREFIXES = ["office", "table", "text", "style", "number"];

class OdsBook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly issues: Issue[] = [];
  private date1904 = false;
  private validations: ReadonlyMap<string, OdsValidation> = new Map();
  private cellsLeft: number;

  constructor(
    private readonly styles: OdsStyles,
    private readonly archive: Pick<Package["archive"], "limits" | "readsLayout">,
  ) {
    this.cellsLeft = archive.limits.cells;
  }

  /** Undefined where all went well, but for what `issues` name. */
  read(content: Uint8Array): Refused | undefined {
    const reader = new XmlReader(content);
    reader.next();
    const isPlain = PREFIXES.every((prefix) => reader.attribute(`xmlns:${prefix}`) !== undefined);
    if (!isPlain && reader.problem === undefined) return refusalOf("malformed", CONTENT, this.archive.limits);
    while (reader.nextChild(1)) if (reader.local === "body") this.readBody(reader);
    if (reader.problem !== undefined) return refusalOf(reader.problem, CONTENT, this.archive.limits);
    if (this.sheets.length === 0)
      return refused(...(this.issues.length > 0 ? this.issues : [workbookIssue("workbook.no-workbook", {})]));
    return this.sheets.length > this.archive.limits.sheets
      ? refusalOf("sheets", CONTENT, this.archive.limits)
      : undefined;
  }

  /** A letter or a drawing has another body, and no sheets. */
  private readBody(reader: XmlReader): void {
    while (reader.nextChild(2)) if (reader.local === "spreadsheet") this.readSpreadsheet(reader);
  }

  private readSpreadsheet(reader: XmlReader): void {
    while (reader.nextChild(3)) {
      if (reader.local === "table") this.readTable(reader);
      else if (reader.local === "content-validations") this.validations = readOdsValidations(reader);
      else if (reader.local === "named-expressions") this.names.push(...readOdsNames(reader));
      else if (reader.local === "calculation-settings") this.readSettings(reader);
    }
  }

  private readSettings(reader: XmlReader): void {
    while (reader.nextChild(4)) {
      const dayZero = reader.local === "null-date" ? reader.attribute("table:date-value") : undefined;
      this.date1904 ||= dayZero?.startsWith("1904") ?? false;
    }
  }

  private readTable(reader: XmlReader): void {
    const sheet = reader.attribute("table:name") ?? "";
    const style = reader.attribute("table:style-name") ?? "";
    const isHidden = this.styles.isHiddenSheet(style);
    const printed = this.styles.pageTexts(style);
    const findings = new CellFindings(sheet);
    const { styles, date1904, validations } = this;
    const facts: OdsFacts = { styles, date1904, findings, layout: this.archive.readsLayout, validations };
    const table = readOdsTable(reader, facts, this.cellsLeft);
    this.issues.push(...findings.issues);
    if (table === undefined) {
      this.issues.push(boundIssue("cells", this.archive.limits, { sheet }));
      return;
    }
    if (table.isCache) return;
    this.cellsLeft -= table.cellCount;
    this.names.push(...table.names.map((name) => ({ ...name, sheet })));
    const pageTexts = printed.length === 0 ? undefined : printed;
    const visibility = isHidden ? "hidden" : "visible";
    this.sheets.push({ name: sheet, visibility, ...table.content, ...given({ pageTexts }) });
  }
}
