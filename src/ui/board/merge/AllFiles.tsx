import type { MergedFile } from "../../../app";
import { LongList } from "../../shared/parts/LongList";
import { FateOfFile } from "./FateOfFile";
import { DecideOnFile } from "./findings/DecideOn";

/** Every file handed in, counted or not, and what the board may decide on it. */
export function AllFiles({ files }: { readonly files: readonly MergedFile[] }) {
  return (
    <LongList
      items={files}
      keyOf={({ number }) => String(number)}
      render={(file) => (
        <>
          <FateOfFile file={file} />
          {file.via === undefined && <DecideOnFile file={file.file} orgUnit={file.orgUnit} />}
        </>
      )}
    />
  );
}
