/** @jest-environment jsdom */
import { paneAddress } from "../../src/entry/pane/pane-address";

const { asked, watch, shown } = paneAddress();

/** As Excel goes to the address of a button while the pane is open. */
async function goTo(hash: string): Promise<void> {
  const changed = new Promise((change) => window.addEventListener("hashchange", change, { once: true }));
  window.location.hash = hash;
  await changed;
}

test.each([
  ["#merge", "merge"],
  ["#check/", "check"],
  ["#help&_xdm_Info=abc", "help"],
  ["#catalogue?_host_Info=Excel$Win32", "catalogue"],
  ["#somewhere", undefined],
  ["#merged", undefined],
  ["", undefined],
])("the address %p asks for %p", (hash, view) => {
  window.location.hash = hash;
  expect(asked()).toBe(view);
});

test("a button is heard each time it is pressed, and what is shown is told to nobody", async () => {
  const heard: string[] = [];
  const stop = watch((view) => heard.push(view));
  await goTo("#merge");
  shown("merge");
  await goTo("#merge");
  await goTo("#fill");
  await goTo("#somewhere");
  stop();
  await goTo("#help");
  expect(heard).toEqual(["merge", "merge", "fill"]);
});
