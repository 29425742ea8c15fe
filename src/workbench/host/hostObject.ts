import { itemNotFound } from './hostError';

/**
 * An object that the client can hold. Its public members carry the names of Excel's API; the server lets the client
 * reach only those that the API has, so everything else here stays out of its sight.
 */
export abstract class HostObject {
  /** Name of the class in Excel's API, such as `Range`. */
  abstract readonly apiClass: string;
  /** What the object is found by in its collection; undefined for objects that no collection holds. */
  get key(): string | number | undefined {
    return undefined;
  }
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): Item[];
  protected abstract matches(item: Item, key: string | number): boolean;

  get count(): number {
    return this.items.length;
  }
  getCount(): number {
    return this.items.length;
  }
  getItemOrNullObject(key: string | number): Item | null {
    return this.items.find((item) => this.matches(item, key)) ?? null;
  }
  getItem(key: string | number): Item {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
  getItemAt(index: number): Item {
    const item = this.items[index];
    if (!item) throw itemNotFound();
    return item;
  }
}

/** Excel's names compare without regard to case. */
export const sameName = (a: string | number, b: string | number): boolean =>
  String(a).toLowerCase() === String(b).toLowerCase();
