import { ClientObject, type Context } from "./client-object";
import { OfficeError, propertyNotLoaded } from "./office-error";

/** A collection: its items are made when it is loaded, and with them what `items/…` asks for. */
export class ClientCollection<Key, Item extends ClientObject<object>> extends ClientObject<object> {
  private found: readonly Item[] | undefined;
  private asked: { readonly keys: readonly Key[]; readonly items: readonly Item[] } | undefined;

  constructor(
    context: Context,
    private readonly keysNow: () => readonly Key[],
    private readonly itemOf: (key: Key) => Item,
  ) {
    super(context);
  }

  get items(): Item[] {
    if (this.found === undefined) throw propertyNotLoaded("items");
    return [...this.found];
  }

  protected override readers(): object {
    return {};
  }

  override loadNow(path: string): void {
    const [head, ...rest] = path.split("/");
    if (head !== "items")
      throw new OfficeError("InvalidArgument", `Load 'items/${path}' instead of '${path}'.`);
    const { items } = (this.asked = this.itemsNow());
    if (rest.length > 0) for (const item of items) item.loadNow(rest.join("/"));
    this.context.onSuccess(() => (this.found = items));
  }

  /** The items asked for before, as long as they are the same things. */
  private itemsNow(): NonNullable<typeof this.asked> {
    const keys = this.keysNow();
    const { asked } = this;
    const isSame = asked?.keys.length === keys.length && keys.every((key, at) => key === asked.keys[at]);
    return isSame ? asked : { keys, items: keys.map((key) => this.itemOf(key)) };
  }
}
