/** Excel's limit, counted in UTF-16 units. */
const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]/g;
/** Excel keeps this name for itself, in any language and case. */
const RESERVED = "history";
const NAMELESS = "Trang tính";

/**
 * A name Excel accepts for a sheet, made from any text: without : \ / ? * [ ], without apostrophes at either end,
 * at most 31 characters, and unlike every name in `taken` (case does not tell names apart). Composed (NFC), so that
 * Vietnamese letters count once.
 */
export function sheetName(text: string, taken: Iterable<string> = []): string {
  const used = new Set([...taken].map(sheetNameKey));
  const wanted = text.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/g, " ");
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const name = (cut(wanted, MAX_LENGTH - suffix.length) || NAMELESS) + suffix;
    if (!used.has(sheetNameKey(name)) && sheetNameKey(name) !== RESERVED) return name;
  }
}

/** Two sheets whose keys are equal cannot stand in one workbook. */
export const sheetNameKey = (name: string): string => name.normalize("NFC").toLowerCase();

/** Excel would take a workbook with this sheet name as it is. */
export function isSheetName(name: string): boolean {
  const clean = name.search(FORBIDDEN) < 0 && !name.startsWith("'") && !name.endsWith("'");
  return clean && name.trim() !== "" && name.length <= MAX_LENGTH && sheetNameKey(name) !== RESERVED;
}

/** The name as formulas write it: `'Danh mục'!A1` is `quoteSheet("Danh mục") + "!A1"`. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Cuts by whole characters (no half emoji) and takes off what may not stand at an end. */
function cut(text: string, limit: number): string {
  let kept = "";
  for (const character of trimEnds(text)) {
    if (kept.length + character.length > limit) break;
    kept += character;
  }
  return trimEnds(kept);
}

const trimEnds = (text: string): string => text.replace(/^['\s]+|['\s]+$/g, "");
