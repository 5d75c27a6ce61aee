#!/usr/bin/env node
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readyCommandLine, readyDependencies } from "./ready.mjs";

const root = path.join(import.meta.dirname, "../..");
readyDependencies(root);
const { main } = await import(pathToFileURL(readyCommandLine(root)).href);
process.exitCode = await main(process.argv.slice(2));
