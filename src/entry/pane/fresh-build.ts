/** Which builds were left for a newer one since the pane was opened. */
const LEFT = "khoagiao.builds-left";
/** The scripts of a build bear its own names. */
const build = [...document.scripts].map(({ src }) => src).find((src) => src.includes("/taskpane.")) ?? "";

/**
 * Once the add-in was put on its server anew, files of the build in this page may be gone. When one does not come, the
 * page is loaded anew: once for each build, if the server answers, and not while something would be lost by it.
 * Otherwise it is left at what the page says where the file was wanted.
 */
export function followNewBuilds(): void {
  const look = ({ target }: Event): void => {
    const isOurs = target instanceof HTMLScriptElement && target.dataset["webpack"] !== undefined;
    if (isOurs && !wouldLose()) void loadAnew();
  };
  // Such errors do not bubble; on their way down to the script the window sees them.
  window.addEventListener("error", look, { capture: true });
}

/** Whoever holds something that is nowhere else objects to the page's leaving, as when the browser asks. */
const wouldLose = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

async function loadAnew(): Promise<void> {
  try {
    const left = sessionStorage.getItem(LEFT) ?? "";
    if (left.split("\n").includes(build)) return;
    // Past the browser's own copy, which may be what names the old files.
    const page = await fetch(window.location.href, { cache: "reload" });
    await page.text();
    if (!page.ok) return;
    sessionStorage.setItem(LEFT, `${left}\n${build}`);
    window.location.reload();
  } catch {
    // No network, or a browser that keeps nothing: without its mark this could go on for ever.
  }
}
