import { cutAtWord } from "./cut-text";
import type { PageDraft } from "../draft";
import { xmlElement, xmlText } from "./xml-text";

const A4 = 9;
const CENTIMETRES_PER_INCH = 2.54;
/** Distance of header and footer from the paper's edge, in inches: Excel's own default. */
const HEADER_DISTANCE = 0.3;
/** Excel refuses longer headers and footers. */
const MAX_HEADER = 255;

/** Pages wide the sheet is shrunk to; 0 leaves the scale alone. */
export const pagesWide = (page: PageDraft): number => page.fitToWidth ?? 1;

/** Print options, margins, page set-up, header and footer, in the order a worksheet has them. */
export function pageXml(page: PageDraft): string {
  const wide = pagesWide(page);
  const fit = wide > 0 ? { fitToWidth: wide, fitToHeight: page.fitsOnePage === true ? 1 : 0 } : {};
  return [
    page.centred ? xmlElement("printOptions", { horizontalCentered: true }) : "",
    marginsXml(page.margins),
    xmlElement("pageSetup", { paperSize: A4, ...fit, orientation: page.orientation }),
    headerFooterXml(page),
  ].join("");
}

function marginsXml(margins: PageDraft["margins"]): string {
  if (!margins) return "";
  const { left, right, top, bottom } = margins;
  const [l, r, t, b] = [left, right, top, bottom].map(inches);
  return xmlElement("pageMargins", {
    ...{ left: l, right: r, top: t, bottom: b },
    ...{ header: HEADER_DISTANCE, footer: HEADER_DISTANCE },
  });
}

const inches = (centimetres: number): number => Number((centimetres / CENTIMETRES_PER_INCH).toFixed(4));

function headerFooterXml({ header, footer, differentFirst }: PageDraft): string {
  const parts = [
    header ? xmlElement("oddHeader", {}, xmlText(cutAtWord(header, MAX_HEADER))) : "",
    footer ? xmlElement("oddFooter", {}, xmlText(cutAtWord(footer, MAX_HEADER))) : "",
  ].join("");
  if (parts === "") return "";
  return xmlElement("headerFooter", { differentFirst: differentFirst || undefined }, parts);
}
