import path from "node:path";
import webpack from "webpack";
import { knowsAddIn } from "../../webpack.config.js";

const root = path.join(import.meta.dirname, "../..");

/** Bundles `<name>.ts` as the command line is bundled, so that the benchmark measures what people run. */
export async function bundle(name, folder) {
  const config = {
    mode: "production",
    target: "node20",
    entry: { [name]: path.join(import.meta.dirname, `${name}.ts`) },
    experiments: { outputModule: true },
    output: { path: folder, filename: "[name].mjs", module: true, library: { type: "module" } },
    externals: [/^@duckdb\/node-api$/],
    externalsType: "import",
    resolve: { extensions: [".ts", ".mjs", ".js"], modules: [path.join(root, "node_modules")] },
    resolveLoader: { modules: [path.join(root, "node_modules")] },
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
    plugins: [knowsAddIn()],
    optimization: { minimize: false },
    performance: { hints: false },
  };
  const stats = await new Promise((resolve, reject) =>
    webpack(config, (error, result) => (error ? reject(error) : resolve(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return path.join(folder, `${name}.mjs`);
}
