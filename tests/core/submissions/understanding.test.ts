import { bookFaults, judgeBookFault } from "../../support/understanding/book-faults";
import { quickCleanWorkbooks } from "../../support/understanding/clean-workbooks";
import { furtherManglings } from "../../support/understanding/further-manglings";
import { saidOfClean } from "../../support/understanding/judge-clean";
import { MANGLED_TEMPLATES } from "../../support/understanding/mangled-workbooks";
import { formFills, saidOfFill } from "../../support/understanding/own-form-fills";
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

describe("of forms that boards bring along, of which no column must be filled in", () => {
  const of = (means: string) => formFills.filter((fill) => fill.means === means);

  test.each(of("asked").map((fill) => [fill.name, fill] as const))("%s: a word is said of it", (_, fill) => {
    expect(saidOfFill(fill)).not.toEqual([]);
  });

  test.each(of("clean").map((fill) => [fill.name, fill] as const))("%s: nothing is", (_, fill) => {
    expect(saidOfFill(fill)).toEqual([]);
  });

  test("one cause is told once", () => {
    const many = of("asked").map((fill) => [fill.name, saidOfFill(fill)] as const);
    expect(many.filter(([, said]) => said.length > 1)).toEqual([]);
  });
});

describe("a form printed once more and left blank", () => {
  const printed = bookFaults.filter(({ name }) => name.includes("blank"));

  test.each(printed)("$name: the sheet that was filled in counts", (fault) => {
    expect(judgeBookFault(fault).verdict).toBe("right");
  });
});
