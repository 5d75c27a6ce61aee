interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

/** Which prefix stands for which namespace at the place the reader has come to. */
export class XmlNamespaces {
  private readonly bindings: Binding[] = [];
  /** Prefix → what it stands for, the innermost last: a file may bind thousands of them. */
  private readonly uris = new Map<string, string[]>();

  /** `xmlns="uri"` (prefix "") or `xmlns:prefix="uri"` on an element at this depth. */
  bind(prefix: string, uri: string, depth: number): void {
    this.bindings.push({ prefix, uri, depth });
    const known = this.uris.get(prefix);
    if (known === undefined) this.uris.set(prefix, [uri]);
    else known.push(uri);
  }

  /** Forgets what elements deeper than this have bound. */
  leaveTo(depth: number): void {
    for (
      let last = this.bindings.at(-1);
      last !== undefined && last.depth > depth;
      last = this.bindings.at(-1)
    ) {
      this.bindings.pop();
      this.uris.get(last.prefix)?.pop();
    }
  }

  uriOf(prefix: string): string {
    return this.uris.get(prefix)?.at(-1) ?? "";
  }

  /** No prefix stands for this namespace: it can only be the default one. */
  hasNoPrefix(uri: string): boolean {
    return this.bindings.every((binding) => binding.uri !== uri || binding.prefix === "");
  }
}
