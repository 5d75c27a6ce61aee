import type { ChartCorner, ChartDraft, ChartSeries } from "../draft";
import { NAMESPACES, xmlElement, xmlText } from "./xml-text";

/** The vocabularies of drawings and charts (ECMA-376, transitional). */
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const CHART = `${DRAWING}/chart`;
const [CATEGORY_AXIS, VALUE_AXIS] = [1, 2];
/** Hundredths of a point. */
const LETTERS = 1100;
/** Per cent of a bar's width that stays free between two of them, and how far the parts of a bar lie over one another. */
const [GAP, STACKED] = [60, 100];
/** Share of the width that the longest bar takes, where its figure stands behind it. */
const ROOM_FOR_BARS = 0.88;

/** The body of a drawing: each chart over its cells, as `rId1`, `rId2` … of the drawing's relationships. */
export function drawingXml(charts: readonly ChartDraft[]): string {
  const anchors = charts.map(({ over: [first, last], ...named }, at) => {
    const name = { id: at + 2, name: named.name, descr: named.description };
    const frame = [
      xmlElement(
        "xdr:nvGraphicFramePr",
        {},
        xmlElement("xdr:cNvPr", name) + xmlElement("xdr:cNvGraphicFramePr"),
      ),
      xmlElement("xdr:xfrm", {}, xmlElement("a:off", { x: 0, y: 0 }) + xmlElement("a:ext", { cx: 0, cy: 0 })),
      xmlElement(
        "a:graphic",
        {},
        xmlElement(
          "a:graphicData",
          { uri: CHART },
          xmlElement("c:chart", { "xmlns:c": CHART, "r:id": `rId${at + 1}` }),
        ),
      ),
    ];
    const content = [
      cornerXml("xdr:from", first, 0),
      // The far corner lies behind the last cell.
      cornerXml("xdr:to", last, 1),
      xmlElement("xdr:graphicFrame", { macro: "" }, frame.join("")),
      xmlElement("xdr:clientData"),
    ];
    return xmlElement("xdr:twoCellAnchor", {}, content.join(""));
  });
  const namespaces = {
    "xmlns:xdr": `${DRAWING}/spreadsheetDrawing`,
    "xmlns:a": `${DRAWING}/main`,
    "xmlns:r": NAMESPACES.relationships,
  };
  return xmlElement("xdr:wsDr", namespaces, anchors.join(""));
}

function cornerXml(tag: string, { row, column }: ChartCorner, beyond: number): string {
  const place = {
    "xdr:col": column - 1 + beyond,
    "xdr:colOff": 0,
    "xdr:row": row - 1 + beyond,
    "xdr:rowOff": 0,
  };
  return xmlElement(
    tag,
    {},
    Object.entries(place)
      .map(([part, value]) => xmlElement(part, {}, String(value)))
      .join(""),
  );
}

/** The body of a chart part. Its figures are those of cells; what they hold is told too, for whoever does not look. */
export function chartXml({ isStacked = false, categories, series }: ChartDraft): string {
  const plot = [
    value("c:barDir", "bar"),
    value("c:grouping", isStacked ? "percentStacked" : "clustered"),
    value("c:varyColors", 0),
    ...series.map((one, at) => seriesXml(one, at, categories)),
    value("c:gapWidth", GAP),
    isStacked ? value("c:overlap", STACKED) : "",
    value("c:axId", CATEGORY_AXIS),
    value("c:axId", VALUE_AXIS),
  ];
  const chart = [
    value("c:autoTitleDeleted", 1),
    xmlElement(
      "c:plotArea",
      {},
      layoutXml(isStacked) + xmlElement("c:barChart", {}, plot.join("")) + axesXml(),
    ),
    value("c:plotVisOnly", 1),
  ];
  const letters = xmlElement("a:defRPr", { sz: LETTERS });
  const content = [
    value("c:roundedCorners", 0),
    xmlElement("c:chart", {}, chart.join("")),
    xmlElement("c:spPr", {}, xmlElement("a:ln", {}, xmlElement("a:noFill"))),
    xmlElement("c:txPr", {}, paragraphXml(xmlElement("a:pPr", {}, letters) + xmlElement("a:endParaRPr"))),
  ];
  const namespaces = {
    "xmlns:c": CHART,
    "xmlns:a": `${DRAWING}/main`,
    "xmlns:r": NAMESPACES.relationships,
  };
  return xmlElement("c:chartSpace", namespaces, content.join(""));
}

const value = (tag: string, val: string | number): string => xmlElement(tag, { val });

const paragraphXml = (content: string): string =>
  xmlElement("a:bodyPr") + xmlElement("a:lstStyle") + xmlElement("a:p", {}, content);

function seriesXml(
  { name, cells, values, colour }: ChartSeries,
  at: number,
  categories: ChartDraft["categories"],
): string {
  const fill = xmlElement("a:solidFill", {}, xmlElement("a:srgbClr", { val: colour }));
  const content = [
    value("c:idx", at),
    value("c:order", at),
    xmlElement("c:tx", {}, xmlElement("c:v", {}, xmlText(name))),
    xmlElement("c:spPr", {}, fill),
    value("c:invertIfNegative", 0),
    labelsXml(),
    xmlElement("c:cat", {}, referenceXml("str", categories.cells, categories.values)),
    xmlElement("c:val", {}, referenceXml("num", cells, values)),
  ];
  return xmlElement("c:ser", {}, content.join(""));
}

/** Every bar says its figure; one of no length would say it over its neighbour. */
const labelsXml = (): string =>
  xmlElement(
    "c:dLbls",
    {},
    xmlElement("c:numFmt", { formatCode: "#,##0;;", sourceLinked: 0 }) +
      ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
        .map((what) => value(`c:show${what}`, what === "Val" ? 1 : 0))
        .join(""),
  );

function referenceXml(kind: "str" | "num", cells: string, values: readonly (string | number)[]): string {
  const points = values.map((one, idx) =>
    xmlElement("c:pt", { idx }, xmlElement("c:v", {}, xmlText(String(one)))),
  );
  const format = kind === "num" ? xmlElement("c:formatCode", {}, "General") : "";
  const cache = xmlElement(
    `c:${kind}Cache`,
    {},
    format + value("c:ptCount", values.length) + points.join(""),
  );
  return xmlElement(`c:${kind}Ref`, {}, xmlElement("c:f", {}, xmlText(cells)) + cache);
}

/** Bars fill the height they lie over, each the same part of it. Beside one of their own length stands its figure. */
function layoutXml(isStacked: boolean): string {
  const corner = ["x", "y"].map((axis) => value(`c:${axis}`, 0));
  const size = value("c:w", isStacked ? 1 : ROOM_FOR_BARS) + value("c:h", 1);
  const modes = ["x", "y"].map((axis) => value(`c:${axis}Mode`, "edge"));
  const layout = [value("c:layoutTarget", "inner"), ...modes, ...corner, size];
  return xmlElement("c:layout", {}, xmlElement("c:manualLayout", {}, layout.join("")));
}

/** Bars lie from left to right, the first on top; figures stand at the bars, so the axis of values shows none. */
function axesXml(): string {
  const scaling = (orientation: string) => xmlElement("c:scaling", {}, value("c:orientation", orientation));
  const category = [
    value("c:axId", CATEGORY_AXIS),
    scaling("maxMin"),
    value("c:delete", 0),
    value("c:axPos", "l"),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "none"),
    value("c:crossAx", VALUE_AXIS),
    value("c:crosses", "autoZero"),
  ];
  const values = [
    value("c:axId", VALUE_AXIS),
    xmlElement("c:scaling", {}, value("c:orientation", "minMax") + value("c:min", 0)),
    value("c:delete", 1),
    value("c:axPos", "b"),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "none"),
    value("c:crossAx", CATEGORY_AXIS),
    value("c:crosses", "autoZero"),
  ];
  return xmlElement("c:catAx", {}, category.join("")) + xmlElement("c:valAx", {}, values.join(""));
}
