import { manglings } from "../../support/manglings";
import { MANGLED_TEMPLATES } from "../../support/understanding/mangled-workbooks";
import { newScore, scoreMangled } from "../../support/understanding/score-mangled";

test("the corpus is wide enough to mean something", () => {
  expect(manglings.length).toBeGreaterThanOrEqual(30);
  expect(new Set(manglings.map(({ name }) => name)).size).toBe(manglings.length);
});

test.each(manglings)("$name: nothing is wrong without a word", (mangling) => {
  const score = newScore();
  for (const code of MANGLED_TEMPLATES) {
    scoreMangled(code, mangling, "model", score);
  }
  expect(score.silent).toEqual([]);
  expect(score.notRecovered).toEqual([]);
});

test("from real files: at least 99 % of what a careful human could recover is read, and nothing is silently wrong", () => {
  const score = newScore();
  for (const [at, mangling] of manglings.filter(({ inMemory }) => !inMemory).entries()) {
    // One template each, in turn: the model of every one is read above.
    const inTurn = MANGLED_TEMPLATES.map(
      (_, step) => MANGLED_TEMPLATES[(at + step) % MANGLED_TEMPLATES.length] ?? "",
    );
    for (const code of inTurn) {
      if (scoreMangled(code, mangling, "file", score)) break;
    }
  }
  const share = score.recovered / score.recoverable;
  process.stdout.write(
    `mutation corpus: ${manglings.length} kinds of mangling, ${score.workbooks} files, ` +
      `${score.recovered} of ${score.recoverable} cells recovered (${(share * 100).toFixed(2)} %), ${score.silent.length} silently wrong\n`,
  );
  expect(score.silent).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.99);
}, 120_000);
