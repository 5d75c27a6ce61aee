import { type PlainDate, assertNever } from "../../base";
import type { CatalogueIndex, Field } from "../../catalogue";
import type { FieldReader } from "./field-reader";
import { booleanReader } from "./read-boolean";
import { dateReader } from "./read-date";
import { choiceReader, directiveReader, orgUnitReader } from "./read-name";
import { numberReader } from "./read-number";
import { textReader } from "./read-text";

export { namesIn } from "./read-name";

export interface ReaderWorld {
  readonly index: CatalogueIndex;
  /** Cut-off date: what a cell names must exist then. */
  readonly on: PlainDate | undefined;
}

/** The reader of a field's cells; worked out once, used for every row of every file. */
export function cellReader(field: Field, { index, on }: ReaderWorld): FieldReader {
  switch (field.type) {
    case "integer":
    case "decimal":
    case "money":
    case "percent":
      return numberReader(field);
    case "text":
    case "long-text":
      return textReader(field);
    case "date":
      return dateReader(field);
    case "boolean":
      return booleanReader(field);
    case "choice":
      return choiceReader(field, index, on);
    case "directive":
      return directiveReader(field, index, on);
    case "org-unit":
      return orgUnitReader(field, index, on);
    default:
      return assertNever(field.type);
  }
}
