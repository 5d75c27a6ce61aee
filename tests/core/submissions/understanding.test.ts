import { bookFaults, judgeBookFault } from "../../support/understanding/book-faults";
import { quickCleanWorkbooks } from "../../support/understanding/clean-workbooks";
import { furtherManglings } from "../../support/understanding/further-manglings";
import { saidOfClean } from "../../support/understanding/judge-clean";
import { MANGLED_TEMPLATES } from "../../support/understanding/mangled-workbooks";
import { newScore, scoreMangled } from "../../support/understanding/score-mangled";

/** A part of what `npm run bench:understanding` measures in whole. */
const EVERY = 8;

test("of the further kinds of mangling nothing is wrong without a word, and next to nothing goes back without need", () => {
  const score = newScore();
  for (const [at, mangling] of furtherManglings.entries()) {
    if (at % EVERY !== 0) continue;
    const how = mangling.onlyInFile === true ? "file" : "model";
    const inTurn = MANGLED_TEMPLATES.map(
      (_, step) => MANGLED_TEMPLATES[(at + step) % MANGLED_TEMPLATES.length] ?? "",
    );
    inTurn.some((code) => scoreMangled(code, mangling, how, score));
  }
  expect(score.workbooks).toBeGreaterThan(50);
  expect(score.silent).toEqual([]);
  expect(score.refused.length).toBeLessThanOrEqual(score.workbooks / 50);
});

test("of what is wrong with a whole workbook nothing passes, and next to nothing goes back without need", () => {
  const judged = bookFaults
    .filter((_, at) => at % 4 === 0)
    .map((fault) => ({ name: fault.name, ...judgeBookFault(fault) }));
  expect(judged.filter(({ verdict }) => verdict === "wrong")).toEqual([]);
  expect(judged.filter(({ verdict }) => verdict === "refused").length).toBeLessThanOrEqual(
    judged.length / 50,
  );
});

test("of a clean workbook there is nothing to say", () => {
  expect(quickCleanWorkbooks().flatMap(saidOfClean)).toEqual([]);
});

describe("a form printed once more and left blank", () => {
  const printed = bookFaults.filter(({ name }) => name.includes("blank"));

  test.each(printed)("$name: the sheet that was filled in counts", (fault) => {
    expect(judgeBookFault(fault).verdict).toBe("right");
  });
});
