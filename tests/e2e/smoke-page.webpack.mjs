import path from "node:path";
import configs from "../../webpack.config.js";

/** The smoke page as `npm run start:excel` serves it, and beside it what stands in for Excel. */
const pane = configs({}, { mode: "development" }).find(({ name }) => name === "pane");
export default {
  ...pane,
  entry: { smoke: pane.entry.smoke, office: path.join(import.meta.dirname, "emulated-office.ts") },
  cache: false,
};
