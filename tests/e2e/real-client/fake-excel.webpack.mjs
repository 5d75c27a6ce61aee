import path from "node:path";
import configs from "../../../webpack.config.js";

/** One script that puts an Excel into a page before anything of the page runs. */
const { module, resolve, target } = configs({}, { mode: "development" }).find(({ name }) => name === "pane");
export default {
  mode: "none",
  target,
  entry: {
    excel: ["fake-excel.ts", "in-page-contract.ts", "in-page-requests.ts"].map((name) =>
      path.join(import.meta.dirname, "host", name),
    ),
  },
  output: { filename: "[name].js" },
  module,
  resolve,
};
