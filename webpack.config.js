import path from "node:path";

const root = import.meta.dirname;

/** The command line and its reading threads: one file each for Node, so that they start fast and need nothing else. */
const commandLine = {
  name: "khoagiao",
  target: "node20",
  entry: { khoagiao: "./src/entry/cli.ts", "reading-thread": "./src/entry/reading-thread.ts" },
  experiments: { outputModule: true },
  output: {
    path: path.join(root, "dist"),
    filename: "[name].mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

export default [commandLine];
