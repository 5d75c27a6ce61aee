import type { PaneWords } from "../../../i18n";

/** One thing to be done on a page. */
export interface TourStep {
  readonly say: keyof PaneWords;
  /** What is to be pressed or filled in, as a selector: it is shown with a frame. */
  readonly mark?: string;
  /** Done once one of these is pressed, as a selector. */
  readonly pressed?: string;
  /** Done once the work itself has come so far. */
  readonly isDone?: boolean;
}
