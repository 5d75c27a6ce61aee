import type { Catalogue } from "../../../core/catalogue";
import { type BoardWords, fill } from "../../../i18n";

/** "120 văn bản, 64 đơn vị, …": what a catalogue holds. */
export const sayCounts = (
  { directives, orgUnits, periods, templates }: Catalogue,
  words: BoardWords,
): string =>
  fill(words.catalogueCounts, {
    directives: directives.length,
    orgUnits: orgUnits.length,
    periods: periods.length,
    templates: templates.length,
  });
