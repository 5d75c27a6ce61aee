import { type Field, kindOf } from "../../catalogue";
import { offeredInLabel } from "../column/offered-in-label";
import { typeOfColumn } from "../column/type-of-column";
import { unitInLabel } from "../column/units";
import { FieldKeys } from "../template/field-keys";
import { usualAggregate } from "../template/fields-of-table";

const NO_DATA = { cells: [], texts: [], numbers: [], days: 0, shares: 0 };

/** A column of which only the label is known: "Kinh phí (triệu đồng)" is money, and its key follows. */
export function fieldOfLabel(label: string, taken: readonly string[]): Field {
  const unit = unitInLabel(label);
  const { type } =
    offeredInLabel(label) ??
    typeOfColumn({
      ...{ label, unit, group: [], data: NO_DATA },
      ...{ isMoneyTable: false, hasGivenRows: false },
    });
  const measure = type === "percent" ? "%" : unit;
  return {
    ...{ key: new FieldKeys(taken).keyFor(label, []), label, aliases: [], type: chosen(type) },
    ...(measure === undefined ? {} : { unitOfMeasure: measure }),
    ...{ required: false, width: kindOf({ type }).summaryWidth[0], filledByBoard: false },
    aggregate: usualAggregate({ type: chosen(type), label, group: [] }, undefined),
  };
}

/** What is chosen from needs a list first. */
const chosen = (type: Field["type"]): Field["type"] => (type === "choice" ? "text" : type);
