import { type Field, type Holds, kindOf } from "../../catalogue";
import type { FieldReader, ReaderWorld } from "./field-reader";
import { booleanReader } from "./read-boolean";
import { dateReader } from "./read-date";
import { choiceReader, directiveReader, orgUnitReader } from "./read-name";
import { numberReader } from "./read-number";
import { textReader } from "./read-text";
import { timeReader } from "./read-time";

export { namesIn } from "./read-name";

/** By what a field holds. */
const READERS = {
  text: textReader,
  number: numberReader,
  day: dateReader,
  time: timeReader,
  truth: booleanReader,
  choice: choiceReader,
  directive: directiveReader,
  "org-unit": orgUnitReader,
} satisfies Record<Holds, (field: Field, world: ReaderWorld) => FieldReader>;

/** The reader of a field's cells; worked out once, used for every row of every file. */
export const cellReader = (field: Field, world: ReaderWorld): FieldReader =>
  READERS[kindOf(field).holds](field, world);
