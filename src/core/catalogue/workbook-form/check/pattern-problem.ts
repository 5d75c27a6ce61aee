/** Repeats of more than this are no format of a code or a phone number. */
const MOST_REPEATS = 1000;
/** Ways a matcher may have to try for one text, alternatives and optional parts multiplied. */
const MOST_WAYS = 1000;

const QUANTIFIER = /[*+?]\??|\{\d+(?:,\d*)?\}\??/;
const INNERMOST_GROUP = new RegExp(`\\((?:\\?:)?([^()]*)\\)(${QUANTIFIER.source})?`);
/** Stands for one letter, class or simple group; for a group with repeats or alternatives inside. */
const ATOM = "a";
const COMPOUND = "c";

/**
 * Why a pattern is not taken: `syntax` where it is no regular expression, `unsafe` where some text could keep a
 * matcher busy for ever: back references, look-around, repeats inside repeats, more than one endless repeat, or too
 * many ways to try. `^\d{1,4}[a-z]?[-/].+$` is fine.
 */
export function patternProblem(pattern: string): "syntax" | "unsafe" | undefined {
  try {
    new RegExp(`^(?:${pattern})$`, "u");
  } catch {
    return "syntax";
  }
  if (/\\[1-9k]|\(\?(?!:)/.test(pattern)) return "unsafe";
  let skeleton = skeletonOf(pattern);
  let ways = 1;
  let endless = 0;
  for (let group = INNERMOST_GROUP.exec(skeleton); group !== null; group = INNERMOST_GROUP.exec(skeleton)) {
    const [whole, inside = "", quantifier = ""] = group;
    const cost = costOf(inside);
    if (cost.compound && repeats(quantifier)) return "unsafe";
    ways *= cost.ways;
    endless += cost.endless;
    skeleton = skeleton.replace(whole, () => (cost.compound ? COMPOUND : ATOM) + quantifier);
  }
  const rest = costOf(skeleton);
  const isSafe = ways * rest.ways <= MOST_WAYS && endless + rest.endless <= 1 && !rest.tooLong;
  return isSafe ? undefined : "unsafe";
}

/** Every escape, class and letter becomes one sign; groups, bars and quantifiers stay. */
const skeletonOf = (pattern: string): string =>
  pattern
    .replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\./gu, ATOM)
    .replace(/\[[^\]]*\]/g, ATOM)
    .replace(/\{\d+(?:,\d*)?\}|[^()|*+?]/gu, (sign) =>
      sign.startsWith("{") && sign.length > 1 ? sign : ATOM,
    )
    .replace(/\(\?a/g, "(?:");

interface Cost {
  readonly ways: number;
  readonly endless: number;
  /** Repeats or alternatives inside. */
  readonly compound: boolean;
  readonly tooLong: boolean;
}

function costOf(part: string): Cost {
  const quantifiers = [...part.matchAll(new RegExp(QUANTIFIER, "g"))].map(([quantifier]) =>
    boundsOf(quantifier),
  );
  const bounded = quantifiers.filter(({ max }) => max !== Infinity);
  const alternatives = part.split("|").length;
  return {
    ways: bounded.reduce((product, { min, max }) => product * (max - min + 1), alternatives),
    endless: quantifiers.length - bounded.length,
    compound: quantifiers.length > 0 || alternatives > 1 || part.includes(COMPOUND),
    tooLong: bounded.some(({ max }) => max > MOST_REPEATS),
  };
}

const repeats = (quantifier: string): boolean => quantifier !== "" && boundsOf(quantifier).max > 1;

function boundsOf(quantifier: string): { readonly min: number; readonly max: number } {
  if (quantifier.startsWith("*")) return { min: 0, max: Infinity };
  if (quantifier.startsWith("+")) return { min: 1, max: Infinity };
  if (quantifier.startsWith("?")) return { min: 0, max: 1 };
  const [, min = "0", comma, max = ""] = /^\{(\d+)(,)?(\d*)\}/.exec(quantifier) ?? [];
  if (comma === undefined) return { min: Number(min), max: Number(min) };
  return { min: Number(min), max: max === "" ? Infinity : Number(max) };
}
