import "../../support/sees-the-zone";
import { sayMoment } from "../../../src/ui/board/merge/words/say-moment";

test.each([
  ["2024-06-30T17:30:00Z", "00:30 01/07/2024"],
  ["2024-07-01T00:30:00+07:00", "00:30 01/07/2024"],
])("the moment %s is the same on the clock of every board", (instant, said) => {
  expect(sayMoment(instant, "vi")).toBe(said);
});

test("a moment without a zone is Greenwich's, as the merge takes it", () => {
  expect(sayMoment("2024-06-30T17:30:00", "vi")).toBe("00:30 01/07/2024");
});

test("what is no moment is shown as it was found", () => {
  expect(sayMoment("hôm qua", "vi")).toBe("hôm qua");
});
