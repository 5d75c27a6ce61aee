import { z } from "zod";
import { type Result, read, refused } from "../../core/base";
import { browserIssue, browserIssues } from "./issues";

// zod would otherwise try to compile its checks, which the page's security policy refuses and reports.
z.config({ jitless: true });

/**
 * Something kept in the browser's storage under one key, as JSON. What was kept by another version, or damaged, is
 * as good as nothing; a storage that is full or forbidden is an issue, never a loss of what is being worked on.
 */
export class Kept<T> {
  constructor(
    private readonly storage: Storage,
    private readonly key: string,
    private readonly shape: z.ZodType<T>,
    private readonly refusal: keyof typeof browserIssues = "browser.storage-refused",
  ) {}

  load(): T | undefined {
    try {
      const text = this.storage.getItem(this.key);
      const parsed = text === null ? undefined : this.shape.safeParse(JSON.parse(text));
      return parsed?.success === true ? parsed.data : undefined;
    } catch {
      return undefined; // no storage, or no JSON: nothing is kept
    }
  }

  save(value: T | undefined): Result<void> {
    try {
      if (value === undefined) this.storage.removeItem(this.key);
      else this.storage.setItem(this.key, JSON.stringify(value));
      return read(undefined);
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return refused(browserIssue(this.refusal, {}, { found }));
    }
  }
}
