/** `npm run workbench`, and what `npm start` ends in: the pane beside an embedded grid, in an ordinary browser, without Excel. */
import path from "node:path";
import { readyDependencies } from "./ready.mjs";

/** The next free port is taken when this one is not. */
const FIRST_PORT = "3100";
const root = path.join(import.meta.dirname, "../..");

readyDependencies(root);
process.env.WEBPACK_DEV_SERVER_BASE_PORT = FIRST_PORT;
const [{ default: webpack }, { default: DevServer }, { default: configs }] = await Promise.all([
  import("webpack"),
  import("webpack-dev-server"),
  import("../../webpack.config.js"),
]);
const config = configs({}, { mode: "development" }).find(({ name }) => name === "workbench");
console.log("Đang dựng bản chạy thử …");
const server = new DevServer(config.devServer, webpack(config));
await server.start();
server.compiler.hooks.done.tap("address", (stats) => {
  if (!stats.hasErrors()) console.log(`Mở trong trình duyệt: http://127.0.0.1:${server.options.port}/`);
});
