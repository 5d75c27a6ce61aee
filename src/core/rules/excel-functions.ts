import { assertNever } from "../base";
import type { ExcelNames } from "./excel-names";
import type { Expression } from "./model";

type CallExpression = Extract<Expression, { kind: "call" }>;

/** The Excel twin of every function; only functions that Excel 2010 and LibreOffice know alike. */
export function excelFunction(
  call: CallExpression,
  names: ExcelNames,
  formula: (argument: Expression) => string,
): string {
  const args = call.arguments.map(formula);
  const [first = '""', second = '""'] = args;
  switch (call.name) {
    case "abs":
      return `ABS(${first})`;
    case "year":
      return `IF(N(${first})<1,NA(),YEAR(${first}))`;
    case "length":
      return `LEN(${first})`;
    case "isBlank":
      return `(${first}="")`;
    case "contains":
      return `ISNUMBER(FIND(${second},${first}))`;
    case "startsWith":
      return `EXACT(LEFT(${first},LEN(${second})),${second})`;
    case "endsWith":
      return `EXACT(RIGHT(${first},LEN(${second})),${second})`;
    case "concat":
      return `(${args.join("&")})`;
    case "min":
      return `MIN(${args.join(",")})`;
    case "max":
      return `MAX(${args.join(",")})`;
    case "inPeriod":
      return `AND(ISNUMBER(${first}),${first}>=${names.periodFrom},INT(${first})<=${names.periodTo})`;
    case "unitKind":
      return names.unitKind;
    case "ordinal":
      return names.ordinal;
    case "rowsWith":
      return `SUMPRODUCT(1*${rowConditions(call, args, names).join("*")})`;
    case "code":
    case "issuedOn":
    case "reviewDue":
    case "reviewYears":
    case "validOn":
      return lookUp(call.name, keyOf(call), names, second);
    default:
      return assertNever(call.name);
  }
}

/**
 * Every other argument is the field, the next one its value. To Excel a blank is as much as 0: it is asked about apart. Only
 * rows with an entry count, which has to be asked where nothing else is sure to be written in them.
 */
function rowConditions(call: CallExpression, args: readonly string[], names: ExcelNames): readonly string[] {
  const isWritten = call.arguments.some(
    (one, at) => at % 2 === 1 && one.kind === "literal" && one.value !== "",
  );
  const conditions = call.arguments.flatMap((one, at) => {
    if (at % 2 === 1 || one.kind !== "field") return [];
    const [rows, value] = [names.rowsOf(one.key), names.inRows(one.key, args[at + 1] ?? '""')];
    return [`(${rows}=${value})`, `((${rows}="")=(${value}=""))`];
  });
  return isWritten ? conditions : [names.entryRows, ...conditions];
}

type LookUp = "code" | "issuedOn" | "reviewDue" | "reviewYears" | "validOn";

function lookUp(name: LookUp, key: string, names: ExcelNames, day: string): string {
  switch (name) {
    case "code":
      return names.choiceCode(key);
    case "issuedOn":
      return names.issuedOn(key);
    case "reviewDue":
      return names.reviewDue(key);
    case "reviewYears":
      return names.reviewYears(key);
    case "validOn":
      return names.validOn(key, day);
    default:
      return assertNever(name);
  }
}

/** Look-ups take a field; the parser has seen to it. */
function keyOf(call: CallExpression): string {
  const [argument] = call.arguments;
  return argument !== undefined && (argument.kind === "field" || argument.kind === "cover")
    ? argument.key
    : "";
}
