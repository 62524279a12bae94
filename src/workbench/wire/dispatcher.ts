import { ExcelError, excelError, notImplemented } from "./excel-error";
import type { HostObject } from "./host-object";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
} from "./messages";
import { isHostObject, query } from "./query";

/** What the dispatcher needs of the workbook. */
export interface Roots {
  root(): HostObject;
  /** The object that was kept under that reference. */
  reference(id: string): HostObject | null;
  /** Brings calculated values up to date before they are read. */
  calculate(): void;
  /** Told before each action, with the name of the member it uses; may throw. */
  before(member: string): void;
}

/** Runs one batch of the client against the host's objects. */
export class Dispatcher {
  private readonly objects = new Map<number, HostObject | null>();
  private location = "";

  constructor(
    private readonly roots: Roots,
    private readonly batch: Batch,
  ) {}

  run(): BatchAnswer {
    const answer: BatchAnswer = { Results: [] };
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        answer.Results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        answer.Error = { ActionIndex: index, ...described(error), Location: this.location };
        break;
      }
    }
    return answer;
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    this.location = this.nameOf(action);
    this.roots.before(this.location);
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object?.identity() ?? null;
      case ActionType.query:
        this.roots.calculate();
        return object && query(object, action.QueryInfo);
      case ActionType.method:
        // The client keeps whatever it has asked for, null objects too.
        if (!object && action.Name === "_KeepReference") return null;
        return this.call(present(object), action.Name, action.ArgumentInfo) ?? null;
      case ActionType.setProperty:
        return this.set(present(object), action);
      default:
        throw notImplemented(`action ${action.ActionType}`);
    }
  }

  private set(object: HostObject, { Name, ArgumentInfo }: Action): null {
    if (!object.can(Name, "set")) throw notImplemented(`${object.type}.${Name} (set)`);
    object.set(Name, this.arguments(ArgumentInfo)[0]);
    return null;
  }

  private call(object: HostObject, name: string, info?: ArgumentInfo): unknown {
    if (!object.can(name, "call")) throw notImplemented(`${object.type}.${name}`);
    return object.call(name, this.arguments(info));
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(this.batch.ObjectPaths[id]);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.roots.root();
      case PathType.newObject:
        throw notImplemented(path.Name);
      case PathType.reference:
        return this.roots.reference(path.Name);
      case PathType.nothing:
        return null;
      default:
        return this.below(this.object(path.ParentObjectPathId ?? 0), path);
    }
  }

  private below(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (!parent) return null;
    if (path.ObjectPathType === PathType.method) {
      return objectOrNull(this.call(parent, path.Name, path.ArgumentInfo), `${parent.type}.${path.Name}`);
    }
    if (path.ObjectPathType === PathType.indexer) return this.item(parent, path);
    if (!parent.can(path.Name, "get")) throw notImplemented(`${parent.type}.${path.Name}`);
    return objectOrNull(parent.get(path.Name), `${parent.type}.${path.Name}`);
  }

  private item(parent: HostObject, path: ObjectPath): HostObject {
    if (!parent.item) throw notImplemented(`${parent.type}.getItem`);
    const item = parent.item(this.arguments(path.ArgumentInfo)[0]);
    if (!item) throw excelError("ItemNotFound");
    return item;
  }

  private arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, index) => {
      const id = ReferencedObjectPathIds[index];
      return typeof id === "number" && id > 0 ? this.object(id) : this.withObjects(argument);
    });
  }

  /** Inside plain objects the client writes `{_ObjectPathId}` where an object stood. */
  private withObjects(argument: unknown): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
    if ("_ObjectPathId" in argument) return this.object(Number(argument._ObjectPathId));
    return Object.fromEntries(Object.entries(argument).map(([key, inner]) => [key, this.withObjects(inner)]));
  }

  /** "Range.Values": what the error's location and the count of members say. */
  private nameOf({ ActionType: type, Name, ObjectPathId, QueryInfo }: Action): string {
    const path = this.batch.ObjectPaths[ObjectPathId];
    const owner = this.objects.get(ObjectPathId)?.type ?? path.Name;
    if (type === ActionType.instantiate) {
      const parent = this.objects.get(path.ParentObjectPathId ?? 0)?.type;
      return [parent, path.Name].filter(Boolean).join(".");
    }
    return type === ActionType.query ? `${owner}.load(${(QueryInfo?.Select ?? []).join()})` : `${owner}.${Name}`;
  }
}

function present(object: HostObject | null): HostObject {
  if (!object) throw excelError("InvalidObjectPath");
  return object;
}

function objectOrNull(result: unknown, name: string): HostObject | null {
  if (result === null || isHostObject(result)) return result;
  throw notImplemented(`${name} as an object`);
}

function described(error: unknown): { Code: string; HttpStatusCode: number; Message: string } {
  if (error instanceof ExcelError) {
    return { Code: error.code, HttpStatusCode: error.httpStatusCode, Message: error.message };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "HostFailure", HttpStatusCode: 500, Message: `The host itself failed: ${message}` };
}
