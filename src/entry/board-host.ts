import type { Host } from "../app";
import { browserHost } from "../host/browser";

/** What returned files are read with in a browser; what opens other kinds of files is loaded with the first of them. */
export const boardHost: Host = {
  ...browserHost,
  openForeign: async (bytes, how) => (await import("../host/documents")).openForeign(bytes, how),
};
