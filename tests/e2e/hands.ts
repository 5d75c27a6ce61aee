import type { Page } from "playwright-core";
import { press as pressByKey, tabTo } from "./keyboard";

/** What people do with a page, by mouse or by keyboard. */
export interface Hand {
  /** Presses a button. */
  press(name: RegExp): Promise<void>;
  /** Takes one of several, by its place among them from 0 on. */
  pick(group: RegExp, at: number): Promise<void>;
  /** Goes into a field that is blank, and types. */
  write(field: RegExp, text: string): Promise<void>;
}

export const mouse = (page: Page): Hand => ({
  press: (name) => page.getByRole("button", { name }).first().click(),
  pick: (group, at) => page.getByRole("radiogroup", { name: group }).getByRole("radio").nth(at).click(),
  write: async (field, text) => {
    await page.getByRole("textbox", { name: field }).click();
    await page.keyboard.type(text);
  },
});

export const keyboard = (page: Page): Hand => ({
  press: (name) => pressByKey(page, name),
  pick: async (group, at) => {
    const first = page.getByRole("radiogroup", { name: group }).getByRole("radio").first();
    await tabTo(page, new RegExp(escaped((await nameOf(first)).slice(0, 40))));
    // The first of a group has the focus and is not chosen yet.
    await page.keyboard.press("Space");
    for (let step = 0; step < at; step += 1) await page.keyboard.press("ArrowDown");
  },
  write: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.type(text);
  },
});

const nameOf = (radio: ReturnType<Page["getByRole"]>): Promise<string> =>
  radio.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? "");

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
