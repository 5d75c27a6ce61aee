import { type Dated, type Field, type Resolution, validOn } from "../../../core/catalogue";
import { valueText } from "../../../core/submissions";
import type { OpenReport } from "../model";

/** The one thing a text is near to that it may name, as a form shows it; undefined where there are more, or none. */
export function soleProposal(
  field: Field,
  text: string,
  { index, period }: Pick<OpenReport, "index" | "period">,
): string | undefined {
  const on = period.cutOffDate;
  const idOf = (): string | undefined => {
    switch (field.type) {
      case "directive":
        return sole(index.findDirective(text), on)?.id;
      case "org-unit":
        return sole(index.findOrgUnit(text, on), on)?.code;
      case "choice":
        return sole(index.choice(field.list ?? "", text, on), on)?.value;
      default:
        return undefined;
    }
  };
  const id = idOf();
  return id === undefined ? undefined : valueText(id, field, { index, period });
}

function sole<T extends Dated>(found: Resolution<T>, on: string): T | undefined {
  if (found.kind !== "none") return undefined;
  const [first, ...others] = found.near.filter((thing) => validOn(thing, on));
  return others.length === 0 ? first : undefined;
}
