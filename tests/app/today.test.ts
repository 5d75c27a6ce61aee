import "../support/sees-the-zone";
import { today } from "../../src/app";

test("today is the day where the user sits, just after midnight and just before", () => {
  expect(today(new Date(2024, 0, 1, 0, 1))).toBe("2024-01-01");
  expect(today(new Date(2024, 11, 31, 23, 59))).toBe("2024-12-31");
});
