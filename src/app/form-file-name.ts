import { cleanText, groupBy, oneLine, remembered, rememberedOf } from "../core/base";
import type { Catalogue, CatalogueIndex } from "../core/catalogue";
import type { TemplateOrder } from "../core/templates";

/**
 * What the workbook of a unit and period is called, for the people it passes through: `2024-H1 - Phú Phong.xlsx`. Of
 * two units that report for the period and are called alike each bears its code too: `2024-H1 - Ân Hảo (XA_21811).xlsx`.
 * The program itself knows a file by its stamp, whatever it is called.
 */
export function formFileName(
  index: CatalogueIndex,
  { orgUnit, period }: Pick<TemplateOrder, "orgUnit" | "period">,
): string {
  const name = called(index.orgUnit(orgUnit)?.shortName ?? orgUnit);
  const calledAlike = unitsByFileName(index.catalogue).get(name.toLowerCase()) ?? [];
  const isTwin = calledAlike.some(({ code }) => code !== orgUnit && index.owed(code, period).length > 0);
  return `${inFileName(period)} - ${name}${isTwin ? ` (${inFileName(orgUnit)})` : ""}.xlsx`;
}

/** What no file may be called: signs Windows keeps for itself, and what is no sign at all. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\ufffd]+/gu;
/** Letters of a name: with its period and its folder a path stays shorter than Windows allows. */
const LONGEST = 80;

const inFileName = (name: string): string =>
  [...cleanText(oneLine(name)).replace(FORBIDDEN, "-")]
    .slice(0, LONGEST)
    .join("")
    .replace(/^[. ]+|[. ]+$/g, "");

const called = remembered(inFileName);

const unitsByFileName = rememberedOf(({ orgUnits }: Catalogue) =>
  groupBy(orgUnits, ({ shortName }) => called(shortName).toLowerCase()),
);
