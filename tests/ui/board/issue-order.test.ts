import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { type BoardState, BOARD_START } from "../../../src/ui/board/store/board-state";
import { issueOrder } from "../../../src/ui/board/store/issue-steps";

const START: BoardState = {
  ...BOARD_START,
  catalogue: { index: catalogueIndex(defaultCatalogue), issues: [] },
};
const DAY = "2024-07-18";

/** The period forms are made for, before anybody chose one there. */
const offered = (change: Partial<BoardState>) => issueOrder({ ...START, ...change }, DAY)?.period.id;

test("forms are offered for the period the board works in", () => {
  expect(offered({})).toBe("2024-M07"); // what falls due next
  expect(offered({ merge: { ...START.merge, period: "2024-H1" } })).toBe("2024-H1");
  const chosen = { ...START.issuing, period: "2024-9M" };
  expect(offered({ issuing: chosen, merge: { ...START.merge, period: "2024-H1" } })).toBe("2024-9M");
  // A period that another catalogue no longer knows is none.
  expect(offered({ merge: { ...START.merge, period: "2019-H1" } })).toBe("2024-M07");
});
