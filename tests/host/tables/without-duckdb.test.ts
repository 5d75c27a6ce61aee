import { TablesEngine } from "../../../src/host/tables";
import { emptyFolder, khoagiao } from "../../support/command-line";
import { csvEncoder } from "../../../src/app";
import { exported, summaryFile } from "../../support/open-tables";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

jest.mock("@duckdb/node-api", () => {
  throw new Error("Cannot find module '@duckdb/node-api'");
});

test("Where DuckDB is not installed there is no engine, and the command says what to install", async () => {
  expect(await TablesEngine.over([], { memory: "1GB", spill: emptyFolder() })).toBeUndefined();
  const { folder } = await exported([summaryFile([])], csvEncoder);
  const home = emptyFolder();
  mkdirSync(home, { recursive: true });
  for (const [file, bytes] of folder) writeFileSync(path.join(home, file), bytes);
  const { exitCode, complained } = await khoagiao("query", "--question", "silent", home);
  expect([exitCode, complained]).toEqual([
    2,
    "Máy này chưa có DuckDB. Hãy cài một lần: npm install --no-save @duckdb/node-api@1.5.6-r.1",
  ]);
});
