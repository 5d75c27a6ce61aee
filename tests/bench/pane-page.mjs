/** A page of the deployed pane in Chromium, with a stopwatch in it, and Chromium's own counters. */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { launchOptions } from "../support/ready-browser.mjs";

/** As wide as Excel's pane when it opens. */
const PANE = { viewport: { width: 350, height: 760 }, locale: "vi-VN" };

export const launch = () => chromium.launch(launchOptions());

/**
 * Opens the pane with a fresh profile, so that nothing is cached; `kept` goes into its storage first. Ends when the
 * document is there, not when the pane is.
 */
export async function openPane(
  browser,
  origin,
  { workbook = "few-rows", view = "fill", kept = {}, client = undefined } = {},
) {
  const context = await browser.newContext(PANE);
  await client?.prepare(context, workbook);
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.addInitScript(stopwatch);
  await page.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, kept);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(`${origin}/${client?.document ?? "taskpane.html"}?workbook=${workbook}#${view}`, {
    waitUntil: "commit",
  });
  /** Milliseconds the page's main thread was at work so far: unlike a clock, no other program's work counts. */
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
  };
  return { page, worked, close: () => context.close() };
}

/**
 * What a page holds after everything that can be freed was freed: nodes and listeners as Chromium counts them, and
 * bytes of its heap, those of compiled code apart. Code grows for minutes as V8 compiles what is often run.
 */
export async function countersOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const chunks = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  const { nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { ...bytesIn(JSON.parse(chunks.join(""))), nodes, listeners };
}

function bytesIn({ snapshot: { meta }, nodes, strings }) {
  const { node_fields: fields, node_types: types } = meta;
  const [type, name, size] = ["type", "name", "self_size"].map((field) => fields.indexOf(field));
  const bytes = { objects: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[type][nodes[at + type]];
    const isOfV8 = kind === "native" && strings[nodes[at + name]].startsWith("system /");
    bytes[kind === "code" || isOfV8 ? "code" : "objects"] += nodes[at + size];
  }
  return bytes;
}

/** Samples the page's own JavaScript heap until it is stopped; answers the most it held, in bytes. */
export async function watchHeap(page) {
  const session = await page.context().newCDPSession(page);
  let most = 0;
  let running = true;
  const sampling = (async () => {
    while (running) {
      most = Math.max(most, (await session.send("Runtime.getHeapUsage")).usedSize);
      await new Promise((next) => setTimeout(next, 50));
    }
  })();
  return async () => {
    running = false;
    await sampling;
    await session.detach();
    return most;
  };
}

/** The most memory the process of the fullest page ever held, worker included, in bytes; only Linux tells. */
export async function peakOfRenderer(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => {
      try {
        const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? [];
        return Number(kilobytes ?? 0) * 1024;
      } catch {
        return 0;
      }
    });
  return Math.max(0, ...peaks);
}

/** Runs in the page, before anything of it does. */
function stopwatch() {
  const painted = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(undefined);
      }),
    );
  let changedAt = 0;
  const waiting = new Set();
  new MutationObserver(() => {
    changedAt = performance.now();
    for (const check of waiting) check();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  /** Ends when what is looked for is in the page; answers its time. */
  const when = (isThere) =>
    new Promise((done) => {
      const check = () => {
        if (!isThere()) return;
        waiting.delete(check);
        done(performance.now());
      };
      waiting.add(check);
      check();
    });
  /** The same, in the frame that shows it. */
  const until = (isThere) => when(isThere).then(painted);
  const button = (text) =>
    [...document.querySelectorAll("button")].find(
      (one) =>
        (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().startsWith(text) &&
        !one.matches(":disabled, [aria-disabled=true]"),
    );
  /** Ends once nothing has changed for some frames. */
  const quiet = async (frames = 3) => {
    for (let still = 0; still < frames;) {
      const before = changedAt;
      await painted();
      still = changedAt === before ? still + 1 : 0;
    }
  };

  /** The last key: when it was pressed, and the last change of the page that its first frame shows. */
  let pressedAt = 0;
  let firstAt = 0;
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      pressedAt = timeStamp;
      addEventListener("input", () => requestAnimationFrame(() => (firstAt = changedAt)), { once: true });
    },
    { capture: true },
  );
  /** How long the last key took until the page held what its first frame shows, and until it held all. */
  const keystroke = async () => {
    await quiet(2);
    return { first: firstAt - pressedAt, all: changedAt - pressedAt };
  };

  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });

  window.bench = { when, until, button, quiet, keystroke, longTasks };
  window.bench.firstCard = until(() => document.querySelector("main li button") !== null);
}
