import { createHash } from "node:crypto";
import type { Host } from "../../app";
import { deflate, deflateAside } from "./deflate";
import { crc32, inflate } from "./inflate";

/** The command line's host: Node's own zlib and crypto. */
export const nodeHost: Host = {
  inflate,
  deflate,
  deflateAside,
  crc32,
  sha256: async (bytes) => createHash("sha256").update(bytes).digest("hex"),
};
