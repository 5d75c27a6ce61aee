import { joinedBytes } from "../../core/base";
import type { Host } from "../host";
import type { FolderDraft } from "./export-tables";

/** A folder that is kept in memory, for where there is no disk: its files are then saved together. */
export class FolderInMemory implements FolderDraft {
  private readonly parts = new Map<string, Uint8Array[]>();

  constructor(private readonly host: Pick<Host, "sha256">) {}

  append(path: string, bytes: Uint8Array): Promise<void> {
    const before = this.parts.get(path) ?? [];
    before.push(bytes);
    this.parts.set(path, before);
    return Promise.resolve();
  }

  written() {
    return Promise.all(
      this.files().map(async ({ name, bytes }) => ({
        ...{ path: name, bytes: bytes.length, sha256: await this.host.sha256(bytes) },
      })),
    );
  }

  /** Every file so far, whole: what was joined once stays so. */
  files(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
    return [...this.parts].map(([name, parts]) => {
      const [only, ...others] = parts;
      const bytes = only !== undefined && others.length === 0 ? only : joinedBytes(parts);
      this.parts.set(name, [bytes]);
      return { name, bytes };
    });
  }
}
