/** Why the pane cannot open; each has a page of its own (StartPage). */
export type Hindrance = "noOffice" | "notExcel" | "oldExcel" | "failed";

export type Readiness =
  { readonly ready: true } | { readonly ready: false; readonly why: Hindrance; readonly reason: string };

/** What the add-in asks of Excel; the same as in manifest.xml. */
const NEEDED = { set: "ExcelApi", version: "1.8" } as const;

/** Waits for office.js and for Excel behind it. Never rejects, but may wait as long as the network does. */
export function officeReady(): Promise<Readiness> {
  return Promise.race([partLost(), whenReady()]);
}

async function whenReady(): Promise<Readiness> {
  await officeJsSettled();
  if (typeof Office === "undefined") return hindered("noOffice", "office.js did not load");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return hindered("notExcel", `host is ${String(host)}`);
  const { set, version } = NEEDED;
  return Office.context.requirements.isSetSupported(set, version)
    ? { ready: true }
    : hindered("oldExcel", `${set} ${version} is not supported`);
}

export const hindered = (why: Hindrance, reason: string): Readiness => ({ ready: false, why, reason });

/** The part office.js loads for the Excel it finds. */
const PART_FOR_EXCEL = /\/excel-[^/]+\.js$/;

/** Tells when the network refuses that part: office.js itself would wait for it without a word. */
function partLost(): Promise<Readiness> {
  return new Promise((tell) => {
    const look = ({ target }: Event): void => {
      if (target instanceof HTMLScriptElement && PART_FOR_EXCEL.test(target.src))
        tell(hindered("noOffice", `${target.src} did not load`));
    };
    // Such errors do not bubble; on their way down to the script the window sees them.
    window.addEventListener("error", look, { capture: true });
  });
}

/** office.js has loaded or failed: the page's load event waits for it either way. */
async function officeJsSettled(): Promise<void> {
  if (typeof Office !== "undefined" || document.readyState === "complete") return;
  const script = document.querySelector("script[src$='office.js']");
  await new Promise((settle) => {
    script?.addEventListener("load", settle);
    script?.addEventListener("error", settle);
    window.addEventListener("load", settle);
  });
}
