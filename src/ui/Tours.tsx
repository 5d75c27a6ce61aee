import { BoardTour } from "./board/tour/BoardTour";
import { UnitTour } from "./department/tour/UnitTour";
import type { TourName } from "./shared/services";

const TOURS = { unit: UnitTour, board: BoardTour } as const satisfies Readonly<Record<TourName, unknown>>;

/** Shows newcomers around, in the part they have. */
export function Tours({ name }: { readonly name: TourName }) {
  const Shown = TOURS[name];
  return <Shown />;
}
