import "../support/sees-the-zone"; // today is where the user sits
import { writeFileSync } from "node:fs";
import path from "node:path";
import { emptyFolder, khoagiao } from "../support/command-line";
import { PERIOD, returned } from "../support/returned-file";

/** Half past ten in the evening in Greenwich: in Vietnam the next day has begun, in America not yet. */
const MOMENT = new Date("2024-07-31T22:30:00Z");
const dayHere = new Intl.DateTimeFormat("en-GB", { dateStyle: "short" }).format(MOMENT);

test("without --as-of a campaign is judged as of today, where the user sits", async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, "a.xlsx"), returned({ orgUnit: "XA_21811" }));
  // Only the clock stands still; files are read as ever.
  jest.useFakeTimers({
    now: MOMENT,
    doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "setTimeout"],
  });
  const out = path.join(folder, "tong-hop.xlsx");
  const { printed } = await khoagiao("merge", folder, "--period", PERIOD, "--out", out);
  jest.useRealTimers();
  expect(printed.split("\n")[0]).toContain(dayHere);
});
