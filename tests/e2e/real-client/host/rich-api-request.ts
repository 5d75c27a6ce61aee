/**
 * What Microsoft's client sends to Excel with each `context.sync()`: the objects a batch speaks of, each by the way
 * that leads to it from another, and in order what is to be done with them.
 *
 *     worksheets.getItem("KG01").getRangeByIndexes(0, 0, 2, 3).load("values")
 *     ObjectPaths  1 Workbook ← 3 .Worksheets ← 5 [“KG01”] ← 7 GetRangeByIndexes(0, 0, 2, 3)
 *     Actions      instantiate 1, 3, 5, 7 · query 7 {Select: ["values"]}
 */
export interface RichApiRequest {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const PATH = {
  root: 1,
  made: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export const ACTION = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument that is an object, the way to it; 0 or null for the others. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface RichApiResponse {
  readonly Results: readonly ActionResult[];
  /** Marks the batch has come past: the client hooks its event handlers on them. */
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The client writes `GetItem` and `Values` for what Office.js calls `getItem` and `values`. */
export const memberOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
