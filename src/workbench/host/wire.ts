/** The messages of office.js's ProcessQuery protocol, as the client writes them. */

/** 1 root, 2 new by name, 3 method, 4 property, 5 indexer, 6 reference id, 7 null object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Ids of objects that stand in for the arguments, in their shape; 0 where the argument is a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 7 query as JSON, 9 update. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: {
    Code: string;
    Message: string;
    ActionIndex: number;
    Location: string;
    HttpStatusCode: number;
  };
}

/** What the host tells the client of its own accord. */
export interface HostEvent {
  /** 10 cells changed, 11 sheet activated, 14 selection changed. */
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
