import type { Book } from '../book';
import { HostCollection, HostObject } from '../hostObject';

export class SettingCollection extends HostCollection<Setting> {
  readonly apiClass = 'SettingCollection';
  constructor(private readonly book: Book) {
    super();
  }
  get items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }
  protected matches(item: Setting, key: string | number): boolean {
    return item.key === key;
  }
  add(key: string, value: unknown): Setting {
    this.book.settings.set(key, value);
    return new Setting(this.book, key);
  }
}

export class Setting extends HostObject {
  readonly apiClass = 'Setting';
  readonly #key: string;
  constructor(
    private readonly book: Book,
    key: string,
  ) {
    super();
    this.#key = key;
  }
  override get key(): string {
    return this.#key;
  }
  get value(): unknown {
    return this.book.settings.get(this.#key);
  }
  set value(value: unknown) {
    this.book.settings.set(this.#key, value);
  }
  delete(): void {
    this.book.settings.delete(this.#key);
  }
}
