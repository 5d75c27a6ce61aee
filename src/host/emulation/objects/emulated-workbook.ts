import { ClientCollection } from "./client-collection";
import { ClientObject, type Context } from "./client-object";
import { EmulatedName } from "./emulated-names";
import { EmulatedProtection } from "./emulated-protection";
import { EmulatedWorksheets } from "./emulated-worksheets";
import type { GridName } from "../grid/grid-backend";

interface WorkbookProperties {
  readonly name: string;
  readonly readOnly: boolean;
}

export class EmulatedWorkbook
  extends ClientObject<WorkbookProperties>
  implements Pick<Excel.Workbook, keyof WorkbookProperties>
{
  readonly worksheets: EmulatedWorksheets;
  readonly names: ClientCollection<GridName, EmulatedName>;
  readonly properties: { readonly custom: ClientCollection<string, CustomProperty> };
  readonly protection: EmulatedProtection;

  constructor(context: Context) {
    super(context);
    const { host } = context;
    this.worksheets = new EmulatedWorksheets(context);
    this.names = new ClientCollection<GridName, EmulatedName>(
      context,
      () => host.grid.names().filter(({ sheet }) => sheet === undefined),
      (name) => new EmulatedName(context, name),
    );
    const custom = new ClientCollection<string, CustomProperty>(
      context,
      () => {
        host.needs("1.7");
        return [...host.grid.customProperties().keys()];
      },
      (key) => new CustomProperty(context, key),
    );
    this.properties = { custom };
    this.protection = new EmulatedProtection(context, () => {
      host.needs("1.7");
      return host.grid.workbook().structureLocked;
    });
  }

  get name(): string {
    return this.loadedValue("name");
  }
  get readOnly(): boolean {
    return this.loadedValue("readOnly");
  }

  protected override readers() {
    const { host } = this.context;
    return {
      name: () => {
        host.needs("1.7");
        return host.grid.workbook().name;
      },
      readOnly: () => {
        host.needs("1.8");
        return host.grid.workbook().readOnly;
      },
    };
  }
}

interface PropertyProperties {
  readonly key: string;
  readonly value: string;
}

class CustomProperty
  extends ClientObject<PropertyProperties>
  implements Pick<Excel.CustomProperty, keyof PropertyProperties>
{
  constructor(
    context: Context,
    private readonly ownKey: string,
  ) {
    super(context);
  }

  get key(): string {
    return this.loadedValue("key");
  }
  get value(): string {
    return this.loadedValue("value");
  }

  protected override readers() {
    const { grid } = this.context.host;
    return { key: () => this.ownKey, value: () => grid.customProperties().get(this.ownKey) ?? "" };
  }
}
