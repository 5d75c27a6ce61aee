/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { deployedFolder } from "./deployed-folder";
import { type Deployed, manifestFaults } from "./manifest-faults";

const root = path.join(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** The sources as they will lie on the web server; tests/e2e/deployed.test.ts looks at what is really built. */
const sources: Deployed = (() => {
  const folder = deployedFolder(root);
  return {
    ...folder,
    hasFile: (place) => ["/taskpane.html", "/help.html"].includes(place) || folder.hasFile(place),
  };
})();
const faults = (xml: string) => manifestFaults(xml, sources);
const parsed = () => new DOMParser().parseFromString(manifest, "application/xml");

test("Excel has nothing to refuse in the manifest", () => {
  expect(faults(manifest)).toEqual([]);
});

test("the tab has a button for each page of the pane, in Vietnamese and English", () => {
  const buttons = [...parsed().querySelectorAll("Control > Label")].map((label) => {
    const text = parsed().querySelector(`[id="${label.getAttribute("resid")}"]`);
    return `${text?.getAttribute("DefaultValue")} / ${text?.firstElementChild?.getAttribute("Value")}`;
  });
  expect(buttons).toEqual([
    "Nhập liệu / Enter data",
    "Kiểm tra / Check",
    "Tổng hợp / Merge",
    "Danh mục / Catalogue",
    "Trợ giúp / Help",
  ]);
});

test("each button asks the one pane for its own page, by the last part of the address alone", () => {
  const addresses = [...parsed().querySelectorAll("Action > SourceLocation")].map((page) => {
    const url = parsed()
      .querySelector(`[id="${page.getAttribute("resid")}"]`)
      ?.getAttribute("DefaultValue");
    return new URL(url ?? "");
  });
  expect(addresses.map(({ hash }) => hash)).toEqual(["#fill", "#check", "#merge", "#catalogue", "#help"]);
  expect(new Set(addresses.map(({ pathname, search }) => pathname + search))).toEqual(
    new Set(["/taskpane.html"]),
  );
});

test("who asks for help or support is led to the page that needs no Excel, in their own language", () => {
  const [support] = parsed().getElementsByTagName("SupportUrl");
  expect(support?.getAttribute("DefaultValue")).toBe("https://localhost:3000/help.html");
  const page = parsed().querySelector('[id="Help.Page"]');
  expect(parsed().querySelector("LearnMoreUrl")?.getAttribute("resid")).toBe("Help.Page");
  expect(page?.getAttribute("DefaultValue")).toBe("https://localhost:3000/help.html");
  expect(page?.firstElementChild?.getAttribute("Value")).toBe("https://localhost:3000/help.html#en");
});

test("there is one pane, and it is the one that opens with a workbook, on the page to fill in", () => {
  const panes = [...parsed().querySelectorAll("Action > TaskpaneId")].map(({ textContent }) => textContent);
  expect(panes).toHaveLength(5);
  expect(new Set(panes)).toEqual(new Set(["Office.AutoShowTaskpaneWithDocument"]));
  // Where several actions bear that id, Excel opens the first one's page with the workbook.
  expect(parsed().querySelector("Action > SourceLocation")?.getAttribute("resid")).toBe("Fill.Url");
});

describe("a manifest Excel would refuse is refused here", () => {
  const long = "x".repeat(300);
  const mistakes: readonly (readonly [what: string, from: string | RegExp, to: string, fault: RegExp])[] = [
    ["an element is not closed", "</Hosts>", "", /not well-formed/],
    ["the id is no GUID", /<Id>.*<\/Id>/, "<Id>khoa-giao</Id>", /OfficeApp > Id/],
    ["the version is a word", /<Version>.*<\/Version>/, "<Version>mới</Version>", /OfficeApp > Version/],
    [
      "the overrides are those for mail",
      "VersionOverridesV1_0",
      "VersionOverridesV1_1",
      /VersionOverrides xsi:type/,
    ],
    ["it asks for less Excel than the pane needs", 'MinVersion="1.8"', 'MinVersion="1.4"', /ExcelApi/],
    ["the permission is missing", /<Permissions>.*<\/Permissions>/, "", /OfficeApp lacks Permissions/],
    [
      "requirements stand before hosts",
      /(<Hosts>\s*<Host Name[^]*?<\/Hosts>)\s*(<Requirements>[^]*?<\/Requirements>)/,
      "$2$1",
      /OfficeApp: order/,
    ],
    [
      "the tab's label stands before its groups",
      '<CustomTab id="KhoaGiao.Tab">',
      '<CustomTab id="T"><Label resid="Tab.Label" />',
      /CustomTab: order/,
    ],
    ["two buttons share an id", 'id="KhoaGiao.Check"', 'id="KhoaGiao.Fill"', /KhoaGiao\.Fill is there twice/],
    [
      "a text is not there",
      '<Label resid="Fill.Label"',
      '<Label resid="Fll.Label"',
      /nothing has the id Fll\.Label/,
    ],
    [
      "a text is used by nothing",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Old" DefaultValue="Cũ"><bt:Override Locale="en-US" Value="Old" /></bt:String>',
      /nothing uses Old/,
    ],
    [
      "a label is taken from the long texts",
      '<Label resid="Fill.Label"',
      '<Label resid="Fill.Tip"',
      /among bt:LongStrings/,
    ],
    [
      "a resource id is too long",
      /Fill\.Label/g,
      "Fill.Label.Of.The.First.Button.Of.The.Tab",
      /longer than 32/,
    ],
    [
      "a label is too long",
      'DefaultValue="Nhập liệu"',
      `DefaultValue="${long}"`,
      /Fill\.Label is longer than 125/,
    ],
    [
      "a tip is too long in English",
      'Value="How to fill in',
      `Value="${long}`,
      /Help\.Tip is longer than 250/,
    ],
    ["a text has no English", '<bt:Override Locale="en-US" Value="Check" />', "", /Check\.Label: overrides/],
    [
      "a text is overridden for its own language",
      'Locale="en-US" Value="Check"',
      'Locale="vi-VN" Value="Check"',
      /Check\.Label: overrides/,
    ],
    [
      "an address is not encrypted",
      "https://localhost:3000/taskpane.html#check",
      "http://localhost:3000/taskpane.html#check",
      /no https address/,
    ],
    ["a page does not exist", "taskpane.html#merge", "merge.html", /merge\.html leads to no file/],
    ["an address is too long", "#merge", `?x=${long.repeat(7)}#merge`, /longer than 2048/],
    ["an icon does not exist", "icon-80.png", "icon-81.png", /icon-81\.png leads to no file/],
    [
      "an icon has another size than it says",
      'id="Icon.16" DefaultValue="https://localhost:3000/assets/icons/icon-16.png"',
      'id="Icon.16" DefaultValue="https://localhost:3000/assets/icons/icon-20.png"',
      /no PNG of 16 × 16/,
    ],
    ["an icon for large screens is missing", /<bt:Image size="80" resid="Icon.80" \/>/, "", /lacks size 80/],
    ["the icon of the add-in is too large", /(<IconUrl[^>]*)icon-32/, "$1icon-128", /no PNG of 32 × 32/],
    ["a button has no tip", /<Supertip>[^]*?<\/Supertip>/, "", /Control lacks Supertip/],
    [
      "a button runs a function nobody wrote",
      'xsi:type="ShowTaskpane">',
      'xsi:type="ShowTaskpane"><FunctionName>run</FunctionName>',
      /Action may not hold FunctionName/,
    ],
  ];

  test.each(mistakes)("%s", (_what, from, to, fault) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(faults(broken).join("\n")).toMatch(fault);
  });
});
