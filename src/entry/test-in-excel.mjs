import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { TestServer } from "office-addin-test-server";

/**
 * Waits for what the smoke page reports from a real Excel, prints each step and `N passed, N failed`, and adds a dated
 * row to the checklist. `open` brings the page up in Excel, or says how that is done. Answers how many steps failed.
 */
export async function testInExcel({ port, open, checklist, say }) {
  const server = new TestServer(port);
  // Until it is started it rejects whoever asks, and a rejection nobody hears of would end the program.
  server.getTestResults().catch(() => undefined);
  await server.startTestServer();
  try {
    await open();
    const { day, facts, outcomes } = await server.getTestResults();
    const failed = outcomes.filter(({ failure }) => failure !== undefined);
    for (const { name, failure } of outcomes)
      say(
        `${failure === undefined ? "passed" : "FAILED"}: ${name}${failure === undefined ? "" : `\n  ${failure}`}`,
      );
    const result = `${outcomes.length - failed.length} passed, ${failed.length} failed`;
    addRow(checklist, [day, ...facts.slice(0, 2), result, failed.map(({ name }) => name).join("; ") || "–"]);
    say(`\n${result}`);
    return failed.length;
  } finally {
    await server.stopTestServer();
  }
}

const HEAD = `# What real Excels have answered

Each row is one run of \`npm run test:excel\` ([excel.md](excel.md)): the steps of \`src/host/excel/contract\`, walked
through inside that Excel. Rows are only ever added.

| date | Excel | requirement sets | result | failed |
|---|---|---|---|---|
`;

function addRow(file, cells) {
  if (!existsSync(file)) writeFileSync(file, HEAD);
  appendFileSync(file, `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`);
}
