import type { workbookIssues } from "../../issues";
import type { Archive } from "../zip/archive";

type Refusal = keyof typeof workbookIssues;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_START = [0x50, 0x4b];
/** First bytes of files that may carry a workbook within, and are none: PDF, RTF, RAR, 7-Zip, gzip, pictures, pages. */
const OTHER_KINDS = [
  "%PDF",
  "{\\rtf",
  "Rar!",
  "7z\xbc\xaf",
  "\x1f\x8b",
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF8",
  "BM",
  "<html",
  "<HTML",
  "<!DOC",
  "<!doc",
  "<?xml",
].map((start) => Array.from(start, (sign) => sign.charCodeAt(0)));
const DIRECTORY_ENTRY_SIZE = 128;
const NAME_LENGTH_AT = 64;

/**
 * Asked before any archive is looked for: what the first bytes say for certain. An old .xls or a PDF may hold a zip, a
 * theme or a whole workbook, and is not that workbook. Undefined where they say nothing against a workbook.
 */
export function refusalByFirstBytes(bytes: Uint8Array): Refusal | undefined {
  if (startsWith(bytes, COMPOUND_FILE)) return refusalOfCompoundFile(bytes);
  return OTHER_KINDS.some((start) => startsWith(bytes, start)) ? "workbook.not-excel" : undefined;
}

/** An old .xls, which the core does not read: it is a compound file, and neither behind a password nor a letter. */
export const isOldWorkbook = (bytes: Uint8Array): boolean =>
  refusalByFirstBytes(bytes) === "workbook.old-xls";

/** What a file that is no readable zip seems to be, so that the refusal can say what to do about it. */
export function refusalOfForeignFile(bytes: Uint8Array): Refusal {
  if (bytes.length === 0) return "workbook.empty-file";
  return startsWith(bytes, ZIP_START) ? "workbook.truncated" : "workbook.not-excel";
}

/** An archive that opens, but in which no workbook of ours was found. */
export function refusalOfForeignArchive(archive: Archive): Refusal {
  if (archive.has("xl/workbook.bin")) return "workbook.binary-xlsb";
  return "workbook.no-workbook";
}

/**
 * OLE2 compound files (MS-CFB) hold old .xls workbooks, and .xlsx files behind a password (MS-OFFCRYPTO). Streams
 * are told by their names; directory entries are 128 bytes long and lie on a 128-byte grid in every such file.
 */
function refusalOfCompoundFile(bytes: Uint8Array): Refusal {
  if (hasStream(bytes, "EncryptedPackage")) return "workbook.password-protected";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "workbook.old-xls" : "workbook.not-excel";
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const utf16 = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const nameLength = utf16.length + 2;
  for (let at = 512; at + DIRECTORY_ENTRY_SIZE <= bytes.length; at += DIRECTORY_ENTRY_SIZE) {
    if (bytes[at + NAME_LENGTH_AT] === nameLength && startsWith(bytes.subarray(at), utf16)) return true;
  }
  return false;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
