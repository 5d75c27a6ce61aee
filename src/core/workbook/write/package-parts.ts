import type { WorkbookDraft } from "../draft";
import { definedNamesXml } from "./defined-names";
import { PANES_PATH, PANES_RELATIONSHIP, paneTypes } from "./opening-pane";
import { office, relationshipsXml } from "./relationships";
import { NAMESPACES, PACKAGE, xmlElement } from "./xml-text";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DOCUMENT = "application/vnd.openxmlformats-officedocument";
/** Excel 2019 and later write this; under an older number they would work everything out on opening. */
const CALCULATION_ENGINE = 191029;

/** Which of the parts that may be missing a workbook has. */
export interface PackageParts {
  readonly sheetCount: number;
  readonly hasCustomProperties: boolean;
  /** 1-based numbers of the sheets that carry notes. */
  readonly sheetsWithNotes: readonly number[];
  /** … and of those that carry charts. */
  readonly sheetsWithCharts: readonly number[];
  readonly chartCount: number;
  /** A pane opens with the workbook. */
  readonly hasPane: boolean;
}

interface Opening {
  /** 0-based and visible. */
  readonly activeSheet: number;
  /** Excel is to work out every formula; on closing it asks to save, then. */
  readonly calculates: boolean;
}

/** The body of xl/workbook.xml. */
export function workbookXml(draft: WorkbookDraft, { activeSheet, calculates }: Opening): string {
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
    xmlElement("calcPr", { calcId: CALCULATION_ENGINE, fullCalcOnLoad: calculates || undefined }),
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
export function rootRelationshipsXml({ hasCustomProperties, hasPane }: PackageParts): string {
  return relationshipsXml([
    office("officeDocument", "xl/workbook.xml"),
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
    office("extended-properties", "docProps/app.xml"),
    ...(hasCustomProperties ? [office("custom-properties", "docProps/custom.xml")] : []),
    ...(hasPane ? [{ type: PANES_RELATIONSHIP, target: PANES_PATH }] : []),
  ]);
}

/** The body of xl/worksheets/_rels/sheetN.xml.rels of a sheet with notes, charts or both; the notes come first. */
export function sheetRelationshipsXml(sheetNumber: number, { notes, charts }: SheetHas): string {
  return relationshipsXml([
    ...(notes
      ? [
          office("vmlDrawing", `../drawings/vmlDrawing${sheetNumber}.vml`),
          office("comments", `../comments${sheetNumber}.xml`),
        ]
      : []),
    ...(charts ? [office("drawing", `../drawings/drawing${sheetNumber}.xml`)] : []),
  ]);
}

/** What lies over the cells of a sheet. */
export type SheetHas = Readonly<Record<"notes" | "charts", boolean>>;

/** The body of xl/drawings/_rels/drawingN.xml.rels: the charts that lie on it. */
export const drawingRelationshipsXml = (charts: readonly number[]): string =>
  relationshipsXml(charts.map((number) => office("chart", `../charts/chart${number}.xml`)));

/** The body of [Content_Types].xml. */
export function contentTypesXml(facts: PackageParts): string {
  const { sheetCount, hasCustomProperties, sheetsWithNotes, sheetsWithCharts, chartCount, hasPane } = facts;
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
    ...sheetsWithCharts.map((number) => [`/xl/drawings/drawing${number}.xml`, `${DOCUMENT}.drawing+xml`]),
    ...Array.from({ length: chartCount }, (_, at) => [
      `/xl/charts/chart${at + 1}.xml`,
      `${DOCUMENT}.drawingml.chart+xml`,
    ]),
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", `${DOCUMENT}.extended-properties+xml`],
    ...(hasCustomProperties ? [["/docProps/custom.xml", `${DOCUMENT}.custom-properties+xml`]] : []),
    ...(hasPane ? paneTypes : []),
  ].map(([path, type]) => xmlElement("Override", { PartName: path, ContentType: type }));
  return xmlElement("Types", { xmlns: `${PACKAGE}/content-types` }, [...byExtension, ...byPath].join(""));
}
