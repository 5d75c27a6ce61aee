import { type Expression, operandsOf } from "../../../rules";
import type { Holds } from "../../field-kinds";

/** A look-up in an expression and what the field it is asked of must hold. */
export interface FieldCall {
  readonly name: string;
  readonly field: string;
  readonly needs: Holds;
}

/** What a look-up is asked of; other functions take any value. */
const NEEDED: Readonly<Record<string, Holds>> = {
  code: "choice",
  issuedOn: "directive",
  reviewDue: "directive",
  reviewYears: "directive",
  validOn: "org-unit",
};

/** Every look-up of an entry's own field in an expression: `code(loai)`, `issuedOn(vanBan)`. */
export function fieldCalls(expression: Expression): readonly FieldCall[] {
  const inside = operandsOf(expression).flatMap(fieldCalls);
  if (expression.kind !== "call") return inside;
  const [first] = expression.arguments;
  const needs = NEEDED[expression.name];
  return needs === undefined || first?.kind !== "field"
    ? inside
    : [{ name: expression.name, field: first.key, needs }, ...inside];
}
