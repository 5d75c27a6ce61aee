/** What support/no-zone.ts stops, and what it lets through: this suite, as most, may not ask for the time zone. */

const someDay = new Date("2024-06-30T17:30:00Z");

test.each<[string, () => unknown]>([
  ["a part of the local day", () => someDay.getDate()],
  ["the distance to Greenwich", () => someDay.getTimezoneOffset()],
  ["a part set by the local clock", () => new Date(0).setHours(7)],
  ["the day as the machine writes it", () => someDay.toLocaleDateString("vi-VN")],
  ["a date in a sentence", () => `${someDay}`],
  ["now as a text", () => Date()],
  ["a local midnight", () => new Date(2024, 5, 30)],
  ["a moment that does not say its zone", () => new Date("2024-06-30T17:30:00")],
  ["the same, parsed", () => Date.parse("30 June 2024")],
  ["a format without a zone", () => new Intl.DateTimeFormat("vi-VN")],
  ["the same, called", () => Intl.DateTimeFormat("vi-VN", { day: "numeric" })],
])("%s is stopped", (_, ask) => {
  expect(ask).toThrow("asks for the time zone of this machine");
});

test("what is the same on every machine goes through", () => {
  expect(someDay.getUTCDate()).toBe(30);
  expect(someDay.toISOString()).toBe("2024-06-30T17:30:00.000Z");
  expect(new Date("2024-06-30").getTime()).toBe(Date.UTC(2024, 5, 30));
  expect(Date.parse("2024-07-01T00:30:00+07:00")).toBe(someDay.getTime());
  const format = new Intl.DateTimeFormat("vi-VN", { day: "numeric", timeZone: "Asia/Ho_Chi_Minh" });
  expect(format.format(someDay)).toBe("1");
  expect(new Date(0)).toBeInstanceOf(Date);
});
