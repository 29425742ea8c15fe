import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';

export type Locale = 'zh-CN' | 'en-US';

/** The page as a person uses it, and what went wrong behind their back. */
export class Workbench {
  /** Errors on the console, uncaught exceptions, violations of the content security policy. */
  readonly complaints: string[] = [];
  /** Requests to anywhere but the workbench's own server. */
  readonly strangers: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static async open(browser: Browser, locale: Locale): Promise<Workbench> {
    const url = inject('workbenchUrl');
    const context = await browser.newContext({
      locale,
      viewport: { width: 1440, height: 900 },
      // A colour on its way to another has no contrast to judge.
      reducedMotion: 'reduce',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const workbench = new Workbench(await context.newPage(), context);
    workbench.page.setDefaultTimeout(15_000);
    workbench.#watch(url);
    await workbench.page.goto(url);
    await workbench.page.locator('.sheet canvas').first().waitFor();
    // The cell editor comes after the first picture, and takes the keyboard.
    await workbench.page.locator('.sheet [contenteditable]').first().waitFor({ state: 'attached' });
    await workbench.pane.getByRole('combobox').waitFor();
    return workbench;
  }

  /** The task pane, in which the add-in runs unmodified. */
  get pane() {
    return this.page.frameLocator('.pane iframe');
  }

  get paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().endsWith('taskpane.html'));
    if (!frame) throw new Error('the pane is not there');
    return frame;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Opens a workbook in place of the one that is there, and waits for it. */
  async openFile(name: string, file: Uint8Array): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType, buffer: Buffer.from(file) });
    await this.page.locator('.file', { hasText: name }).waitFor();
  }

  /** Selects a cell by its address, in the box left of the formula bar. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press('Enter');
  }

  /** Goes to the cell, types and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What the grid shows in a cell: what Copy puts on the clipboard, once it has. */
  async shown(address: string): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.goTo(address);
    await this.page.keyboard.press('Control+C');
    const copied = () => this.page.evaluate(() => navigator.clipboard.readText());
    for (let waited = 0; waited < 3_000 && (await copied()) === ''; waited += 50)
      await this.page.waitForTimeout(50);
    return copied();
  }

  /** What the workbook holds, asked through the pane's own office.js. */
  async values(sheet: string, address: string): Promise<unknown[][]> {
    return this.paneFrame.evaluate(
      ([name, area]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name ?? '').getRange(area ?? '');
          range.load('values');
          await context.sync();
          return range.values;
        }),
      [sheet, address],
    );
  }

  /** A table that the pane has written, the first where no name is given: its sheet, and where columns and rows stand. */
  async table(name?: string): Promise<{ sheet: string; at(header: string, number: number): string }> {
    const { sheet, values } = await this.paneFrame.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const { tables } = context.workbook;
          const table = name === undefined ? tables.getItemAt(0) : tables.getItem(name);
          const range = table.worksheet.getUsedRange();
          table.worksheet.load('name');
          range.load('values');
          await context.sync();
          return { sheet: table.worksheet.name, values: range.values };
        }),
      name,
    );
    const head = values.findIndex((row) => row.includes('序号') || row.includes('No.'));
    return {
      sheet,
      at(header, number) {
        const column = (values[head] ?? []).findIndex((name) => String(name).replaceAll('\n', '') === header);
        const row = values.findIndex((cells, index) => index > head && cells[0] === number);
        if (column < 0 || row < 0) throw new Error(`no ${header} of indicator ${number} in ${values[head]}`);
        return `${columnLetters(column)}${row + 1}`;
      },
    };
  }

  #watch(url: string): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
    this.page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
        this.strangers.push(request.url());
    });
  }
}

function columnLetters(index: number): string {
  return (
    (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') +
    String.fromCharCode(65 + (index % 26))
  );
}
