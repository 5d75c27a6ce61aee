import fc from "fast-check";
import { nodesInCycles } from "../../../src/core/catalogue/workbook-form/check/check-rows";

/** Documents that carry out each other, units above units: who goes round in a circle. */

const graphs = fc.dictionary(
  fc.constantFrom(..."abcdefgh"),
  fc.array(fc.constantFrom(..."abcdefghz"), { maxLength: 3 }),
  { maxKeys: 8 },
);

test("a node is told where a circle leads to it and it leads to a circle, itself or another", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const reached = (from: string): ReadonlySet<string> => {
        const found = new Set<string>();
        const waiting = [...(graph[from] ?? [])];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
          if (found.has(next)) continue;
          found.add(next);
          waiting.push(...(graph[next] ?? []));
        }
        return found;
      };
      const nodes = Object.keys(graph);
      const circles = nodes.filter((node) => reached(node).has(node));
      const between = nodes.filter(
        (node) =>
          circles.some((one) => one === node || reached(one).has(node)) &&
          circles.some((one) => one === node || reached(node).has(one)),
      );
      expect([...nodesInCycles(new Map(Object.entries(graph)))].sort()).toEqual(between.sort());
    }),
  );
});

test("a chain of 50,000 documents, each carrying out the next, is gone through once", () => {
  const chain = Array.from({ length: 50_000 }, (_, at) => [`${at}`, [`${at + 1}`]] as const);
  expect(nodesInCycles(new Map(chain)).size).toBe(0);
  expect(nodesInCycles(new Map([...chain, ["50000", ["49998"]]])).size).toBe(3);
});
