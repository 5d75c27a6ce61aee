import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { remembered, root } from "./steps.mjs";

const PACKAGE = "@fluentui/react-components";
const packages = createHash("sha256").update(readFileSync(path.join(root, "package-lock.json")));

/** Fluent as the suites of the pane load it: made once for the packages that are installed. */
export const fluentInOneFile = remembered(`fluent-${packages.digest("hex").slice(0, 12)}.cjs`);

/**
 * Jest gives each suite its modules anew, and Fluent with all its icons is two thousand: longer to load than many a
 * suite runs. In one file, without the icons nobody draws, it is the same Fluent.
 */
export async function makeFluentInOneFile() {
  if (existsSync(fluentInOneFile)) return;
  const { default: webpack } = await import("webpack");
  const { default: MinimizerPlugin } = await import("minimizer-webpack-plugin");
  // Two runs may begin at once: each makes its own, and it is there whole or not at all.
  const made = remembered(`fluent-${process.pid}.cjs`);
  const compiler = webpack({
    mode: "none",
    target: "node20",
    context: root,
    entry: PACKAGE,
    output: {
      path: path.dirname(made),
      filename: path.basename(made),
      library: { type: "commonjs2" },
    },
    externals: [/^react(-dom)?(\/|$)/],
    // For a page, though Node loads it; what is not needed is left out, what is needed stays as it was written.
    resolve: { conditionNames: ["import", "browser", "default"], mainFields: ["browser", "module", "main"] },
    optimization: {
      nodeEnv: false,
      ...{ providedExports: true, usedExports: true, sideEffects: true, concatenateModules: true },
      minimize: true,
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { mangle: false },
          extractComments: false,
        }),
      ],
    },
  });
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => compiler.close(() => (error ? failed(error) : done(result)))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  renameSync(made, fluentInOneFile);
}
