import { ClientObject, type Context } from "./client-object";
import type { GridSheet } from "../grid/grid-backend";

interface ProtectionProperties {
  readonly protected: boolean;
}

interface SheetProtectionProperties extends ProtectionProperties {
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Protection of the workbook's structure. */
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

/** Protection of a sheet's cells. */
export class EmulatedSheetProtection
  extends ClientObject<SheetProtectionProperties>
  implements Pick<Excel.WorksheetProtection, keyof SheetProtectionProperties>
{
  constructor(
    context: Context,
    private readonly protection: () => GridSheet["protection"],
  ) {
    super(context);
  }

  get protected(): boolean {
    return this.loadedValue("protected");
  }
  get options(): Excel.WorksheetProtectionOptions {
    return this.loadedValue("options");
  }

  protected override readers() {
    return {
      protected: () => this.protection() !== undefined,
      options: () => ({ allowFormatCells: this.protection()?.formatCells ?? false }),
    };
  }
}
