/** A plan record seen through the paths of its fields: `baseline.value` is `record.baseline.value`. */
export type FieldRecord = { [key: string]: unknown };

function isRecord(value: unknown): value is FieldRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field at this path, undefined if it or what it belongs to is absent. */
export function fieldAt(record: object, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), record);
}

/** Sets the field at this path, making what it belongs to. */
export function setField(record: FieldRecord, path: string, value: unknown): void {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  const part = record[key];
  const inner = isRecord(part) ? part : {};
  record[key] = inner;
  setField(inner, rest.join('.'), value);
}
