/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { shellWordsIn } from "../../../src/i18n";
import { Crash } from "../../../src/ui/shared/shell/Crash";
import { fetchedLater } from "../../../src/ui/shared/shell/fetched-later";
import { ShellContext } from "../../../src/ui/shared/shell/shell-context";
import { anOpenBook } from "../../support/an-open-report";
import { servicesBeside } from "../pane-under-test";

const words = shellWordsIn("vi");
const shell = {
  services: servicesBeside(anOpenBook()).services,
  language: "vi" as const,
  words,
  view: "fill" as const,
  moved: false,
  show: () => undefined,
};

test("a page that could not be fetched is fetched anew when the user tries again", async () => {
  const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const fetch = jest
    .fn<Promise<() => React.ReactNode>, []>()
    .mockRejectedValueOnce(new Error("Loading chunk 7 failed"))
    .mockResolvedValue(() => "trang đã về");
  const Page = fetchedLater(fetch);
  render(
    <ShellContext value={shell}>
      <Crash words={words}>
        <Page />
      </Crash>
    </ShellContext>,
  );
  expect(screen.getByRole("status").textContent).toBe(words.loading);
  expect((await screen.findByRole("alert")).textContent).toContain("Loading chunk 7 failed");
  await userEvent.click(screen.getByRole("button", { name: words.retry }));
  expect(await screen.findByText("trang đã về")).toBeTruthy();
  errors.mockRestore();
});
