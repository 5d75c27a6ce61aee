import { readFileSync } from "node:fs";
import { transformSync } from "@swc/core";
import { lettingItAsk } from "./no-zone";

/** A package's ES module as jest's own loader can take it: jest reads packages untransformed, as CommonJS. */
export function esModule(name: string): unknown {
  const file = require.resolve(name);
  const { code } = transformSync(readFileSync(file, "utf8"), {
    swcrc: false,
    configFile: false,
    jsc: { target: "es2022" },
    module: { type: "commonjs", ignoreDynamic: true },
  });
  const module = { exports: {} };
  const run: unknown = new Function("module", "exports", "require", "__filename", code);
  // The reader of PDF files asks for the zone as it is loaded.
  if (typeof run === "function") lettingItAsk(() => run(module, module.exports, require, file));
  return module.exports;
}
