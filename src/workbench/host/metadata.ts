/**
 * What Excel's API consists of, read from the real client: its classes tell their scalar properties, the objects they
 * lead to and their methods. The host needs no list of its own, and cannot answer what the API does not have.
 */
export interface ClassMetadata {
  readonly scalars: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}
export type Metadata = ReadonlyMap<string, ClassMetadata>;

// The client's inner names, which its type declarations leave out.
interface ClientClass {
  new (context: unknown, path: unknown): Record<string, unknown>;
  prototype: object;
}
interface Client {
  readonly Excel: Record<string, unknown> & { RequestContext: new () => { workbook: unknown } };
  readonly OfficeExtension: {
    ClientObject: { prototype: object };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    ObjectPathFactory: {
      createPropertyObjectPath(
        context: unknown,
        parent: unknown,
        name: string,
        isCollection: boolean,
        isInvalid: boolean,
        flags: number,
      ): unknown;
    };
  };
}

const COMMON_METHODS =
  /^_|^(constructor|toJSON|load|set|retrieve|update|setMockData|ensureUnchanged|track|untrack)$/;

/** Reads the metadata out of a loaded office.js: `window` in a page, the sandbox in Node. */
export function reflect(scope: unknown): Metadata {
  const client = scope as Client;
  const { CommonUtility, ObjectPathFactory } = client.OfficeExtension;
  const checked = CommonUtility._doApiNotSupportedCheck;
  CommonUtility._doApiNotSupportedCheck = false;
  try {
    const context = new client.Excel.RequestContext();
    const path = () =>
      ObjectPathFactory.createPropertyObjectPath(context, context.workbook, 'Probe', false, false, 4);
    const classes = Object.entries(client.Excel).filter(([, value]) => isClientClass(value, client));
    return new Map(
      classes.map(([name, value]) => {
        const Class = value as ClientClass;
        return [name, describe(new Class(context, path()), Class)];
      }),
    );
  } finally {
    CommonUtility._doApiNotSupportedCheck = checked;
  }
}

function isClientClass(value: unknown, client: Client): boolean {
  if (typeof value !== 'function') return false;
  return value.prototype instanceof (client.OfficeExtension.ClientObject as unknown as new () => object);
}

function describe(instance: Record<string, unknown>, Class: ClientClass): ClassMetadata {
  const methods = new Set<string>();
  for (const name of Object.getOwnPropertyNames(Class.prototype)) {
    const member = Object.getOwnPropertyDescriptor(Class.prototype, name);
    if (typeof member?.value === 'function' && !COMMON_METHODS.test(name)) methods.add(name);
  }
  return {
    scalars: new Set((instance._scalarPropertyNames as string[] | undefined) ?? []),
    objects: new Set((instance._navigationPropertyNames as string[] | undefined) ?? []),
    methods,
  };
}
