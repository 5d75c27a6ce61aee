import type { Field } from "../../../core/catalogue";
import { ruleInWords } from "../../../core/rules";
import { type OwnFormWords, type ProposalWords, fill } from "../../../i18n";

interface Words {
  readonly words: OwnFormWords;
  readonly said: ProposalWords;
}

/** "Tỷ lệ nữ: tỷ lệ phần trăm, đơn vị tính %, tính từ Trong đó nữ / Tổng số, tổng hợp: tính lại tỷ lệ" */
export function sayField(field: Field, fields: readonly Field[], { words, said }: Words): string {
  const { label, type, unitOfMeasure, required, formula, aggregate } = field;
  const formulaText = formula && ruleInWords(formula, fields);
  const what = [
    said.type[type],
    unitOfMeasure === undefined ? "" : fill(said.unit, { unit: unitOfMeasure }),
    required ? said.required : "",
    formulaText === undefined ? "" : fill(said.computed, { formula: formulaText }),
    fill(words.aggregate, { how: words.aggregates[aggregate.op] }),
  ];
  return `${label}: ${what.filter((part) => part !== "").join(", ")}`;
}
