import type { WorkbookDraft } from "../draft";
import { definedNamesXml } from "./defined-names";
import { NAMESPACES, xmlElement } from "./xml-text";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DOCUMENT = "application/vnd.openxmlformats-officedocument";
/** Excel 2019 and later write this; an older number would not stop the recalculation asked for beside it. */
const CALCULATION_ENGINE = 191029;

/** Which of the parts that may be missing a workbook has. */
export interface PackageParts {
  readonly sheetCount: number;
  readonly hasCustomProperties: boolean;
  /** 1-based numbers of the sheets that carry notes. */
  readonly sheetsWithNotes: readonly number[];
}

/** The body of xl/workbook.xml. `activeSheet` is 0-based and visible. */
export function workbookXml(draft: WorkbookDraft, activeSheet: number): string {
  const sheets = draft.sheets.map(({ name, visibility }, index) =>
    xmlElement("sheet", {
      ...{ name, sheetId: index + 1 },
      state: visibility === "visible" ? undefined : visibility,
      "r:id": `rId${index + 1}`,
    }),
  );
  const parts = [
    draft.lockStructure ? xmlElement("workbookProtection", { lockStructure: true }) : "",
    xmlElement("bookViews", {}, xmlElement("workbookView", { activeTab: activeSheet })),
    xmlElement("sheets", {}, sheets.join("")),
    definedNamesXml(draft),
    xmlElement("calcPr", { calcId: CALCULATION_ENGINE, fullCalcOnLoad: true }),
  ];
  const namespaces = { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships };
  return xmlElement("workbook", namespaces, parts.join(""));
}

/** The body of xl/_rels/workbook.xml.rels. */
export function workbookRelationshipsXml(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    office("worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  return relationshipsXml([
    ...sheets,
    office("styles", "styles.xml"),
    office("sharedStrings", "sharedStrings.xml"),
  ]);
}

/** The body of _rels/.rels. */
export function rootRelationshipsXml({ hasCustomProperties }: PackageParts): string {
  return relationshipsXml([
    office("officeDocument", "xl/workbook.xml"),
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
    office("extended-properties", "docProps/app.xml"),
    ...(hasCustomProperties ? [office("custom-properties", "docProps/custom.xml")] : []),
  ]);
}

/** The body of xl/worksheets/_rels/sheetN.xml.rels of a sheet with notes; the drawing comes first. */
export function sheetRelationshipsXml(sheetNumber: number): string {
  return relationshipsXml([
    office("vmlDrawing", `../drawings/vmlDrawing${sheetNumber}.vml`),
    office("comments", `../comments${sheetNumber}.xml`),
  ]);
}

interface LinkDraft {
  readonly type: string;
  readonly target: string;
}

const office = (type: string, target: string): LinkDraft => ({
  type: `${NAMESPACES.relationships}/${type}`,
  target,
});

/** Numbered rId1, rId2 … in the order given. */
function relationshipsXml(relationships: readonly LinkDraft[]): string {
  const parts = relationships.map(({ type, target }, index) =>
    xmlElement("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return xmlElement("Relationships", { xmlns: `${PACKAGE}/relationships` }, parts.join(""));
}

/** The body of [Content_Types].xml. */
export function contentTypesXml({ sheetCount, hasCustomProperties, sheetsWithNotes }: PackageParts): string {
  const byExtension = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ...(sheetsWithNotes.length > 0 ? [["vml", `${DOCUMENT}.vmlDrawing`]] : []),
  ].map(([extension, type]) => xmlElement("Default", { Extension: extension, ContentType: type }));
  const byPath = [
    ["/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
    ...Array.from({ length: sheetCount }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
    ["/xl/styles.xml", `${SPREADSHEET}.styles+xml`],
    ["/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
    ...sheetsWithNotes.map((number) => [`/xl/comments${number}.xml`, `${SPREADSHEET}.comments+xml`]),
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", `${DOCUMENT}.extended-properties+xml`],
    ...(hasCustomProperties ? [["/docProps/custom.xml", `${DOCUMENT}.custom-properties+xml`]] : []),
  ].map(([path, type]) => xmlElement("Override", { PartName: path, ContentType: type }));
  return xmlElement("Types", { xmlns: `${PACKAGE}/content-types` }, [...byExtension, ...byPath].join(""));
}
