import type { Host } from "../../app";
import { nodeHost } from "../../host/node";

/** The command line's host, where workbooks are read that were sent by others: with what opens the older kinds. */
export const readingHost: Host = {
  ...nodeHost,
  openForeign: async (bytes, how) => (await import("../../host/documents")).openForeign(bytes, how),
};
