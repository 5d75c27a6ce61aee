import { OfficeError } from "../../../../src/host/emulation/objects/office-error";
import type { RequestContext } from "../../../../src/host/emulation/objects/request-context";
import { type ArgumentInfo, type ObjectPath, PATH, type RichApiRequest, memberOf } from "./rich-api-request";

/** Finds an object of the emulation, in whichever context asks; in one context always the same. */
export type Way = (context: RequestContext) => unknown;

/** The ways a request names, and those of earlier requests it comes back to. */
export class ObjectPaths {
  private readonly ways = new Map<number, Way>();

  constructor(
    private readonly request: RichApiRequest,
    private readonly references: ReadonlyMap<string, Way>,
  ) {}

  path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new Error(`The request names no object ${id}`);
    return path;
  }

  way(id: number): Way {
    const known = this.ways.get(id);
    if (known !== undefined) return known;
    const way = once(this.newWay(this.path(id)));
    this.ways.set(id, way);
    return way;
  }

  /** From now on the object is found so: what was added once must not be added again. */
  replace(id: number, way: Way): void {
    this.ways.set(id, once(way));
  }

  /** Arguments of a call, objects among them. */
  arguments(info: ArgumentInfo | undefined, context: RequestContext): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((given, at) => {
      const id = ids[at];
      return id ? this.way(id)(context) : given;
    });
  }

  private newWay(path: ObjectPath): Way {
    const { Name, ParentObjectPathId: parent, ArgumentInfo } = path;
    const within = (context: RequestContext): object => objectFrom(this.way(Number(parent)), context);
    switch (path.ObjectPathType) {
      case PATH.root:
        return (context) => context.workbook;
      case PATH.method:
        return (context) => call(within(context), Name, this.arguments(ArgumentInfo, context));
      case PATH.property:
        return (context) => member(within(context), Name);
      case PATH.indexer:
        return (context) => call(within(context), "GetItem", this.arguments(ArgumentInfo, context));
      case PATH.reference:
        return (context) => this.referenced(Name)(context);
      case PATH.nothing:
        return () => undefined;
      default:
        throw new Error(`No way of type ${path.ObjectPathType} is known`);
    }
  }

  private referenced(name: string): Way {
    const way = this.references.get(name);
    if (way === undefined) throw new OfficeError("InvalidReference", `${name} was let go`);
    return way;
  }
}

function objectFrom(way: Way, context: RequestContext): object {
  const found = way(context);
  if (typeof found !== "object" || found === null) throw new OfficeError("ItemNotFound");
  return found;
}

/** What is not there is what an Excel without it would say. */
function member(object: object, name: string): unknown {
  const found: unknown = Reflect.get(object, memberOf(name));
  if (found === undefined) throw new OfficeError("ApiNotFound", `There is no ${name}`);
  return found;
}

export function call(object: object, name: string, given: readonly unknown[]): unknown {
  const method = member(object, name);
  if (typeof method !== "function") throw new OfficeError("ApiNotFound", `${name} cannot be called`);
  return Reflect.apply(method, object, given);
}

function once(way: Way): Way {
  const found = new WeakMap<RequestContext, { readonly object: unknown }>();
  return (context) => {
    const known = found.get(context) ?? { object: way(context) };
    found.set(context, known);
    return known.object;
  };
}
