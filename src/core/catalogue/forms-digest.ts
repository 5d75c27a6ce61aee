import { rememberedOf, textDigest } from "../base";
import type { Catalogue } from "./model";

/**
 * A fingerprint of what units fill in: the templates, and the lists their values are chosen from. Catalogues of one id and
 * version that differ in it were changed without a new version. Units and documents take no part: they come and go.
 */
export const formsDigest = rememberedOf(({ templates, choiceLists }: Catalogue): string =>
  textDigest(JSON.stringify([templates, choiceLists], inOneOrder)),
);

/** Objects with their keys in one order, whatever the order they were made in. */
const inOneOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
