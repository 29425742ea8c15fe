import type { Book } from '../book';
import { HostObject } from '../hostObject';
import { CustomXmlPartCollection } from './customXml';
import { NamedItemCollection } from './namedItems';
import { WorkbookProtection } from './protection';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

/** What the client's `context.workbook` talks to. */
export class Workbook extends HostObject {
  readonly apiClass = 'Workbook';
  constructor(private readonly book: Book) {
    super();
  }
  get name(): string {
    return 'Book1.xlsx';
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get application(): Application {
    return new Application(this.book);
  }
  getSelectedRange(): HostObject {
    const { activeSheet, selections, make } = this.book;
    return make.range(activeSheet, selections.get(activeSheet) ?? { top: 1, left: 1, bottom: 1, right: 1 });
  }
  getActiveCell(): HostObject {
    const { activeSheet, selections, make } = this.book;
    const { top, left } = selections.get(activeSheet) ?? { top: 1, left: 1 };
    return make.range(activeSheet, { top, left, bottom: top, right: left });
  }
}

class Application extends HostObject {
  readonly apiClass = 'Application';
  constructor(private readonly book: Book) {
    super();
  }
  get calculationMode(): string {
    return 'Automatic';
  }
  calculate(_type?: string): void {
    this.book.calculate();
  }
  // Nothing is drawn or calculated before the end of a batch anyway.
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
