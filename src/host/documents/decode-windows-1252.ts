import { charactersOf } from "./file-kind";

/**
 * Bytes 0x80–0x9F of Windows-1252. Own table: platforms decode them differently (some take the Latin-1 control
 * characters), and texts in old Vietnamese fonts depend on every byte.
 */
const HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** One character a byte. Text in TCVN3 or VNI fonts comes out as those fonts' odd Latin, for `repairText` to judge. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return charactersOf(bytes).replace(
    /[\u0080-\u009f]/g,
    (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control,
  );
}
