/**
 * What Excel would refuse in an add-in's manifest, without asking anybody's server: the rules of the add-in-only
 * manifest for task panes (VersionOverrides 1.0), and our own that every text is paired and every address leads to a
 * file. Answers one line for each fault.
 */
export interface Deployed {
  /** Pixel size of a PNG the web server has at this path, or undefined. */
  imageSize(path: string): { readonly width: number; readonly height: number } | undefined;
  hasFile(path: string): boolean;
}

export function manifestFaults(xml: string, deployed: Deployed): readonly string[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const broken = document.querySelector("parsererror");
  if (broken !== null) return [`not well-formed: ${broken.textContent ?? ""}`];
  return [
    ...orderFaults(document),
    ...headFaults(document),
    ...idFaults(document),
    ...referenceFaults(document),
    ...textFaults(document),
    ...addressFaults(document, deployed),
    ...iconFaults(document, deployed),
    ...ribbonFaults(document),
  ];
}

/** Children in the order the schema asks for; `+` must be there. */
const ORDERS: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id+ Version+ ProviderName+ DefaultLocale+ DisplayName+ Description+ IconUrl+ HighResolutionIconUrl+ SupportUrl AppDomains Hosts+ Requirements+ DefaultSettings+ Permissions+ VersionOverrides+",
  VersionOverrides: "Description Requirements Hosts+ Resources+",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint+",
  GetStarted: "Title+ Description+ LearnMoreUrl+",
  CustomTab: "Group+ Label+",
  Group: "Label+ Icon+ Control+",
  Control: "Label+ Supertip+ Icon+ Action+",
  Supertip: "Title+ Description+",
  Action: "TaskpaneId SourceLocation+ Title",
  Resources: "bt:Images+ bt:Urls+ bt:ShortStrings+ bt:LongStrings+",
};

function orderFaults(document: Document): string[] {
  return Object.entries(ORDERS).flatMap(([name, order]) => {
    const words = order.split(" ");
    const places = words.map((word) => word.replace("+", ""));
    return named(document, name).flatMap((element) => {
      const found = [...element.children].map(({ nodeName }) => nodeName);
      const indexes = found.map((child) => places.indexOf(child));
      const missing = words.filter((word) => word.endsWith("+") && !found.includes(word.slice(0, -1)));
      return [
        ...found.filter((child) => !places.includes(child)).map((child) => `${name} may not hold ${child}`),
        ...missing.map((word) => `${name} lacks ${word.slice(0, -1)}`),
        ...(indexes.some((at, i) => at < (indexes[i - 1] ?? 0)) ? [`${name}: order is ${found.join()}`] : []),
      ];
    });
  });
}

const EXPECTED: readonly (readonly [selector: string, attribute: string | undefined, value: RegExp])[] = [
  ["OfficeApp", "xsi:type", /^TaskPaneApp$/],
  ["OfficeApp > Id", undefined, /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i],
  ["OfficeApp > Version", undefined, /^\d{1,5}(\.\d{1,5}){1,3}$/],
  ["OfficeApp > ProviderName", undefined, /^.{1,125}$/],
  ["OfficeApp > DefaultLocale", undefined, /^vi-VN$/],
  ["OfficeApp > Permissions", undefined, /^ReadWriteDocument$/],
  ["OfficeApp > Hosts > Host", "Name", /^Workbook$/],
  ["Sets > Set[Name=ExcelApi]", "MinVersion", /^1\.8$/],
  // 1.1 exists for mail only; Excel does not read a task pane's.
  ["VersionOverrides", "xsi:type", /^VersionOverridesV1_0$/],
  ["VersionOverrides > Hosts > Host", "xsi:type", /^Workbook$/],
];

function headFaults(document: Document): string[] {
  return EXPECTED.flatMap(([selector, attribute, value]) => {
    const found = [...document.querySelectorAll(selector)].map((element) =>
      attribute === undefined ? element.textContent : element.getAttribute(attribute),
    );
    const fits = found.length === 1 && value.test(found[0] ?? "");
    return fits ? [] : [`${selector} ${attribute ?? ""} is “${found.join()}”, not ${String(value)}`];
  });
}

function idFaults(document: Document): string[] {
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} is there twice`),
    ...ids.filter((id) => id.length > 125).map((id) => `id ${id} is longer than 125`),
  ];
}

/** Where the resource of an element's `resid` must stand. */
const SHELVES: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
};

function referenceFaults(document: Document): string[] {
  const users = [...document.querySelectorAll("[resid]")];
  const wanted = users.map((user) => user.getAttribute("resid") ?? "");
  const resources = named(document, "Resources").flatMap((all) => [...all.querySelectorAll("[id]")]);
  return [
    ...users.flatMap((user, index) => {
      const resource = resources.find(({ id }) => id === wanted[index]);
      if (resource === undefined) return [`${user.nodeName}: nothing has the id ${wanted[index]}`];
      const shelf = resource.parentElement?.nodeName;
      return shelf === SHELVES[user.nodeName] ? [] : [`${user.nodeName}: ${resource.id} is among ${shelf}`];
    }),
    ...resources.filter(({ id }) => id.length > 32).map(({ id }) => `resource id ${id} is longer than 32`),
    ...resources.filter(({ id }) => !wanted.includes(id)).map(({ id }) => `nothing uses ${id}`),
  ];
}

const TEXT_LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** Every text in Vietnamese, with exactly one English twin, none longer than Excel shows. */
function textFaults(document: Document): string[] {
  const texts = [
    ...document.querySelectorAll("OfficeApp > DisplayName, OfficeApp > Description"),
    ...named(document, "bt:String"),
  ];
  return texts.flatMap((text) => {
    const name = text.id || text.nodeName;
    const overrides = [...text.children];
    const locales = overrides.map((override) => override.getAttribute("Locale")).join();
    const limit = TEXT_LIMITS[text.parentElement?.nodeName ?? ""] ?? TEXT_LIMITS[text.nodeName] ?? 0;
    const values = [
      text.getAttribute("DefaultValue") ?? "",
      ...overrides.map((override) => override.getAttribute("Value") ?? ""),
    ];
    return [
      ...(locales === "en-US" ? [] : [`${name}: overrides are for “${locales}”, not en-US`]),
      ...values.filter((value) => value === "").map(() => `${name} is empty`),
      ...values.filter((value) => value.length > limit).map(() => `${name} is longer than ${limit}`),
    ];
  });
}

function addressFaults(document: Document, deployed: Deployed): string[] {
  return [...document.querySelectorAll("[DefaultValue]")]
    .filter((element) => /Url$|^SourceLocation$|Image$/.test(element.nodeName))
    .flatMap((element) => {
      const url = element.getAttribute("DefaultValue") ?? "";
      if (!URL.canParse(url) || !url.startsWith("https://")) return [`${url} is no https address`];
      const missing = deployed.hasFile(new URL(url).pathname) ? [] : [`${url} leads to no file`];
      return url.length > 2048 ? [...missing, `${url} is longer than 2048`] : missing;
    });
}

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const REQUIRED_SIZES = [16, 32, 80];

function iconFaults(document: Document, deployed: Deployed): string[] {
  const addressOf = (id: string | null): string | undefined =>
    [...document.querySelectorAll("Resources Images [id]")]
      .find((image) => image.id === id)
      ?.getAttribute("DefaultValue") ?? undefined;
  const sizeFaults = (url: string | undefined, size: number): string[] => {
    const real = url === undefined ? undefined : deployed.imageSize(new URL(url).pathname);
    return real?.width === size && real.height === size ? [] : [`${url} is no PNG of ${size} × ${size}`];
  };
  const fixed = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const;
  return [
    ...fixed.flatMap(([name, size]) =>
      named(document, name).flatMap((icon) =>
        sizeFaults(icon.getAttribute("DefaultValue") ?? undefined, size),
      ),
    ),
    ...named(document, "Icon").flatMap((icon) => {
      const images = [...icon.children];
      const sizes = images.map((image) => Number(image.getAttribute("size")));
      return [
        ...REQUIRED_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an Icon lacks size ${size}`),
        ...sizes.filter((size) => !RIBBON_SIZES.includes(size)).map((size) => `no Icon has size ${size}`),
        ...images.flatMap((image, i) => sizeFaults(addressOf(image.getAttribute("resid")), sizes[i] ?? 0)),
      ];
    }),
  ];
}

/** One tab of our own at most, and six buttons in a group. */
function ribbonFaults(document: Document): string[] {
  const tabs = named(document, "CustomTab").length;
  const crowded = named(document, "Group").filter((group) => group.querySelectorAll("Control").length > 6);
  return [
    ...(tabs > 1 ? [`${tabs} tabs, one is allowed`] : []),
    ...crowded.map(({ id }) => `${id} has more than six buttons`),
  ];
}

const named = (document: Document, name: string): Element[] => [...document.getElementsByTagName(name)];
