/** `npm run measures`: how long, how full and how proven src is. What must hold of it is kept by tests/house.test.ts. */
import path from "node:path";
import * as house from "./house.mjs";

const files = house.readHouse(path.join(import.meta.dirname, "../../src"));
const below = (room) => files.filter(({ file }) => file.startsWith(`${room}/`));
const linesOf = (things) => house.spread(things.map(({ lines }) => lines));

/** "12 / 40 / 96": the middle, the ninetieth of a hundred, the largest. */
const said = ({ p50, p90, max }) => [p50, p90, max].map((lines) => `${lines}`.padStart(4)).join(" /");

function table(title, heads, rows) {
  console.log(`\n${title}\n`);
  for (const [name, ...cells] of [heads, ...rows])
    console.log(name.padEnd(26) + cells.map((cell) => `${cell}`.padStart(18)).join(""));
}

const room = (name, ones) => [
  name,
  ones.length,
  said(linesOf(ones)),
  said(linesOf(house.functionsIn(ones))),
  house.escapesPerThousand(ones).toFixed(2),
];
table(
  "Lines: half are at most / nine in ten are at most / the longest",
  ["room", "files", "a file", "a function", "escapes per 1,000"],
  [...house.FLOORS.flatMap((rooms) => rooms.map((name) => room(name, below(name)))), room("all", files)],
);

const named = house.namedFunctions(below("ui"));
const components = named.filter(({ name }) => /^[A-Z]/.test(name));
table(
  "src/ui",
  ["", "count", "lines"],
  [
    ["named functions", named.length, said(linesOf(named))],
    ["of them components", components.length, said(linesOf(components))],
  ],
);

const fullest = house.folders(files);
const shorter = (lines) => files.filter((one) => one.lines < lines).length;
const circles = house.circles(files);
table(
  "The house",
  ["", "count"],
  [
    ["files in a folder, half", house.spread(fullest.map(({ files }) => files)).p50],
    ["the fullest, 20 the aim", `${fullest[0].files} ${fullest[0].folder}`],
    ["files under 15 lines", shorter(15)],
    ["files under 25 lines", shorter(25)],
    ["circles of files", circles.length],
  ],
);
for (const circle of circles) console.log(circle.join(" → "));
