import { textDigest } from "../base";

/** Custom properties stand in it, the seal among them: it is not sealed itself. */
export const SEAL_PART = "docProps/custom.xml";

/** A part of a package, by what it holds: however it was compressed. */
export interface SealedPart {
  readonly path: string;
  readonly size: number;
  readonly crc: number;
}

/** A fingerprint of all parts but the one that the seal stands in; whatever the order they are stored in. */
export function sealOf(parts: readonly SealedPart[]): string {
  const lines = parts.flatMap(({ path, size, crc }) =>
    path === SEAL_PART ? [] : [`${path} ${size} ${crc}`],
  );
  return textDigest(lines.sort().join("\n"));
}

/** A sheet of a sealed workbook was damaged on the way, and somebody asks for its rows. */
export class UnreadableSheet extends Error {
  constructor(readonly sheet: string) {
    super(`The sheet "${sheet}" of a sealed workbook cannot be read`);
  }
}
