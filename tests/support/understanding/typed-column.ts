import type { FieldValue } from "../../../src/core/submissions";
import type { CellKind, CellLook, Scalar } from "../../../src/core/workbook";

/** What a cell holds: what was typed, and what its format makes of it. */
export interface TypedContent {
  readonly value: Scalar;
  readonly kind?: CellKind;
  readonly look?: CellLook;
}

export type Typed = Scalar | TypedContent;

/** Nobody but whoever typed it can tell what it means, or whether it is right. */
export const ASKED = Symbol("asked");
/** Says that nothing is to be written. */
export const BLANK = Symbol("blank");

export type Meaning = FieldValue | typeof ASKED | typeof BLANK;

/** What people type into one column ("KG01.dvThamGia"), and what a careful reader takes it for. */
export interface TypedColumn {
  readonly column: string;
  readonly cells: readonly (readonly [typed: Typed, means: Meaning])[];
}

/** Several spellings of one value. */
export const spelt = (means: Meaning, ...spellings: readonly Typed[]): TypedColumn["cells"] =>
  spellings.map((typed) => [typed, means]);
