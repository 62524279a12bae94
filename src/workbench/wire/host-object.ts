/** A property or a method of an Excel object, by its wire name. */
export interface Member<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  readonly call?: (target: T, ...args: unknown[]) => unknown;
  /** Whether a load without a list of properties brings it. */
  readonly scalar?: boolean;
}

export type Members<T> = Readonly<Record<string, Member<T>>>;

/** What a kind of object has beside its members. */
export interface Traits<T> {
  /** What the client remembers the object by after it was made. */
  readonly identity?: (target: T) => Record<string, unknown>;
  readonly items?: (target: T) => HostObject[];
  /** The item of that key; null where there is none. */
  readonly item?: (target: T, key: unknown) => HostObject | null;
}

/** One Excel object in the host, ready for the dispatcher. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
  readonly scalars: readonly string[];
  has(name: string): boolean;
  can(name: string, what: "get" | "set" | "call"): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, args: unknown[]): unknown;
  identity(): Record<string, unknown>;
  readonly items?: () => HostObject[];
  readonly item?: (key: unknown) => HostObject | null;
}

/** A loaded value, and how it is set where it can be. */
export const value = <T>(get: (target: T) => unknown, set?: (target: T, value: unknown) => void): Member<T> => ({
  get,
  set,
  scalar: true,
});

/** An object inside the object. */
export const part = <T>(get: (target: T) => HostObject | null): Member<T> => ({ get });

export const method = <T>(call: (target: T, ...args: never[]) => unknown): Member<T> => ({
  call: call as (target: T, ...args: unknown[]) => unknown,
});

/** Makes objects of one kind: its name, its members and its traits. */
export function objectType<T>(type: string, members: Members<T>, traits: Traits<T> = {}): (target: T) => HostObject {
  const scalars = Object.keys(members).filter((name) => members[name].scalar);
  const { identity, items, item } = traits;
  return (target) => ({
    type,
    target,
    scalars,
    has: (name) => Object.hasOwn(members, name),
    can: (name, what) => Object.hasOwn(members, name) && members[name][what] !== undefined,
    get: (name) => members[name].get?.(target),
    set: (name, written) => members[name].set?.(target, written),
    call: (name, args) => members[name].call?.(target, ...args),
    identity: () => identity?.(target) ?? {},
    items: items && (() => items(target)),
    item: item && ((key) => item(target, key)),
  });
}
