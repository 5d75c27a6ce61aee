import fc from "fast-check";
import { dateFromSerial, formatDate, parseIsoDate, plainDate, serialFromDate } from "../../../src/core/base";

const someDate = fc
  .date({ min: new Date("1900-03-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

test("a day survives the way into Excel and back, in every time zone", () => {
  fc.assert(fc.property(someDate, (date) => dateFromSerial(serialFromDate(date)) === date));
});

test("known serials of Excel's 1900 system", () => {
  expect(serialFromDate("2024-08-05")).toBe(45509);
  expect(dateFromSerial(45420)).toBe("2024-05-08");
  expect(dateFromSerial(45509.75)).toBe("2024-08-05");
});

test("January and February 1900 follow Excel's own counting, and its 29 February 1900 is no day", () => {
  expect(dateFromSerial(1)).toBe("1900-01-01");
  expect(dateFromSerial(59)).toBe("1900-02-28");
  expect(dateFromSerial(60)).toBeUndefined();
  expect(dateFromSerial(61)).toBe("1900-03-01");
  expect(serialFromDate("1900-02-28")).toBe(59);
});

test("a year of the first century is no year of the twentieth", () => {
  const century = serialFromDate("0195-08-05") - serialFromDate("0095-08-05");
  expect(century).toBe(36_524);
  expect(serialFromDate("0095-08-05")).toBeLessThan(serialFromDate("1900-01-01"));
});

test("numbers outside Excel's calendar are no dates", () => {
  for (const serial of [0, 0.5, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(dateFromSerial(serial)).toBeUndefined();
  }
});

test("days the calendar lacks are refused", () => {
  expect(plainDate(2024, 6, 31)).toBeUndefined();
  expect(plainDate(2023, 2, 29)).toBeUndefined();
  expect(plainDate(2024, 2, 29)).toBe("2024-02-29");
  expect(plainDate(2024, 13, 1)).toBeUndefined();
  expect(parseIsoDate("2024-6-5")).toBeUndefined();
});

test("a date is shown day first", () => {
  expect(formatDate("2024-06-05")).toBe("05/06/2024");
});
