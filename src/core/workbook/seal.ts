import { textDigest } from "../base";

/** Custom properties stand in it, the seal among them: it is not sealed itself. */
export const SEAL_PART = "docProps/custom.xml";

/** A part of a package as it is stored. */
export interface SealedPart {
  readonly path: string;
  /** CRC-32 of its compressed bytes: any that were damaged since are found without inflating them. */
  readonly packedCrc: number;
}

/** A fingerprint of all parts but the one that the seal stands in; whatever the order they are stored in. */
export function sealOf(parts: readonly SealedPart[]): string {
  const lines = parts.flatMap(({ path, packedCrc }) => (path === SEAL_PART ? [] : [`${path} ${packedCrc}`]));
  return textDigest(lines.sort().join("\n"));
}
