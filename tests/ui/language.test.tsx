/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { localLanguage } from "../../src/host/browser";
import { anOpenBook } from "../support/an-open-report";
import { findHeading, openPane } from "./pane-under-test";

jest.setTimeout(60_000);

test("the pane opens in the language chosen in it last", async () => {
  const { choose, chosen } = localLanguage(localStorage);
  const book = anOpenBook();
  const first = openPane(book, { onLanguage: choose });
  await findHeading("Nhập liệu");
  await first.user.click(screen.getByRole("button", { name: /^EN/ }));
  const title = (await findHeading(/.+/)).textContent;
  expect(title).not.toBe("Nhập liệu");
  first.unmount();

  openPane(book, { language: chosen() ?? "vi" });
  expect((await findHeading(/.+/)).textContent).toBe(title);
});
