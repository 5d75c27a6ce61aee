/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { anOpenBook } from "../support/an-open-report";
import { dayByKey, monthsLater, weeksAround } from "../../src/ui/shared/controls/calendar/month-days";
import { findHeading, openPane } from "./pane-under-test";

jest.setTimeout(60_000);

/** The days of a new entry of KG01, of the first half of 2024; today is 4 July 2024. */
async function dayOfNewEntry() {
  const { user } = openPane(anOpenBook());
  await user.click(await screen.findByRole("button", { name: /^KG01\./ }));
  await user.click(await screen.findByRole("button", { name: "Thêm dòng" }));
  await findHeading("Dòng mới");
  const field = screen.getByRole<HTMLInputElement>("combobox", { name: /^Ngày tổ chức/ });
  return { user, field };
}

const calendar = () => screen.findByRole("dialog", { name: "Chọn ngày" });
const isOpen = () => screen.queryByRole("dialog", { name: "Chọn ngày" }) !== null;

async function openedByKey(user: UserEvent, field: HTMLElement) {
  await user.click(field);
  await user.keyboard("{ArrowDown}");
  return calendar();
}

test("a day is chosen by keyboard: the calendar opens where the period comes nearest to today", async () => {
  const { user, field } = await dayOfNewEntry();
  const opened = await openedByKey(user, field);
  const weekdays = within(opened).getAllByRole("columnheader");
  expect(weekdays.map(({ textContent }) => textContent)).toEqual("T2 T3 T4 T5 T6 T7 CN".split(" "));
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Chủ nhật, ngày 30 tháng 6 năm 2024");
  await user.keyboard("{PageUp}{ArrowLeft}{Home}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Thứ Hai, ngày 27 tháng 5 năm 2024");
  expect(within(opened).getByText("Tháng 5 năm 2024")).toBeTruthy();
  await user.keyboard("{Enter}");
  expect(isOpen()).toBe(false);
  expect(field.value).toBe("27/05/2024");
  expect(document.activeElement).toBe(field);
});

test("a day is chosen by mouse, in another month and year", async () => {
  const { user, field } = await dayOfNewEntry();
  await user.type(field, "15/3/2024");
  await user.click(screen.getAllByRole("button", { name: "Mở lịch" })[0]!);
  const opened = await calendar();
  expect(within(opened).getByRole("gridcell", { selected: true }).textContent).toBe("15");
  await user.click(within(opened).getByRole("button", { name: "Năm trước" }));
  await user.click(within(opened).getByRole("button", { name: "Tháng sau" }));
  await user.click(within(opened).getByRole("button", { name: "Thứ Bảy, ngày 15 tháng 4 năm 2023" }));
  expect(field.value).toBe("15/04/2023");
});

test("the calendar limits nothing: it is put away by Esc, and what is typed is kept and judged as before", async () => {
  const { user, field } = await dayOfNewEntry();
  await openedByKey(user, field);
  await user.keyboard("{Escape}");
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(field);
  await user.keyboard("31/6/2024");
  await user.tab();
  expect(field.value).toBe("31/6/2024");
  expect(await screen.findByText(/không có ngày 31 tháng 6/)).toBeTruthy();
  await user.clear(field);
  await user.type(field, "5/3");
  await user.tab();
  expect(field.value).toBe("05/03/2024");
});

test("a month is shown in whole weeks from Monday on, whatever day it begins with", () => {
  expect(weeksAround("2024-09-15")[0]?.[0]).toBe("2024-08-26"); // 1 September is a Sunday
  expect(weeksAround("2024-07-15")[0]?.[0]).toBe("2024-07-01"); // 1 July is a Monday
  expect(weeksAround("2024-02-10").flat()).toContain("2024-02-29");
});

test("going on by months keeps the day where the month has it, and ends with the last year", () => {
  expect(monthsLater("2024-01-31", 1)).toBe("2024-02-29");
  expect(monthsLater("2024-01-15", -1)).toBe("2023-12-15");
  expect(monthsLater("2024-02-29", -12)).toBe("2023-02-28");
  expect(monthsLater("9999-12-31", 1)).toBe("9999-12-31");
  expect(dayByKey("2024-07-04", "End", false)).toBe("2024-07-07");
  expect(dayByKey("2024-07-04", "PageDown", true)).toBe("2025-07-04");
  expect(dayByKey("2024-07-04", "Enter", false)).toBeUndefined();
});
