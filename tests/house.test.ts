import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as house from "./support/house.mjs";

/** What the house keeps of its size: files that stand alone, folders seen at a glance, functions read in one look. */
const files = house.readHouse(path.join(__dirname, "../src"));
const below = (floor: string) => files.filter(({ file }) => file.startsWith(`${floor}/`));

test("no files import one another in a circle, not even for a type", () => {
  expect(house.circles(files).map((circle) => circle.join(" → "))).toEqual([]);
});

test("a folder is seen at a glance", () => {
  expect(house.folders(files).filter((folder) => folder.files > 20)).toEqual([]);
});

test("nine in ten of the pane's named functions are read in one look", () => {
  const lines = house.namedFunctions(below("ui")).map((one) => one.lines);
  expect(house.spread(lines).p90).toBeLessThanOrEqual(22);
});

test("no function of the core is longer than the longest of today", () => {
  expect(house.functionsIn(below("core")).filter(({ lines }) => lines > 56)).toEqual([]);
});

test("types are proved nearly everywhere, and in the core everywhere", () => {
  expect(house.escapesPerThousand(files)).toBeLessThanOrEqual(0.3);
  expect(below("core").filter(({ escapes }) => escapes > 0)).toEqual([]);
});

describe("the measures see", () => {
  /** A house of a few files, read. */
  function houseOf(texts: Readonly<Record<string, string>>) {
    const root = mkdtempSync(path.join(tmpdir(), "house-"));
    for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(root, file), text);
    return house.readHouse(root);
  }

  test("a circle of type imports, re-exports and what is fetched later", () => {
    const planted = houseOf({
      "a.ts": 'import type { B } from "./b";',
      "b.ts": 'export * from "./c";',
      "c.ts": 'export const later = () => import("./a");',
      "d.ts": 'import type { A } from "./a";',
    });
    expect(house.circles(planted)).toEqual([["a.ts", "b.ts", "c.ts", "a.ts"]]);
  });

  test("two circles through one file, and a file that imports itself", () => {
    const planted = houseOf({
      "a.ts": 'import "./b"; import "./c";',
      "b.ts": 'import "./a";',
      "c.tsx": 'import "./a";',
      "d.ts": 'import "./d";',
    });
    expect(house.circles(planted)).toEqual([
      ["a.ts", "b.ts", "a.ts"],
      ["c.tsx", "a.ts", "c.tsx"],
      ["d.ts", "d.ts"],
    ]);
  });

  test("a function by the name it is declared or kept under, with its lines", () => {
    const [file] = houseOf({
      "a.ts":
        "export function go() {\n  return [1].map((one) => one);\n}\nconst stay = () => {\n  go();\n};\n",
    });
    expect(file?.functions).toEqual([
      { name: "go", line: 1, lines: 3 },
      { name: undefined, line: 2, lines: 1 },
      { name: "stay", line: 4, lines: 3 },
    ]);
    expect(file?.lines).toBe(6);
  });

  test("every escape from the types, and no more", () => {
    const [escaping, proved] = houseOf({
      "a.ts": "// @ts-ignore\nlet a: any = b as C;\nlet d = a!;\nlet e = <F>d;",
      "b.ts": 'import { a as b } from "c";\nconst d = ["any!"] as const satisfies E;',
    });
    expect(escaping?.escapes).toBe(5);
    expect(proved?.escapes).toBe(0);
  });

  test("the middle and the ninetieth of a hundred", () => {
    const counts = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(house.spread(counts)).toEqual({ count: 100, p50: 50, p90: 90, max: 100 });
    expect(house.spread([])).toEqual({ count: 0, p50: 0, p90: 0, max: 0 });
  });
});
