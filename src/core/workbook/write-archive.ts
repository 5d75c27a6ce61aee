import { type Packing, joinZip, packPart } from "./write/zip";

/** A .zip of files, the same bytes for the same files. Names are ASCII. */
export function writeArchive(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  packing: Packing = {},
): Uint8Array {
  return joinZip(files.map(({ name, bytes }) => packPart({ path: name, chunks: [bytes] }, packing)));
}
