import { rememberedOf } from "../../base";
import { cutAtWord } from "./cut-text";
import type { ConditionalFormatDraft, ValidationDraft } from "../draft";
import type { StyleTable } from "./style-table";
import { xmlElement, xmlText } from "./xml-text";

/** Excel's limits for the boxes of a validation, in UTF-16 units; longer texts make it repair the file. */
const MAX_TITLE = 32;
const MAX_TEXT = 255;

/** `<dataValidations>`, or nothing. */
export function validationsXml(validations: readonly ValidationDraft[]): string {
  if (validations.length === 0) return "";
  return xmlElement(
    "dataValidations",
    { count: validations.length },
    validations.map(validationXml).join(""),
  );
}

/** A form that many units get is the same in each of their workbooks: what it validates is written once. */
const validationXml = rememberedOf((draft: ValidationDraft): string => {
  const attributes = {
    type: draft.type,
    errorStyle: draft.errorStyle,
    operator: draft.operator,
    allowBlank: draft.allowBlank || undefined,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: boxText(draft.errorTitle, MAX_TITLE),
    error: boxText(draft.error, MAX_TEXT),
    promptTitle: boxText(draft.promptTitle, MAX_TITLE),
    prompt: boxText(draft.prompt, MAX_TEXT),
    sqref: draft.range,
  };
  const second = draft.formula2 === undefined ? "" : formulaXml("formula2", draft.formula2);
  return xmlElement("dataValidation", attributes, formulaXml("formula1", draft.formula1) + second);
});

const boxText = (text: string | undefined, limit: number): string | undefined =>
  text === undefined ? undefined : cutAtWord(text, limit);

const formulaXml = (tag: string, formula: string): string => xmlElement(tag, {}, xmlText(formula));

/** One `<conditionalFormatting>` each; the first in the list wins. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatDraft[],
  styles: StyleTable,
): string {
  return formats
    .map(({ range, formula, style, stopIfTrue }, index) => {
      const attributes = {
        type: "expression",
        dxfId: styles.differenceNumber(style),
        priority: index + 1,
        stopIfTrue: stopIfTrue || undefined,
      };
      const rule = xmlElement("cfRule", attributes, formulaXml("formula", formula));
      return xmlElement("conditionalFormatting", { sqref: range }, rule);
    })
    .join("");
}
