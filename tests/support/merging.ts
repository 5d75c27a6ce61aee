import {
  type FoundFile,
  type FoundFiles,
  type Host,
  type MergedHere,
  type MergeOrder,
  type Progress,
} from "../../src/app";
import { mergeFiles, rememberingReader } from "../../src/app";
import { nodeHost } from "../../src/host/node";

/** Merges as the pane does, as often as it is asked: files read before are remembered. */
export function merging(host: Host = nodeHost) {
  const read = rememberingReader(host);
  return (
    found: readonly FoundFile[] | FoundFiles,
    order: MergeOrder,
    progress: Progress = () => {},
  ): Promise<MergedHere> =>
    mergeFiles("issues" in found ? found : { files: found, issues: [] }, order, {
      host,
      read: (files, context) => read(files, context, { progress }),
    });
}
