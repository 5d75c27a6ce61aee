import { fireEvent } from "@testing-library/react";

/** The user answers the dialogue that a button opens with these files. */
export async function choose(go: () => Promise<unknown>, ...files: readonly File[]): Promise<void> {
  const open = jest.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function (
    this: HTMLInputElement,
  ) {
    Object.defineProperty(this, "files", { configurable: true, value: files });
    fireEvent.change(this);
  });
  await go();
  open.mockRestore();
}
