import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, type Page, type Request, chromium } from "playwright-core";
import { launchOptions } from "../support/ready-browser.mjs";
import { type OfficeJsStub, EXCEL_2021, officeJsScript } from "./office-js-stub";
import { type StaticServer, serveFolder } from "./static-server";

/** Where Microsoft serves office.js and the files it loads from beside it. */
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const BUILT = path.join(__dirname, "../../dist");
const SCREENSHOTS = path.join(__dirname, "screenshots");
/** What the browser says of a file that was still on its way when its page was left. */
const LEFT_BEHIND = " net::ERR_ABORTED";
/** Milliseconds. Generous: a grid is drawn without a graphics card, on a machine that may have other work. */
const LONGEST_WAIT = 60_000;

export type View = "fill" | "check" | "merge" | "catalogue" | "help";

export interface Appearance {
  /** Pixels; Excel's pane is 320 to 350 wide when it opens. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark" | "high-contrast";
}

/** A file of office.js by its name below Microsoft's address; undefined where the network does not let it through. */
export type OfficeJsFiles = (name: string) => Buffer | undefined;

export interface PaneOptions extends Appearance {
  readonly view?: View;
  /** What answers for office.js; "blocked" when the network lets nothing through, "silent" when it never answers. */
  readonly officeJs?: OfficeJsStub | OfficeJsFiles | "blocked" | "silent";
  /** The folder that is served, if not the one `npm run build` has built. */
  readonly folder?: string;
  /** The page of that folder. */
  readonly document?: string;
  /** Behind the document in the page's address. */
  readonly search?: string;
  /** Runs in the page before anything of the page does. */
  readonly before?: string;
  /** The test goes on with the page's time by `page.clock`, where the page waits for something. */
  readonly ownClock?: boolean;
  /** A server of this machine that the page may reach too, whatever its certificate. */
  readonly alsoReached?: string;
  /** As of the workbench: opened once for all tests that use it. */
  readonly stays?: boolean;
}

type Around = Pick<PaneOptions, "officeJs" | "before" | "alsoReached" | "ownClock" | "stays">;

export interface WorkbenchOptions extends Appearance {
  /** What stands behind its address, say "?contract". */
  readonly search?: string;
  /** Opened once for all tests of the file, which go on where the one before left it; its grid takes seconds to open. */
  readonly stays?: boolean;
}

/** A page that may reach only its own server. Whatever else it tries is noted, and fails the test. */
export interface GuardedPage {
  readonly page: Page;
  /** Errors of the page, broken security policy included. A test that expects one takes it out. */
  readonly faults: string[];
}

interface Open {
  readonly guarded: GuardedPage;
  readonly strangers: string[];
  readonly context: BrowserContext;
  readonly stays: boolean;
}

/**
 * A browser for the tests of one file: `const { openPane, openWorkbench } = useBrowser();`. After each test its pages
 * are closed, and a request to a stranger or an error in the page fails it.
 */
export function useBrowser() {
  let browser: Browser;
  const servers = new Map<string, StaticServer>();
  const opened: Open[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterEach(async () => {
    const pages = opened.splice(0);
    const staying = pages.filter(({ stays }) => stays);
    opened.push(...staying);
    await Promise.all(pages.map(({ context, stays }) => (stays ? undefined : context.close())));
    expect(pages.flatMap(({ strangers }) => strangers.splice(0))).toEqual([]);
    expect(pages.flatMap(({ guarded }) => ofPagesThatStayed(guarded.faults.splice(0)))).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([...servers.values()].map((server) => server.close()));
  });

  async function origin(folder: string): Promise<string> {
    const place = path.resolve(BUILT, folder);
    if (!existsSync(place)) throw new Error(`${place} is not built: run "npm test", or its build first`);
    const server = servers.get(folder) ?? (await serveFolder(place));
    servers.set(folder, server);
    return server.origin;
  }

  async function open(
    url: string,
    looks: Appearance,
    { before, stays = false, ownClock = false, ...reach }: Around = {},
  ): Promise<GuardedPage> {
    const ignoreHTTPSErrors = reach.alsoReached !== undefined;
    const context = await browser.newContext({ ...contextOptions(looks), ignoreHTTPSErrors });
    if (before !== undefined) await context.addInitScript(before);
    context.setDefaultTimeout(LONGEST_WAIT);
    const page = await context.newPage();
    if (ownClock) await page.clock.install();
    const strangers = await guard(context, new URL(url).origin, reach);
    const guarded = { page, faults: faultsOf(page) };
    opened.push({ guarded, strangers, context, stays });
    // A script that never answers holds back the page's load event.
    await page.goto(url, { waitUntil: "domcontentloaded" });
    return guarded;
  }

  return {
    /** The pane as it is deployed, with something in office.js's place. */
    async openPane({
      view = "fill",
      folder = "pane",
      document = "taskpane.html",
      ...rest
    }: PaneOptions = {}) {
      const { search = "", ...around } = { officeJs: EXCEL_2021, ...rest };
      return open(`${await origin(folder)}/${document}${search}#${view}`, around, around);
    },
    /** The workbench: the pane beside its grid. It needs no office.js; asking for it is a stranger's request. */
    async openWorkbench({ search = "", stays = false, ...looks }: WorkbenchOptions = {}) {
      return open(
        `${await origin("workbench")}/${search}`,
        { width: 1280, height: 800, ...looks },
        { stays },
      );
    },
  };
}

/** Keeps a picture of the page for people to look at: tests/e2e/screenshots, not in version control. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}

/** Pixels by which the page is wider than its window; a pane must never scroll sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

function contextOptions({ width = 350, height = 760, theme = "light" }: Appearance) {
  return {
    viewport: { width, height },
    colorScheme: theme === "dark" ? ("dark" as const) : ("light" as const),
    forcedColors: theme === "high-contrast" ? ("active" as const) : ("none" as const),
    locale: "vi-VN",
  };
}

async function guard(
  context: BrowserContext,
  own: string,
  { officeJs, alsoReached = `${own}/` }: Around,
): Promise<string[]> {
  const strangers: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${own}/`) || url.startsWith(alsoReached)) return route.continue();
    const isStranger = !url.startsWith(HOSTED) || officeJs === undefined;
    if (isStranger) strangers.push(url);
    if (isStranger || officeJs === "blocked") return route.abort();
    if (officeJs === "silent") return undefined;
    const body = officeJsBody(officeJs, url.slice(HOSTED.length));
    return body === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body });
  });
  return strangers;
}

function officeJsBody(officeJs: OfficeJsStub | OfficeJsFiles, name: string): Buffer | string | undefined {
  if (typeof officeJs === "function") return officeJs(name);
  return name === "office.js" ? officeJsScript(officeJs) : undefined;
}

function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    const wasStopped =
      message.location().url.startsWith(HOSTED) && message.text().startsWith("Failed to load");
    if (message.type() === "error" && !wasStopped) faults.push(message.text());
  });
  page.on("requestfailed", (request: Request) => {
    if (!request.url().startsWith(HOSTED))
      faults.push(`${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  return faults;
}

/** Without the files nobody waits for any more, and without what the page that was left said of them. */
function ofPagesThatStayed(faults: readonly string[]): readonly string[] {
  const left = faults.filter((fault) => fault.endsWith(LEFT_BEHIND)).map((fault) => fault.split(" ")[0]!);
  return faults.filter((fault) => !left.some((file) => fault.includes(file)));
}
