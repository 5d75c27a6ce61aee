import configs from "../../../webpack.config.js";

/** The smoke page as `npm run start:excel` and `npm run test:excel` serve it. */
const pane = configs({}, { mode: "development" }).find(({ name }) => name === "pane");
export default { ...pane, entry: { smoke: pane.entry.smoke }, cache: false };
