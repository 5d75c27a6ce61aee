import type { PaneDraft } from "../draft";
import { relationshipsXml } from "./relationships";
import { NAMESPACES, xmlElement } from "./xml-text";

/**
 * The pane that opens with the workbook ([MS-OWEXML], 2.2 and 2.3): the package names a list of panes, the list one
 * pane, the pane the add-in and where it is installed from.
 *
 *   _rels/.rels → xl/webextensions/taskpanes.xml → xl/webextensions/webextension1.xml
 */
export const PANES_PATH = "xl/webextensions/taskpanes.xml";
const ADD_IN_FILE = "webextension1.xml";
export const PANES_RELATIONSHIP =
  "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const ADD_IN_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const ADD_IN = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** In pixels; Excel keeps what the user makes of it. */
const PANE_WIDTH = 350;
/** Shown by the add-in alone: where it is not installed, Excel shows no pane and asks nothing. */
const NOT_BY_ITSELF = 0;

/** Content types of the parts, by path. */
export const paneTypes: readonly (readonly [path: string, type: string])[] = [
  [`/${PANES_PATH}`, "application/vnd.ms-office.webextensiontaskpanes+xml"],
  [`/xl/webextensions/${ADD_IN_FILE}`, "application/vnd.ms-office.webextension+xml"],
];

/** The bodies of the parts, by path. */
export const paneParts = (pane: PaneDraft): readonly (readonly [path: string, body: string])[] => [
  [PANES_PATH, panesXml()],
  [
    "xl/webextensions/_rels/taskpanes.xml.rels",
    relationshipsXml([{ type: ADD_IN_RELATIONSHIP, target: ADD_IN_FILE }]),
  ],
  [`xl/webextensions/${ADD_IN_FILE}`, addInXml(pane)],
];

function panesXml(): string {
  const reference = xmlElement("wetp:webextensionref", {
    "xmlns:r": NAMESPACES.relationships,
    "r:id": "rId1",
  });
  const attributes = { dockstate: "right", visibility: NOT_BY_ITSELF, width: PANE_WIDTH, row: 0 };
  return xmlElement(
    "wetp:taskpanes",
    { "xmlns:wetp": PANES },
    xmlElement("wetp:taskpane", attributes, reference),
  );
}

function addInXml({ addIn, version, store, storeType }: PaneDraft): string {
  const opens = { name: "Office.AutoShowTaskpaneWithDocument", value: "true" };
  const parts = [
    xmlElement("we:reference", { id: addIn, version, store, storeType }),
    xmlElement("we:alternateReferences"),
    xmlElement("we:properties", {}, xmlElement("we:property", opens)),
    xmlElement("we:bindings"),
    xmlElement("we:snapshot", { "xmlns:r": NAMESPACES.relationships }),
  ];
  return xmlElement("we:webextension", { "xmlns:we": ADD_IN, id: `{${addIn}}` }, parts.join(""));
}
