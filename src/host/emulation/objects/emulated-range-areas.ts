import { ClientCollection } from "./client-collection";
import { ClientObject, type Context } from "./client-object";
import type { GridArea } from "../grid/grid-backend";
import { OfficeError, propertyNotLoaded } from "./office-error";

interface RangeAreasProperties {
  readonly areaCount: number;
}

/** Excel does not answer for more. */
const MOST_AREAS = 512;

/** Several ranges of a sheet; a null object where there are none. */
export class EmulatedRangeAreas<AreaRange extends ClientObject<object>>
  extends ClientObject<RangeAreasProperties>
  implements Pick<Excel.RangeAreas, keyof RangeAreasProperties | "isNullObject">
{
  readonly areas: ClientCollection<GridArea, AreaRange>;
  private isNull: boolean | undefined;

  constructor(
    context: Context,
    private readonly areasNow: () => readonly GridArea[],
    rangeAt: (area: GridArea) => AreaRange,
  ) {
    super(context);
    this.areas = new ClientCollection(context, areasNow, rangeAt);
    context.enqueue(() => {
      context.host.needs("1.13");
      const { length } = areasNow();
      if (length > MOST_AREAS) throw new OfficeError("GeneralException");
      context.onSuccess(() => (this.isNull = length === 0));
    });
  }

  get isNullObject(): boolean {
    if (this.isNull === undefined) throw propertyNotLoaded("isNullObject");
    return this.isNull;
  }
  get areaCount(): number {
    return this.loadedValue("areaCount");
  }

  protected override parts() {
    return { areas: this.areas };
  }

  protected override readers() {
    return { areaCount: () => this.areasNow().length };
  }
}
