import { formatDate } from "../../../base";
import { type Holds, kindOf } from "../../field-kinds";
import type { Field } from "../../model";
import { type CellReading, type Content, asDate, asNumber, asText, asTime } from "./cell-reading";

type PresetValue = string | number;

/** How a value of a preset row stands in its cell. */
interface PresetForm {
  readonly write: (value: PresetValue) => PresetValue;
  readonly read: (content: Content) => CellReading<PresetValue>;
}

const asItIs = (value: PresetValue): PresetValue => value;
const words: PresetForm = { write: asItIs, read: asText };

const PRESET_FORMS = {
  ...{ text: words, truth: words, choice: words, directive: words, "org-unit": words },
  number: { write: asItIs, read: asNumber },
  time: { write: asItIs, read: asTime },
  day: { write: (value) => formatDate(String(value)), read: asDate },
} satisfies Record<Holds, PresetForm>;

/** By what the field holds: days as people write them. Law: what is written is read back. */
export const presetForm = (field: Pick<Field, "type"> | undefined): PresetForm =>
  field === undefined ? words : PRESET_FORMS[kindOf(field).holds];
