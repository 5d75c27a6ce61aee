import { ClientObject } from "../../../../src/host/emulation/objects/client-object";
import { EmulatedRange } from "../../../../src/host/emulation/objects/emulated-range";
import { EmulatedRangeAreas } from "../../../../src/host/emulation/objects/emulated-range-areas";
import { EmulatedWorksheet } from "../../../../src/host/emulation/objects/emulated-worksheet";
import type { RequestContext } from "../../../../src/host/emulation/objects/request-context";
import type { EventRelay } from "./event-relay";
import { loadPath, loadedValues } from "./loaded-values";
import { ObjectPaths, type Way, call } from "./object-paths";
import { ACTION, type Action, type RichApiRequest, PATH, memberOf } from "./rich-api-request";

/** What the client is told of an action, perhaps after something more was done; asked once the batch has succeeded. */
type Value = () => unknown;

/** Ranges the client holds on to between requests, by the name Excel gave them. */
export class References {
  private readonly ways = new Map<string, Way>();
  private given = 0;

  get known(): ReadonlyMap<string, Way> {
    return this.ways;
  }

  keep(way: Way): string {
    this.given += 1;
    const name = `range-${this.given}`;
    this.ways.set(name, way);
    return name;
  }

  letGo(name: string): void {
    this.ways.delete(name);
  }
}

/** Queues the actions of one request in a context of the emulation. */
export class Actions {
  readonly traces: number[] = [];
  private readonly paths: ObjectPaths;

  constructor(
    private readonly context: RequestContext,
    request: RichApiRequest,
    private readonly around: { readonly references: References; readonly events: EventRelay },
  ) {
    this.paths = new ObjectPaths(request, around.references.known);
  }

  queue(action: Action): Value {
    if (action.ActionType === ACTION.trace) return () => this.traces.push(action.Id);
    const object = this.paths.way(action.ObjectPathId)(this.context);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(action, object);
      case ACTION.query:
        return query(action, object);
      case ACTION.call:
        return this.call(action, mustBeObject(object));
      case ACTION.set:
        Reflect.set(mustBeObject(object), memberOf(action.Name), action.ArgumentInfo?.Arguments?.[0]);
        return () => null;
      default:
        throw new Error(`No action of type ${action.ActionType} is known`);
    }
  }

  /** Excel tells which sheet it is, and keeps a range under a name of its own. */
  private instantiate({ ObjectPathId: id }: Action, object: unknown): Value {
    if (object instanceof EmulatedWorksheet) {
      object.load("id,name");
      return () => (isNull(object) ? null : this.knownSheet(id, object));
    }
    const isRange = object instanceof EmulatedRange || object instanceof EmulatedRangeAreas;
    const isMade = this.paths.path(id).ObjectPathType === PATH.method;
    if (!isRange || !isMade) return () => (object === undefined || isNull(object) ? null : {});
    return () => (isNull(object) ? null : { _ReferenceId: this.around.references.keep(this.paths.way(id)) });
  }

  private knownSheet(id: number, { id: sheet, name }: EmulatedWorksheet): object {
    this.paths.replace(id, ({ workbook }) => workbook.worksheets.getItem(sheet));
    return { Id: sheet, Name: name };
  }

  private call({ Name, ArgumentInfo }: Action, object: object): Value {
    const given = this.paths.arguments(ArgumentInfo, this.context);
    const handled = this.around.events.handle(Name, object);
    if (handled !== undefined) return handled;
    switch (Name) {
      case "_KeepReference":
        return () => null;
      case "_RemoveReference":
        this.around.references.letGo(String(given[0]));
        return () => null;
      case "_ValidateArraySize":
        call(object, "ValidateArraySize", given);
        return () => null;
      default:
        call(object, Name, given);
        return () => null;
    }
  }
}

function query({ QueryInfo }: Action, object: unknown): Value {
  if (!(object instanceof ClientObject)) return () => null;
  const paths = [...new Set([...(QueryInfo?.Select ?? []), ...[QueryInfo?.Expand ?? []].flat()])];
  const leaves = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
  if (leaves.length > 0) object.load(leaves.map((path) => loadPath(object, path)).join(","));
  return () => (isNull(object) ? null : loadedValues(object, leaves));
}

const isNull = (object: unknown): boolean =>
  (object instanceof EmulatedWorksheet ||
    object instanceof EmulatedRange ||
    object instanceof EmulatedRangeAreas) &&
  object.isNullObject;

function mustBeObject(object: unknown): object {
  if (typeof object === "object" && object !== null) return object;
  throw new Error("Nothing can be done with a null object");
}
