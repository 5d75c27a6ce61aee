import { ClientCollection } from "../../../../src/host/emulation/objects/client-collection";
import { memberOf, wireName } from "./rich-api-request";

type Collection = ClientCollection<unknown, never>;
const isCollection = (object: unknown): object is Collection => object instanceof ClientCollection;

/** A property path as the client sends it, `areas/rowIndex`, as Office.js has it: `areas/items/rowIndex`. */
export function loadPath(object: object, path: string): string {
  const spelled: string[] = [];
  let at: unknown = object;
  const steps = stepsOf(path);
  for (const [place, step] of steps.entries()) {
    if (isCollection(at)) spelled.push("items");
    spelled.push(step);
    const isLast = place === steps.length - 1;
    at =
      isLast || typeof at !== "object" || at === null || isCollection(at) ? undefined : Reflect.get(at, step);
  }
  return spelled.join("/");
}

/** What was loaded, in the client's spelling: `{Areas: {_Items: [{RowIndex: 3}]}}`. */
export function loadedValues(object: object, paths: readonly string[]): object {
  const values: Tree = {};
  for (const path of paths) put(values, object, stepsOf(path));
  return values;
}

interface Tree {
  [name: string]: unknown;
}

function put(into: Tree, object: object, steps: readonly string[]): void {
  if (isCollection(object)) {
    const items: readonly object[] = object.items;
    const trees = (into["_Items"] ??= items.map(() => ({}))) as Tree[];
    for (const [at, tree] of trees.entries()) put(tree, items[at] ?? {}, steps);
    return;
  }
  const [step = "", ...rest] = steps;
  const value: unknown = Reflect.get(object, step);
  if (rest.length === 0) into[wireName(step)] = value;
  else if (typeof value === "object" && value !== null)
    put((into[wireName(step)] ??= {}) as Tree, value, rest);
}

const stepsOf = (path: string): readonly string[] =>
  path
    .split("/")
    .filter((step) => step !== "items")
    .map(memberOf);
