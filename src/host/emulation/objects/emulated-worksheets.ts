import { sheetName } from "../../../core/workbook";
import { ClientCollection } from "./client-collection";
import type { Context } from "./client-object";
import { EmulatedWorksheet } from "./emulated-worksheet";
import { EventHandlers } from "./event-handlers";
import type { GridEvent } from "../grid/grid-backend";
import { OfficeError } from "./office-error";

export class EmulatedWorksheets extends ClientCollection<string, EmulatedWorksheet> {
  constructor(context: Context) {
    super(
      context,
      () => context.host.grid.sheets().map(({ id }) => id),
      (id) => new EmulatedWorksheet(context, id, "known"),
    );
  }

  getItem(nameOrId: string): EmulatedWorksheet {
    return new EmulatedWorksheet(this.context, nameOrId, "wanted");
  }

  getItemOrNullObject(nameOrId: string): EmulatedWorksheet {
    return new EmulatedWorksheet(this.context, nameOrId, "or-null");
  }

  add(name: string): EmulatedWorksheet {
    const { host } = this.context;
    this.context.enqueue(() => {
      if (host.grid.workbook().structureLocked) throw new OfficeError("AccessDenied");
      if (host.findSheet(name) !== undefined) throw new OfficeError("ItemAlreadyExists");
      if (sheetName(name) !== name.normalize("NFC")) throw new OfficeError("InvalidArgument");
      host.beforeChange();
      host.grid.addSheet(name);
    });
    return this.getItem(name);
  }

  get onAdded() {
    return this.handlers("sheet-added", "WorksheetAdded");
  }
  get onDeleted() {
    return this.handlers("sheet-removed", "WorksheetDeleted");
  }
  get onActivated() {
    return this.handlers("sheet-activated", "WorksheetActivated");
  }

  private handlers<Type extends string>(kind: GridEvent["kind"], type: Type) {
    return new EventHandlers(this.context, "1.7", (event) =>
      event.kind === kind && "sheet" in event ? { type, worksheetId: event.sheet } : undefined,
    );
  }
}
