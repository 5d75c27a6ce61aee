/** What a file is by its first bytes: names lie, and people rename files to make them open. */
export type FileKind = "zip" | "pdf" | "compound" | "rtf" | "other";

const STARTS: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Readers of PDF look for its mark in the first kilobyte, not only at the start. */
const PDF_MARK = "%PDF-";
const PDF_MARK_WITHIN = 1024;

export function fileKind(bytes: Uint8Array): FileKind {
  const known = STARTS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (known) return known[0];
  return charactersOf(bytes.subarray(0, PDF_MARK_WITHIN)).includes(PDF_MARK) ? "pdf" : "other";
}

/** Word keeps a document behind a password in an OLE compound file with this stream, its name in UTF-16. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return charactersOf(bytes.subarray(0, 2_000_000)).includes(
    "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
  );
}

/** One character a byte (Latin-1). */
export function charactersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join("");
}
