import { ClientObject, type Context } from "./client-object";

interface ProtectionProperties {
  readonly protected: boolean;
}

/** Protection of a sheet's cells or of the workbook's structure. */
export class EmulatedProtection
  extends ClientObject<ProtectionProperties>
  implements Pick<Excel.WorksheetProtection, "protected">
{
  constructor(
    context: Context,
    private readonly isProtected: () => boolean,
  ) {
    super(context);
  }

  get protected(): boolean {
    return this.loadedValue("protected");
  }

  protected override readers() {
    return { protected: this.isProtected };
  }
}
