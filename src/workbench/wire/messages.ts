/** The kinds of object path that Office.js sends. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** The kinds of action that Office.js sends. */
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Arguments of a call; those that are objects come as ids of object paths. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

/** How one object of the client is reached from another. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** What a load asks for. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}

/** One step of a batch. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

/** A batch: what one `context.sync()` sends. */
export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** A message of the client to its host. */
export interface Request {
  id: number;
  type: number;
  message: { url: string; body: Batch };
}

/** Where and why a batch stopped. */
export interface BatchError {
  ActionIndex: number;
  Code: string;
  HttpStatusCode: number;
  Message: string;
  Location: string;
}

/** What a batch brought: the results of the actions done, and the error that stopped it. */
export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: BatchError;
}

/** One event as the client expects it. */
export interface EventEntry {
  messageCategory: 65536;
  messageType: number;
  targetId: string;
  message: string;
}
