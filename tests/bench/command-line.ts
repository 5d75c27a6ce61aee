export { main } from "../../src/entry/cli";
