import { HostError, invalidArgument, itemNotFound, notImplemented } from './hostError';
import { HostCollection, HostObject } from './hostObject';
import type { Metadata } from './metadata';
import type { Action, ArgumentInfo, BatchAnswer, BatchRequest, ObjectPath, QueryInfo } from './wire';

/** Properties that the client sets under another name than it reads them. */
const SET_AS: Readonly<Record<string, string>> = { Gridlines: 'ShowGridlines', Headings: 'ShowHeadings' };

type Member = 'scalar' | 'object' | 'method';

/**
 * The server side of office.js's batch protocol: resolves object paths, runs the actions in their order and stops at
 * the first that fails. What ran before it has happened, as in Excel.
 */
export class RichApiServer {
  /** Objects the client keeps beyond a batch, by reference id. */
  readonly #kept = new Map<string, HostObject>();
  readonly #references = new WeakMap<HostObject, string>();
  #lastReference = 0;

  constructor(
    private readonly root: HostObject,
    private readonly metadata: () => Metadata,
    /** Objects the client makes by name, outside the workbook. */
    private readonly services: ReadonlyMap<string, () => HostObject>,
    /** Called before every action; throws where that action must fail. */
    private readonly beforeAction: (action: Action) => void,
  ) {}

  processBatch(request: BatchRequest): BatchAnswer {
    const batch = new Batch(this, request.ObjectPaths ?? {});
    const answer: BatchAnswer = { Results: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.beforeAction(action);
        answer.Results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
      } catch (error) {
        answer.Error = describeError(error, index, action, request.ObjectPaths?.[action.ObjectPathId]);
        break;
      }
    }
    return answer;
  }

  start(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 6) {
      const kept = this.#kept.get(path.Name);
      if (!kept)
        throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    const service = this.services.get(path.Name);
    if (!service) throw notImplemented(path.Name);
    return service();
  }

  keep(object: HostObject): null {
    const id = `reference-${++this.#lastReference}`;
    this.#kept.set(id, object);
    this.#references.set(object, id);
    return null;
  }

  /** What the client needs to find the object again. */
  identity(object: HostObject): Record<string, unknown> {
    const { key } = object;
    const reference = this.#references.get(object);
    return {
      ...(key !== undefined && { _Id: key }),
      ...(key !== undefined && 'id' in object && { Id: object.id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  release(id: string): void {
    this.#kept.delete(id);
  }

  /** The member of that wire name, if Excel's API has it and this host implements it. */
  member(object: HostObject, wireName: string, wanted: Member): string {
    const name = wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
    const known = name.startsWith('_') || this.#apiHas(object, name, wanted);
    if (!known || !(name in object)) throw notImplemented(`${object.apiClass}.${wireName}`);
    return name;
  }

  #apiHas(object: HostObject, name: string, wanted: Member): boolean {
    const api = this.metadata().get(object.apiClass);
    if (!api) return this.services.has(object.apiClass);
    if (wanted === 'scalar') return api.scalars.has(name);
    if (wanted === 'object') return api.objects.has(name);
    return api.methods.has(name);
  }

  /** The scalar properties of the object that this host implements: what `load()` without names asks for. */
  scalars(object: HostObject): string[] {
    const api = this.metadata().get(object.apiClass);
    return [...(api?.scalars ?? [])].filter((name) => !name.startsWith('_') && name in object);
  }

  isObject(object: HostObject, name: string): boolean {
    return this.metadata().get(object.apiClass)?.objects.has(name) ?? false;
  }
}

/** One batch: every path is resolved once. */
class Batch {
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly server: RichApiServer,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return object && this.server.identity(object);
      case 2:
      case 7:
        return object && { ...this.server.identity(object), ...this.query(object, action.QueryInfo ?? {}) };
      case 3:
        return this.#callAction(object, action);
      case 4:
        return this.#set(object, action.Name, this.#arguments(action.ArgumentInfo)[0]);
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(object, name, value);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = this.#resolvePath(path);
    this.#resolved.set(id, object);
    return object;
  }

  #resolvePath(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 7) return null;
    if (!path.ParentObjectPathId) return this.server.start(path);
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case 3:
        return asObject(this.#call(parent, path.Name, path.ArgumentInfo));
      case 4:
        return asObject(read(parent, this.server.member(parent, path.Name, 'object')));
      case 5:
        return asObject(this.#call(parent, 'GetItem', path.ArgumentInfo));
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  #callAction(object: HostObject | null, action: Action): unknown {
    if (action.Name === '_RemoveReference') {
      this.server.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (action.Name === '_KeepReference') return object && this.server.keep(object);
    if (object === null) throw itemNotFound();
    const value = this.#call(object, action.Name, action.ArgumentInfo);
    return value instanceof HostObject ? null : value;
  }

  #call(object: HostObject, wireName: string, info?: ArgumentInfo): unknown {
    const method = read(object, this.server.member(object, wireName, 'method'));
    if (typeof method !== 'function') throw notImplemented(`${object.apiClass}.${wireName}`);
    return method.apply(object, this.#arguments(info));
  }

  #set(object: HostObject | null, wireName: string, value: unknown): null {
    if (object === null) throw itemNotFound();
    const name = this.server.member(object, SET_AS[wireName] ?? wireName, 'scalar');
    if (!isWritable(object, name)) throw invalidArgument(`The property ${wireName} cannot be set.`);
    (object as unknown as Record<string, unknown>)[name] = value;
    return null;
  }

  #arguments(info?: ArgumentInfo): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, ids?.[index]));
  }

  #argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) {
      return value.map((item, index) => this.#argument(item, id[index]));
    }
    return typeof id === 'number' && id > 0 ? this.resolve(id) : value;
  }

  /** The selected properties, under the names of the wire; `a/b` reaches into objects and items of collections. */
  query(object: HostObject, info: QueryInfo): Record<string, unknown> {
    const tree: Tree = {};
    for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
      let branch = tree;
      for (const name of path.split('/')) branch = branch[name] ??= {};
    }
    return this.#pick(object, tree, info);
  }

  #pick(object: HostObject, tree: Tree, page: QueryInfo = {}): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const named = Object.keys(tree).filter((name) => name !== '$all' && name !== 'isNullObject');
    const wanted = named.length > 0 ? named : this.server.scalars(object);
    if (object instanceof HostCollection) {
      const end = page.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top;
      const items = object.items.slice(page.Skip ?? 0, end);
      result._Items = items.map((item) => ({ ...this.server.identity(item), ...this.#pick(item, tree) }));
      return result;
    }
    for (const asked of wanted) {
      const name = asked.charAt(0).toLowerCase() + asked.slice(1);
      const wireName = name.charAt(0).toUpperCase() + name.slice(1);
      if (this.server.isObject(object, name)) {
        const inner = asObject(read(object, this.server.member(object, name, 'object')));
        result[wireName] = inner && {
          ...this.server.identity(inner),
          ...this.#pick(inner, tree[asked] ?? {}),
        };
      } else {
        result[wireName] = read(object, this.server.member(object, name, 'scalar')) ?? null;
      }
    }
    return result;
  }
}

interface Tree {
  [name: string]: Tree;
}

const read = (object: HostObject, name: string): unknown =>
  (object as unknown as Record<string, unknown>)[name];

function asObject(value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new HostError('InvalidObjectPath', 'The object path does not lead to an object.');
}

function isWritable(object: HostObject, name: string): boolean {
  for (let owner: object | null = object; owner; owner = Object.getPrototypeOf(owner)) {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}

function describeError(error: unknown, index: number, action: Action, path?: ObjectPath) {
  const { code, message, status } =
    error instanceof HostError
      ? error
      : {
          code: 'GeneralException',
          message: error instanceof Error ? error.message : String(error),
          status: 500,
        };
  return {
    Code: code,
    Message: message,
    ActionIndex: index,
    Location: path?.Name || action.Name,
    HttpStatusCode: status,
  };
}
