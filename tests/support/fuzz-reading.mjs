/**
 * Our reader against openpyxl and LibreOffice, over workbooks drawn anew in every round: `npm run fuzz -- [rounds]
 * [first seed]`. It stops at the first round in which they disagree and names its seed; `npm test` runs one round.
 */
import { alone, jest } from "./steps.mjs";

const [rounds = "20", first = "1"] = process.argv.slice(2);

for (let at = 0; at < Number(rounds); at += 1) {
  const seed = String(Number(first) + at);
  const agree = alone(jest(`seed ${seed}`, "--runTestsByPath", "tests/interop/read-agreement.test.ts"), {
    KHOAGIAO_SEED: seed,
  });
  if (!agree) process.exit(1);
}
console.log(`\n${rounds} rounds, no disagreement`);
