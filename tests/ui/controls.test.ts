import { completedDate } from "../../src/ui/shared/controls/completed-date";
import { completedTime } from "../../src/ui/shared/controls/completed-time";
import { sayAmount } from "../../src/ui/shared/controls/say-amount";

test.each([
  ["5/8", "05/08/2024"],
  ["05082024", "05/08/2024"],
  ["050824", "05/08/2024"],
  ["5.8.2023", "05/08/2023"],
  ["hn", "04/07/2024"],
  ["Hôm nay", "04/07/2024"],
  ["hq", "03/07/2024"],
])("a date typed short (%s) is written out", (typed, shown) => {
  expect(completedDate(typed, "2024-07-04")).toBe(shown);
});

test.each(["31/6", "tháng 8", "2024", "đầu năm", ""])(
  "what is no date (%s) is left as it was typed",
  (typed) => {
    expect(completedDate(typed, "2024-07-04")).toBe(typed);
  },
);

test("yesterday of New Year's Day is in the year before", () => {
  expect(completedDate("hq", "2024-01-01")).toBe("31/12/2023");
});

test.each([
  ["8", "08:00"],
  ["8h", "08:00"],
  ["830", "08:30"],
  ["1430", "14:30"],
  ["8.30", "08:30"],
  ["8 rưỡi", "08:30"],
  ["2 giờ chiều", "14:00"],
])("a time typed short (%s) is written out", (typed, shown) => {
  expect(completedTime(typed)).toBe(shown);
});

test.each(["25h", "8h60", "sáng", "8h-10h", "15/3/2024", ""])(
  "what is no time (%s) is left as it was typed",
  (typed) => {
    expect(completedTime(typed)).toBe(typed);
  },
);

test.each([
  [1234.5, "triệu đồng", "= 1,235 tỷ đồng"],
  [1_500_000, "đồng", "= 1,5 triệu đồng"],
  [2500, "nghìn đồng", "= 2,5 triệu đồng"],
  [0.5, "triệu đồng", "= 500.000 đồng"],
  [12.5, "triệu đồng", undefined],
  [12, "cuộc", undefined],
])("an amount of %s %s is also said as %s", (value, unit, said) => {
  expect(sayAmount(value, unit, "vi")).toBe(said);
});
