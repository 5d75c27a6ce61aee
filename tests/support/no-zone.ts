/**
 * A day that hangs on the time zone of a machine is another day on another machine. Here whatever asks for the zone,
 * in our sources or in a library, throws: so a suite that passes has seen no zone, and is run in one zone only. A
 * suite that must ask imports `sees-the-zone.ts`; `npm test` runs it in a second zone too. Lint keeps the sources
 * that no test runs to the same law.
 */
let mayBeSeen = false;

/** From here to its end the suite may ask for the zone. */
export function seeTheZone(): void {
  mayBeSeen = true;
}

/** Lets one step ask, say a library that dates its page: what it makes of the answer is no matter to the suite. */
export function lettingItAsk<T>(step: () => T): T {
  const before = mayBeSeen;
  mayBeSeen = true;
  try {
    return step();
  } finally {
    mayBeSeen = before;
  }
}

const LOCAL_PART = /^(get|set)(Year|FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/;
const LOCAL_TEXT = /^to(|Date|Time|Locale|LocaleDate|LocaleTime)String$/;
/** A moment as text that is the same moment everywhere; JavaScript reads a bare day as Greenwich's. */
const SAYS_ITS_ZONE = /^\d{4}-\d{2}-\d{2}$|(Z|GMT|UTC|[+-]\d{2}:?\d{2})$/;

function ask(what: string): void {
  if (!mayBeSeen) throw new Error(`${what} asks for the time zone of this machine: see support/no-zone.ts`);
}

for (const name of Object.getOwnPropertyNames(Date.prototype)) {
  if (LOCAL_PART.test(name) || LOCAL_TEXT.test(name)) askBefore(Date.prototype, name);
}

Date.parse = new Proxy(Date.parse, {
  apply(parse, self, given: [string]) {
    if (!SAYS_ITS_ZONE.test(given[0])) ask(`Date.parse of ${given[0]}`);
    return Reflect.apply(parse, self, given);
  },
});

/** Jest takes what a suite set on the global object apart when it ends; of its own marks this one spares an object. */
const SPARED = { value: [], configurable: true, writable: true };
for (const one of [Date, Intl.DateTimeFormat]) {
  Object.defineProperty(one, Symbol.for("$$jest-protect-from-deletion"), SPARED);
}

globalThis.Date = new Proxy(Date, {
  apply: (date) => new date().toString(),
  construct(date, given: unknown[], made) {
    const [first] = given;
    const isLocal = given.length > 1 || (typeof first === "string" && !SAYS_ITS_ZONE.test(first));
    if (isLocal) ask(`new Date(${given.join(", ")})`);
    return Reflect.construct(date, given, made);
  },
});

Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  apply: (format, _, given: [string, Intl.DateTimeFormatOptions?]) => new format(...inAZone(given)),
  construct: (format, given: [string, Intl.DateTimeFormatOptions?]) => new format(...inAZone(given)),
});

function inAZone(given: [string, Intl.DateTimeFormatOptions?]): [string, Intl.DateTimeFormatOptions?] {
  if (given[1]?.timeZone === undefined) ask("Intl.DateTimeFormat without a zone");
  return given;
}

function askBefore(of: object, name: string): void {
  const kept: unknown = Reflect.get(of, name);
  if (typeof kept !== "function") return;
  const asking = function (this: unknown, ...given: readonly unknown[]): unknown {
    ask(`Date.${name}`);
    return Reflect.apply(kept, this, given);
  };
  Object.defineProperty(of, name, { value: asking, writable: true, configurable: true });
}
