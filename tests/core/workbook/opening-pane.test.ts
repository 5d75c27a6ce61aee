import type { PaneDraft } from "../../../src/core/workbook";
import { part, writtenParts } from "../../support/xlsx-parts";

const pane: PaneDraft = {
  addIn: "c993eae5-9c47-4d6c-ad1a-0c1cad7cd06f",
  version: "0.1.0.0",
  storeType: "FileSystem",
  store: "\\\\may-chu\\khoa & giáo",
};
const sheets = [{ name: "A", rows: [] }];

test("a pane that opens with the workbook is three parts, led to from the package", () => {
  const parts = writtenParts({ sheets, opensPane: pane });
  expect(part(parts, "_rels/.rels")).toContain(
    'webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
  );
  expect(part(parts, "xl/webextensions/_rels/taskpanes.xml.rels")).toContain('Target="webextension1.xml"');
  const addIn = part(parts, "xl/webextensions/webextension1.xml");
  expect(addIn).toContain(
    `<we:reference id="${pane.addIn}" version="0.1.0.0" store="\\\\may-chu\\khoa &amp; giáo" storeType="FileSystem"/>`,
  );
  expect(addIn).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
});

test("where the add-in is not installed nothing shows and nothing is asked", () => {
  const panes = part(writtenParts({ sheets, opensPane: pane }), "xl/webextensions/taskpanes.xml");
  expect(panes).toContain('visibility="0"');
});

test("a workbook without a pane has none of its parts", () => {
  const parts = writtenParts({ sheets });
  expect([...parts].filter(([path, text]) => /webextension/.test(path + text))).toEqual([]);
});
