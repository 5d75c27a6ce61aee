interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Which prefix stands for which namespace at the place the reader has come to. */
export class XmlNamespaces {
  private readonly bindings: Binding[] = [];
  /** Prefix → what it stands for, the innermost last: a file may bind thousands of them. */
  private readonly uris = new Map<string, string[]>();
  private readonly prefixes = new Map<string, string>();
  private hasSynonyms = false;

  /** @param around what a prefix stands for that nothing here has bound; where a whole part begins, `xml` alone. */
  constructor(private readonly around: { uriOf(prefix: string): string } = ONLY_XML) {}

  /** `xmlns="uri"` (prefix "") or `xmlns:prefix="uri"` on an element at this depth; false where it may not be bound. */
  bind(prefix: string, uri: string, depth: number): boolean {
    this.bindings.push({ prefix, uri, depth });
    const known = this.uris.get(prefix);
    if (known === undefined) this.uris.set(prefix, [uri]);
    else known.push(uri);
    if (prefix === "") return uri !== XML && uri !== XMLNS;
    if ((this.prefixes.get(uri) ?? prefix) !== prefix) this.hasSynonyms = true;
    this.prefixes.set(uri, prefix);
    return uri !== "" && uri !== XMLNS && prefix !== "xmlns" && (prefix === "xml") === (uri === XML);
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
    return this.uris.get(prefix)?.at(-1) ?? this.around.uriOf(prefix);
  }

  /** All names here were looked at before. */
  get areChecked(): boolean {
    return this.around === ALREADY_KNOWN;
  }

  /** No prefix stands for this namespace: it can only be the default one. */
  hasNoPrefix(uri: string): boolean {
    return this.bindings.every((binding) => binding.uri !== uri || binding.prefix === "");
  }

  /** Whatever stands before the colon of this name stands for a namespace. */
  knows(name: string): boolean {
    const colon = name.indexOf(":");
    return colon === -1 || this.uriOf(name.slice(0, colon)) !== "";
  }

  /** So does it in each of these attributes, and no two of them are one, by two prefixes. */
  knowsAll(attributes: readonly { readonly name: string }[]): boolean {
    let prefixed = 0;
    for (const { name } of attributes) {
      if (!name.includes(":") || declares(name)) continue;
      if (!this.knows(name)) return false;
      prefixed += 1;
    }
    if (!this.hasSynonyms || prefixed < 2) return true;
    const names = attributes.map(({ name }) => name).filter((name) => name.includes(":") && !declares(name));
    return new Set(names.map((name) => this.expanded(name))).size === names.length;
  }

  private expanded(name: string): string {
    const colon = name.indexOf(":");
    return `${this.uriOf(name.slice(0, colon))} ${name.slice(colon + 1)}`;
  }
}

/** `xmlns`, `xmlns:r` */
export const declares = (name: string): boolean =>
  name.startsWith("xmlns") && (name.length === 5 || name[5] === ":");

const ONLY_XML = { uriOf: (prefix: string): string => (prefix === "xml" ? XML : "") };

/** Around names that were looked at before (see `plainReader`): each prefix stands for itself. */
export const ALREADY_KNOWN = { uriOf: (prefix: string): string => prefix };
