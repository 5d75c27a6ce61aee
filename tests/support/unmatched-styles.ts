/**
 * Fluent writes thousands of style rules into the page while it is drawn. jsdom holds every one of them, and two
 * hundred of its own, against every element each time something asks what is visible: half of the time of these suites,
 * for looks that jsdom cannot show anyway (it lays nothing out; looks are proved in a real browser, tests/e2e). Here a
 * rule is taken and dropped, and jsdom is asked about its own only once for each kind of element. A suite that asks
 * what a rule hides calls `matchStyles()` before it draws.
 */
const rules = typeof window === "undefined" ? undefined : styleSheetPrototype();
/** jsdom's style sheets outlive a suite in their worker: the suite before may have left `drop` behind. */
const TRUE_ONE = Symbol.for("insertRule of jsdom");
const drop = () => 0;
const askJsdom = typeof window === "undefined" ? undefined : window.getComputedStyle;
if (rules !== undefined) {
  rules[TRUE_ONE] ??= rules.insertRule;
  rules.insertRule = drop;
  window.getComputedStyle = computedWithoutRules;
}

/** From here to the end of the suite the rules of style are matched again. */
export function matchStyles(): void {
  if (rules?.[TRUE_ONE] !== undefined) rules.insertRule = rules[TRUE_ONE];
  if (askJsdom !== undefined) window.getComputedStyle = askJsdom;
}

/** jsdom does not name the class of its style sheets; one of them leads to it. */
function styleSheetPrototype(): CSSStyleSheet & { [TRUE_ONE]?: CSSStyleSheet["insertRule"] } {
  const probe = document.createElement("style");
  document.head.append(probe);
  const prototype = Object.getPrototypeOf(probe.sheet);
  probe.remove();
  return prototype;
}

/** What stands on the element itself goes before what is true of every element of its kind. */
function computedWithoutRules(element: Element): CSSStyleDeclaration {
  const ofItsKind = styleOfKind(element);
  const valueOf = (property: string): string =>
    standsOn(element, property) || ofItsKind.getPropertyValue(property);
  return new Proxy(ofItsKind, {
    get(_, property) {
      if (property === "getPropertyValue") return valueOf;
      const kept: unknown = Reflect.get(ofItsKind, property);
      return typeof property === "string" && typeof kept === "string" ? valueOf(inCss(property)) : kept;
    },
  });
}

/** `pointerEvents` is `pointer-events`. */
const inCss = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Goes down to whatever stands within. */
const HANDED_DOWN: readonly string[] = ["visibility", "pointer-events"];

function standsOn(element: Element, property: string): string {
  const own = "style" in element && element.style instanceof CSSStyleDeclaration ? element.style : undefined;
  const value = own?.getPropertyValue(property) ?? "";
  if (value !== "" || !HANDED_DOWN.includes(property) || element.parentElement === null) return value;
  return standsOn(element.parentElement, property);
}

/** By what jsdom's own rules tell elements apart as far as they are shown: the name, and these attributes. */
const TELL_APART = ["hidden", "type", "open"];
const styles = new Map<string, CSSStyleDeclaration>();

function styleOfKind(element: Element): CSSStyleDeclaration {
  const given = TELL_APART.filter((name) => element.hasAttribute(name));
  const kind = [element.localName, ...given.map((name) => `${name}=${element.getAttribute(name)}`)].join(" ");
  const known = styles.get(kind);
  if (known !== undefined || askJsdom === undefined) return known ?? new CSSStyleDeclaration();
  const bare = document.createElementNS(element.namespaceURI, element.localName);
  for (const name of given) bare.setAttribute(name, element.getAttribute(name) ?? "");
  const style = askJsdom(bare);
  styles.set(kind, style);
  return style;
}
