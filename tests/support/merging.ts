import {
  type FoundFile,
  type FoundFiles,
  type Host,
  type Merged,
  type MergedHere,
  type MergeOrder,
  type Progress,
} from "../../src/app";
import { joinedBytes } from "../../src/core/base";
import { mergeFiles, rememberingReader } from "../../src/app";
import { nodeHost } from "../../src/host/node";

/** Merges as the pane does, as often as it is asked: files read before are remembered. */
export function merging(host: Host = nodeHost) {
  const read = rememberingReader(host);
  return async (
    found: readonly FoundFile[] | FoundFiles,
    order: MergeOrder,
    progress: Progress = () => {},
  ): Promise<Merged & Pick<MergedHere, "model">> => {
    const files = "issues" in found ? found : { files: found, issues: [] };
    const merged = await mergeFiles(files, order, {
      host,
      read: (all, context) => read(all, context, { progress }),
    });
    return { ...merged, summary: joinedBytes(merged.summary) };
  };
}
