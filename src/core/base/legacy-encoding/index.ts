export { decodeLegacy, LEGACY_SPELLINGS } from "./legacy-encoding";
export type { LegacyEncoding } from "./legacy-encoding";
export { ungarbled } from "./garbled-utf8";
export { legacyLines } from "./legacy-lines";
export { legacyReadings } from "./legacy-readings";
export type { LegacyReadings } from "./legacy-readings";
export { proposeDecodings } from "./propose-decodings";
export type { ProposedDecoding } from "./propose-decodings";
