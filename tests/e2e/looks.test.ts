import { keepPicture, useBrowser } from "./browser";
import { tabTo } from "./keyboard";
import { THEMES, mustLookRight, narrowed } from "./narrow-pane";
import { MORE_THAN_ALL, fillIn, newEntry, pane } from "./newcomer";

/** What a newcomer's pages look like in every appearance, at the least width Excel gives a pane. */

const { openWorkbench } = useBrowser();

/** Runs in the page: units of measure that are broken in two lines beside their number. */
const brokenUnits = (of: Element): string[] =>
  [...of.querySelectorAll(".fui-Input__contentAfter")]
    .filter((unit) => unit.getBoundingClientRect().height > 24)
    .map(({ textContent }) => textContent);

test.each(THEMES)("a form with a slip can be read, and reached, in %s", async (theme) => {
  const page = await narrowed((await openWorkbench({ theme })).page);
  await mustLookRight(page);
  await newEntry(page);
  await fillIn(page);
  await tabTo(page, /^Ghi chú/);
  await tabTo(page, /^Đảng viên tham gia/, "Shift+Tab");
  await pane(page).getByText(MORE_THAN_ALL).waitFor();
  await mustLookRight(page);
  expect(await pane(page).evaluate(brokenUnits)).toEqual([]);
  await keepPicture(page, `slip, ${theme}`);
});

test("every page of the pane can be read, and reached", async () => {
  const page = await narrowed((await openWorkbench()).page);
  for (const name of ["Kiểm tra", "Tổng hợp", "Danh mục", "Trợ giúp"]) {
    await pane(page).getByRole("button", { name, exact: true }).click();
    await pane(page).getByRole("heading", { name, exact: true }).waitFor();
    await mustLookRight(page);
    await keepPicture(page, `page ${name}`);
  }
});
