import fc from "fast-check";
import {
  hasSeconds,
  parseVietnameseTime,
  plainTime,
  serialFromTime,
  timeFromSerial,
} from "../../../src/core/base";

test.each([
  ["8h", "08:00"],
  ["8h00", "08:00"],
  ["08h30", "08:30"],
  ["8h30'", "08:30"],
  ["8h30p", "08:30"],
  ["8g30", "08:30"],
  ["08:30", "08:30"],
  ["8:30", "08:30"],
  ["08:30:15", "08:30"],
  ["8 giờ", "08:00"],
  ["8 giờ 30", "08:30"],
  ["8 giờ 05 phút", "08:05"],
  ["8 giờ rưỡi", "08:30"],
  ["lúc 8 giờ kém 15", "07:45"],
  ["0 giờ kém 5 phút", "23:55"],
  ["8 giờ sáng", "08:00"],
  ["12 giờ trưa", "12:00"],
  ["1 giờ trưa", "13:00"],
  ["2 giờ chiều", "14:00"],
  ["14h30 chiều", "14:30"],
  ["7h30 tối", "19:30"],
  ["10 giờ đêm", "22:00"],
  ["12 giờ đêm", "00:00"],
  ["2:15 CH", "14:15"],
  ["8:30 SA", "08:30"],
  ["12:00 AM", "00:00"],
  ["12:30 pm", "12:30"],
  ["23h59", "23:59"],
])("%j is %s", (text, time) => {
  expect(parseVietnameseTime(text)).toEqual({ kind: "time", time });
});

test.each([
  ["24h00", "impossible"],
  ["25:30", "impossible"],
  ["8h60", "impossible"],
  ["8 giờ kém 0", "impossible"],
  ["8h-10h", "two-times"],
  ["từ 8 giờ 30 đến 10 giờ", "two-times"],
  ["8 - 10h", "two-times"],
  ["8.30", "ambiguous"],
  ["8,5", "ambiguous"],
  ["8", "ambiguous"],
  ["15 giờ sáng", "ambiguous"],
  ["9 giờ chiều", "ambiguous"],
  ["8h5h", "not-a-time"],
  ["buổi sáng", "not-a-time"],
  ["15/3/2024", "not-a-time"],
  ["15/3/2024 08:30", "not-a-time"],
  ["", "not-a-time"],
])("%j is refused: %s", (text, kind) => {
  expect(parseVietnameseTime(text).kind).toBe(kind);
});

const clock = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => ({ hour, minute, time: plainTime(hour, minute) ?? "" }));

test("law: a time is read back from its text, its words and its fraction of a day", () => {
  fc.assert(
    fc.property(clock, ({ hour, minute, time }) => {
      const read = { kind: "time", time };
      expect(parseVietnameseTime(time)).toEqual(read);
      expect(parseVietnameseTime(`${hour} giờ ${minute} phút`)).toEqual(read);
      expect(timeFromSerial(serialFromTime(time))).toBe(time);
      // As Excel makes it of its parts, and as another program rounds it.
      expect(timeFromSerial(hour / 24 + minute / 1440)).toBe(time);
      expect(timeFromSerial(Number(serialFromTime(time).toPrecision(15)))).toBe(time);
      expect(hasSeconds(hour / 24 + minute / 1440)).toBe(false);
      expect(hasSeconds(serialFromTime(time) + 1 / 86_400)).toBe(true);
    }),
  );
});

test("what is no fraction of one day is no time", () => {
  expect([-0.1, 1, 45_000.5].map(timeFromSerial)).toEqual([undefined, undefined, undefined]);
  expect(timeFromSerial(86_399 / 86_400)).toBe("23:59");
});
