import { Tour } from "../../shared/tour/Tour";
import type { TourStep } from "../../shared/tour/tour-step";
import { useBoardState } from "../store/use-board";

/** A board's first summary: add files, read the answer, press a figure down to its rows. */
export function BoardTour() {
  const { merged } = useBoardState().merge;
  const steps: readonly TourStep[] = [
    { say: "tourBoardFiles", mark: "[data-tour=files]", isDone: merged !== undefined },
    { say: "tourBoardAnswer", mark: `${FIGURES} h3`, pressed: `${FIGURES} h3 button` },
    {
      say: "tourBoardFigure",
      mark: `${FIGURES} section ${FIRST} ${TOTAL}`,
      pressed: `${FIGURES} ${TOTAL} button`,
    },
    { say: "tourBoardUnit", mark: `${FIGURES} ${UNITS}`, pressed: `${FIGURES} ${UNITS} button` },
    { say: "tourBoardLast" },
  ];
  return <Tour name="board" steps={steps} />;
}

const FIGURES = "[data-tour=figures]";
/** One of all totals is pointed at. */
const FIRST = "section:first-of-type dl > div:first-child >";
/** A total stands first in its line, and what each unit has of it second. */
const TOTAL = "dd:not([id])";
const UNITS = "dl dd[id]";
