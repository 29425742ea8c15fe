import type { Book } from '../book';
import { invalidArgument } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly apiClass = 'CustomXmlPartCollection';
  constructor(private readonly book: Book) {
    super();
  }
  get items(): CustomXmlPart[] {
    return [...this.book.customXml.keys()].map((id) => new CustomXmlPart(this.book, id));
  }
  protected matches(item: CustomXmlPart, key: string | number): boolean {
    return item.id === key;
  }
  add(xml: string): CustomXmlPart {
    this.book.requireEditable();
    requireXml(xml);
    const number =
      this.items.length + 1 + Math.max(0, ...this.items.map(({ id }) => Number(id.slice(-9, -1))));
    const id = `{00000000-0000-0000-0000-${String(number).padStart(12, '0')}}`;
    this.book.customXml.set(id, xml);
    return new CustomXmlPart(this.book, id);
  }
  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this, namespaceUri);
  }
}

class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  readonly apiClass = 'CustomXmlPartScopedCollection';
  constructor(
    private readonly all: CustomXmlPartCollection,
    private readonly namespaceUri: string,
  ) {
    super();
  }
  get items(): CustomXmlPart[] {
    return this.all.items.filter((part) => part.namespaceUri === this.namespaceUri);
  }
  protected matches(item: CustomXmlPart, key: string | number): boolean {
    return item.id === key;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.items;
    return only && others.length === 0 ? only : null;
  }
}

class CustomXmlPart extends HostObject {
  readonly apiClass = 'CustomXmlPart';
  constructor(
    private readonly book: Book,
    readonly id: string,
  ) {
    super();
  }
  override get key(): string {
    return this.id;
  }
  get namespaceUri(): string {
    return /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(this.getXml())?.[1] ?? '';
  }
  getXml(): string {
    return this.book.customXml.get(this.id) ?? '';
  }
  setXml(xml: string): void {
    this.book.requireEditable();
    requireXml(xml);
    this.book.customXml.set(this.id, xml);
  }
  delete(): void {
    this.book.requireEditable();
    this.book.customXml.delete(this.id);
  }
}

function requireXml(xml: unknown): void {
  if (typeof xml !== 'string' || !/^\s*<[\s\S]*>\s*$/.test(xml)) throw invalidArgument();
}
