import { assertNever, dateFromSerial, dateParts } from "../base";
import type { Expression, FunctionName, RuleContext, RuleValue } from "./model";

type Evaluate = (context: RuleContext) => RuleValue;
type Call = Extract<Expression, { kind: "call" }>;

/** The meaning of every function of the language; its Excel twin stands in `excel-functions.ts`. */
export function callFunction(call: Call, args: readonly Evaluate[]): Evaluate {
  const [first = nothing, second = nothing] = args;
  const { name } = call;
  if (isLookUp(name)) return lookUpFunction(name, call.arguments[0]);
  switch (name) {
    case "abs":
      return (context) => Math.abs(Number(first(context) ?? 0));
    case "year":
      return (context) => yearOf(first(context));
    case "length":
      return (context) => asText(first(context)).length;
    case "isBlank":
      return (context) => isBlank(first(context));
    case "contains":
      return (context) => asText(first(context)).includes(asText(second(context)));
    case "startsWith":
      return (context) => asText(first(context)).startsWith(asText(second(context)));
    case "endsWith":
      return (context) => asText(first(context)).endsWith(asText(second(context)));
    case "concat":
      return (context) => args.map((argument) => asText(argument(context))).join("");
    case "min":
      return (context) => extreme(args, context, Math.min);
    case "max":
      return (context) => extreme(args, context, Math.max);
    case "inPeriod":
      return (context) => {
        const day = first(context);
        return typeof day === "number" && day >= context.period.from && Math.floor(day) <= context.period.to;
      };
    case "validOn":
      return (context) => {
        const [unit, day] = [first(context), second(context)];
        return typeof unit === "string" && typeof day === "number" && context.validOn(unit, day);
      };
    default:
      return assertNever(name);
  }
}

type LookUpName = "code" | "issuedOn" | "reviewDue" | "reviewYears";

/** Functions that ask the catalogue about the directive or choice a field holds. */
export const isLookUp = (name: FunctionName): name is LookUpName =>
  name === "code" || name === "issuedOn" || name === "reviewDue" || name === "reviewYears";

function lookUpFunction(name: LookUpName, argument: Expression | undefined): Evaluate {
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

const isBlank = (value: RuleValue): boolean => value === undefined || value === "";

const asText = (value: RuleValue): string => (value === undefined ? "" : String(value));

/** The year of a day; no year for a blank or for a number that is no day. */
function yearOf(day: RuleValue): number {
  const date = typeof day === "number" ? dateFromSerial(day) : undefined;
  return date === undefined ? Number.NaN : dateParts(date).year;
}

/** Like Excel's MIN and MAX: blanks and texts are passed over. */
function extreme(
  args: readonly Evaluate[],
  context: RuleContext,
  pick: (...numbers: number[]) => number,
): RuleValue {
  const numbers = args.map((argument) => argument(context)).filter((value) => typeof value === "number");
  return numbers.length === 0 ? 0 : pick(...numbers);
}
