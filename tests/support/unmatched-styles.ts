/**
 * Fluent writes thousands of style rules into the page while it is drawn, and jsdom holds every one of them against
 * every element each time something asks what is visible: a third of the time of these suites, for looks that jsdom
 * cannot show anyway (it lays nothing out; looks are proved in a real browser, tests/e2e). Here a rule is taken and
 * dropped. A suite that asks what a rule hides calls `matchStyles()` before it draws.
 */
const rules = typeof window === "undefined" ? undefined : styleSheetPrototype();
/** jsdom's style sheets outlive a suite in their worker: the suite before may have left `drop` behind. */
const TRUE_ONE = Symbol.for("insertRule of jsdom");
const drop = () => 0;
if (rules !== undefined) {
  rules[TRUE_ONE] ??= rules.insertRule;
  rules.insertRule = drop;
}

/** From here to the end of the suite the rules of style are matched again. */
export function matchStyles(): void {
  if (rules?.[TRUE_ONE] !== undefined) rules.insertRule = rules[TRUE_ONE];
}

/** jsdom does not name the class of its style sheets; one of them leads to it. */
function styleSheetPrototype(): CSSStyleSheet & { [TRUE_ONE]?: CSSStyleSheet["insertRule"] } {
  const probe = document.createElement("style");
  document.head.append(probe);
  const prototype = Object.getPrototypeOf(probe.sheet);
  probe.remove();
  return prototype;
}
