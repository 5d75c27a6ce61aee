interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

/** Which prefix stands for which namespace at the place the reader has come to. */
export class XmlNamespaces {
  private readonly bindings: Binding[] = [];

  /** `xmlns="uri"` (prefix "") or `xmlns:prefix="uri"` on an element at this depth. */
  bind(prefix: string, uri: string, depth: number): void {
    this.bindings.push({ prefix, uri, depth });
  }

  /** Forgets what elements deeper than this have bound. */
  leaveTo(depth: number): void {
    while ((this.bindings[this.bindings.length - 1]?.depth ?? 0) > depth) this.bindings.pop();
  }

  uriOf(prefix: string): string {
    for (let i = this.bindings.length - 1; i >= 0; i--) {
      const binding = this.bindings[i];
      if (binding?.prefix === prefix) return binding.uri;
    }
    return "";
  }

  /** No prefix stands for this namespace: it can only be the default one. */
  hasNoPrefix(uri: string): boolean {
    return this.bindings.every((binding) => binding.uri !== uri || binding.prefix === "");
  }
}
