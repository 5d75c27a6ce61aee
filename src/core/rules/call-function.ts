import { assertNever, dateFromSerial, dateParts } from "../base";
import { isBlank, isFault } from "./compare";
import type { Expression, FunctionName, RuleContext, RuleValue } from "./model";

type Evaluate = (context: RuleContext) => RuleValue;
type CallExpression = Extract<Expression, { kind: "call" }>;

/** The meaning of every function of the language; its Excel twin stands in `excel-functions.ts`. */
export function callFunction(call: CallExpression, args: readonly Evaluate[]): Evaluate {
  const { name } = call;
  if (isLookUp(name)) return lookUpFunction(name, call.arguments[0]);
  if (name === "rowsWith") return rowsWith(call, args);
  if (name === "ordinal") return ({ around }) => around?.ordinal ?? Number.NaN;
  return (context) => {
    const values = args.map((argument) => argument(context));
    if (!values.some(isFault)) return plainFunction(name, values, context);
    // The twin of `contains` is ISNUMBER(FIND()), where an error is a text not found.
    return name === "contains" ? false : Number.NaN;
  };
}

type PlainName = Exclude<FunctionName, LookUpName | "rowsWith" | "ordinal">;

/** Every other argument is the field, the next one its value. */
function rowsWith(call: CallExpression, args: readonly Evaluate[]): Evaluate {
  const fields = call.arguments.flatMap((one, at) => (at % 2 === 0 && one.kind === "field" ? [one.key] : []));
  const wanted = args.filter((_, at) => at % 2 === 1);
  return (context) => {
    const values = wanted.map((value) => value(context));
    return values.some(isFault) ? Number.NaN : (context.around?.rows.count(fields, values) ?? Number.NaN);
  };
}

function plainFunction(name: PlainName, values: readonly RuleValue[], context: RuleContext): RuleValue {
  const [first, second] = values;
  switch (name) {
    case "abs":
      return Math.abs(Number(first ?? 0));
    case "year":
      return yearOf(first);
    case "length":
      return asText(first).length;
    case "isBlank":
      return isBlank(first);
    case "contains":
      return asText(first).includes(asText(second));
    case "startsWith":
      return asText(first).startsWith(asText(second));
    case "endsWith":
      return asText(first).endsWith(asText(second));
    case "concat":
      return values.map(asText).join("");
    case "min":
      return extreme(values, Math.min);
    case "max":
      return extreme(values, Math.max);
    case "inPeriod":
      return isInPeriod(first, context);
    case "validOn":
      return typeof first === "string" && typeof second === "number" && context.validOn(first, second);
    default:
      return assertNever(name);
  }
}

type LookUpName = "code" | "issuedOn" | "reviewDue" | "reviewYears" | "unitKind";

/** Functions that ask the catalogue about the directive or choice a field holds, or about the unit that reports. */
export const isLookUp = (name: FunctionName): name is LookUpName =>
  name === "code" ||
  name === "issuedOn" ||
  name === "reviewDue" ||
  name === "reviewYears" ||
  name === "unitKind";

function lookUpFunction(name: LookUpName, argument: Expression | undefined): Evaluate {
  if (name === "unitKind") return ({ unitKind }) => unitKind;
  if (argument?.kind !== "field") return nothing; // the parser lets only fields through
  const { key } = argument;
  const directive = (context: RuleContext): string => asText(context.field(key));
  switch (name) {
    case "code":
      return (context) => context.choiceCode(key);
    case "issuedOn":
      return (context) => context.issuedOn(directive(context));
    case "reviewDue":
      return (context) => context.reviewDue(directive(context))?.kind ?? "";
    case "reviewYears":
      return (context) => context.reviewDue(directive(context))?.years;
    default:
      return assertNever(name);
  }
}

const nothing: Evaluate = () => undefined;

const asText = (value: RuleValue): string => (value === undefined ? "" : String(value));

/** The year of a day; no year for a blank or for a number that is no day. */
function yearOf(day: RuleValue): number {
  const date = typeof day === "number" ? dateFromSerial(day) : undefined;
  return date === undefined ? Number.NaN : dateParts(date).year;
}

const isInPeriod = (day: RuleValue, { period }: RuleContext): boolean =>
  typeof day === "number" && day >= period.from && Math.floor(day) <= period.to;

/** Like Excel's MIN and MAX: blanks and texts are passed over. */
function extreme(values: readonly RuleValue[], pick: (...numbers: number[]) => number): RuleValue {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0 ? 0 : pick(...numbers);
}
