/**
 * Fluent writes thousands of style rules into the page while it is drawn, and jsdom holds every one of them against
 * every element each time something asks what is visible: a third of the time of these suites, for looks that jsdom
 * cannot show anyway (it lays nothing out; looks are proved in a real browser, tests/e2e). Here a rule is taken and
 * dropped. A suite that asks what a rule hides calls `matchStyles()` before it draws.
 */
const rules = typeof window === "undefined" ? undefined : styleSheetPrototype();
const insertRule = rules?.insertRule;
if (rules !== undefined) rules.insertRule = () => 0;

/** From here to the end of the suite the rules of style are matched again. */
export function matchStyles(): void {
  if (rules !== undefined && insertRule !== undefined) rules.insertRule = insertRule;
}

/** jsdom does not name the class of its style sheets; one of them leads to it. */
function styleSheetPrototype(): CSSStyleSheet {
  const probe = document.createElement("style");
  document.head.append(probe);
  const prototype = Object.getPrototypeOf(probe.sheet);
  probe.remove();
  return prototype;
}
