import { ClientObject, type Context } from "./client-object";
import type { GridName } from "../grid/grid-backend";

interface NameProperties {
  readonly name: string;
  readonly formula: string;
}

export class EmulatedName
  extends ClientObject<NameProperties>
  implements Pick<Excel.NamedItem, keyof NameProperties>
{
  constructor(
    context: Context,
    private readonly item: GridName,
  ) {
    super(context);
  }

  get name(): string {
    return this.loadedValue("name");
  }
  get formula(): string {
    return this.loadedValue("formula");
  }

  protected override readers() {
    const { host } = this.context;
    return {
      name: () => this.item.name,
      formula: () => {
        host.needs("1.7");
        return this.item.formula;
      },
    };
  }
}
