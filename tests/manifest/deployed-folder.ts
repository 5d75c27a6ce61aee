import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Deployed } from "./manifest-faults";

/** A folder as its web server shows it under `base`, the path of the address it is deployed to. */
export function deployedFolder(folder: string, base = "/"): Deployed {
  const fileAt = (place: string): string => path.join(folder, place.slice(base.length));
  return {
    hasFile: (place) => place.startsWith(base) && existsSync(fileAt(place)),
    imageSize: (place) => (existsSync(fileAt(place)) ? pngSize(readFileSync(fileAt(place))) : undefined),
  };
}

/** Width and height stand in the first chunk of a PNG, at bytes 16 and 20. */
function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.toString("latin1", 1, 4) !== "PNG" || bytes.toString("latin1", 12, 16) !== "IHDR")
    return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
