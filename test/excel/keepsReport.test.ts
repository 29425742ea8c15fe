import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/assessment/settings';
import { writeSheets } from '../../src/excel/writeSheets';
import { planById } from '../../src/plan/catalogue';
import { indicatorTable } from '../../src/report/indicatorTable';
import { makeReport } from '../../src/report/makeReport';
import type { SheetModel } from '../../src/report/sheetModel';
import type { Observation } from '../../src/series/observation';
import { openExcel } from './inExcel';

type Loaded = ReturnType<typeof openExcel>;
type Scalar = string | number | boolean;

const plan = planById('luquan-2021-2025') ?? (undefined as never);
const NUMBERS = plan.indicators.slice(0, 3).map(({ number }) => number);

/** Three indicators, one of them for two townships, so that rows share a number. */
function observed(lastMonth: number): Observation[] {
  return NUMBERS.flatMap((indicator, index) =>
    (index === 0 ? ['甲镇', '乙镇'] : [undefined]).flatMap((region) =>
      Array.from({ length: lastMonth }, (_, month) => ({
        indicator,
        period: `2023-${String(month + 1).padStart(2, '0')}`,
        // Far behind their targets, so that the list of what needs attention has them.
        value: 3 + index + month / 10,
        basis: 'current' as const,
        ...(region !== undefined && { region }),
      })),
    ),
  );
}

/** A report whose sheets read its data sheet, together with the indicator table, in which the user types. */
function reportUpTo(lastMonth: number): SheetModel[] {
  const { sheets } = makeReport('monthly', {
    plan,
    observations: observed(lastMonth),
    period: '2023-06',
    settings: DEFAULT_SETTINGS,
    mode: 'policy',
    language: 'zh',
  });
  return [...sheets, indicatorTable(plan, { language: 'zh' })];
}

const MODELS = reportUpTo(5);
const LATER = reportUpTo(6);
const WITH_TABLE = MODELS.flatMap(({ tables }, index) => (tables.length > 0 ? [index] : []));
const INDICATORS = MODELS.length - 1;

const text = fc.constantFrom('甲', "'=1+1", "'007", '“引号”', "'2023-06", '已核实');
const scalar = fc.oneof(text, fc.integer({ min: -1000, max: 1000 }), fc.boolean());
const ofTable = fc.constantFrom(...WITH_TABLE);
const ofSheet = fc.nat(MODELS.length - 1);
const edit = fc.oneof(
  fc.record({ kind: fc.constant('entry' as const), row: fc.nat(20), value: fc.integer({ min: 1 }) }),
  fc.record({
    kind: fc.constant('column' as const),
    sheet: ofTable,
    cells: fc.array(scalar, { minLength: 3, maxLength: 3 }),
  }),
  // A column that reads another sheet of the report, by its table and by its tab.
  fc.record({ kind: fc.constant('formula column' as const), sheet: ofTable, read: ofTable }),
  fc.record({
    kind: fc.constant('sort' as const),
    sheet: ofTable,
    column: fc.nat(4),
    ascending: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('aside' as const), sheet: ofSheet, row: fc.nat(20), value: scalar }),
  fc.record({ kind: fc.constant('tab' as const), sheet: ofSheet }),
  fc.record({ kind: fc.constant('formula elsewhere' as const), read: ofTable, other: ofSheet }),
  fc.record({ kind: fc.constant('tolerance' as const), value: fc.constantFrom(0.1, 0.2) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** Right of whatever the sheets hold, where the user has room for notes. */
const ASIDE = 60;

/** The workbook in the hands of a user, who knows the sheets by their tabs. */
class User {
  readonly tabs = MODELS.map(({ name }) => name);
  #edits = 0;
  constructor(private readonly loaded: Loaded) {}

  async does(each: Edit): Promise<void> {
    this.#edits++;
    const { host } = this.loaded;
    if (each.kind === 'entry') {
      const { top, headers } = this.#table(INDICATORS);
      host.userEdit(this.#tab(INDICATORS), at(top + 1 + each.row, headers.indexOf('最新值') + 1), each.value);
    } else if (each.kind === 'column') this.#addColumn(each.sheet, each.cells);
    else if (each.kind === 'formula column') {
      const { name, headers, top } = this.#table(each.read);
      const cell = `'${this.#tab(each.read).replaceAll("'", "''")}'!${at(top + 1, 1)}`;
      this.#addColumn(each.sheet, [`=COUNTA(${name}[${headers[0]}])`, `=${cell}`, `=A1&${cell}`]);
    } else if (each.kind === 'sort') await this.#sort(each);
    else if (each.kind === 'aside') host.userEdit(this.#tab(each.sheet), at(each.row + 1, ASIDE), each.value);
    else if (each.kind === 'tab') await this.#rename(each.sheet);
    else if (each.kind === 'formula elsewhere') {
      const { name, headers } = this.#table(each.read);
      const tab = this.#tab(each.other).replaceAll("'", "''");
      host.userEdit('Sheet1', `B${this.#edits}`, `=COUNTA(${name}[${headers[1]}])&'${tab}'!A1`);
    } else {
      const place = MODELS[0]?.names.find(({ name }) => name === 'tolerance');
      host.userEdit(this.#tab(0), at((place?.row ?? 0) + 1, (place?.column ?? 0) + 1), each.value);
    }
  }

  #addColumn(sheet: number, cells: readonly Scalar[]): void {
    const { top, bottom, headers } = this.#table(sheet);
    const column = headers.length + 1;
    const type = (row: number, value: Scalar) =>
      this.loaded.host.userEdit(this.#tab(sheet), at(row, column), value);
    type(top, `'补充${this.#edits}`);
    for (const [index, cell] of cells.slice(0, bottom - top).entries()) type(top + 1 + index, cell);
  }

  #sort({ sheet, column, ascending }: Extract<Edit, { kind: 'sort' }>) {
    return this.loaded.Excel.run(async (context) => {
      const tables = context.workbook.worksheets.getItem(this.#tab(sheet)).tables;
      tables.getItem(this.#table(sheet).name).sort.apply([{ key: column, ascending }]);
      await context.sync();
    });
  }

  async #rename(sheet: number) {
    const name = `O'Brien ${this.#edits}`;
    await this.loaded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(this.#tab(sheet)).name = name;
      await context.sync();
    });
    this.tabs[sheet] = name;
  }

  #tab(sheet: number): string {
    return this.tabs[sheet] ?? '';
  }

  #table(sheet: number) {
    const [table] = this.loaded.host.workbook.getWorksheet(this.#tab(sheet))?.getTables() ?? [];
    if (!table) throw new Error(`sheet ${sheet} has no table`);
    const [top = 0, bottom = 0] = (table.model.tableRef ?? table.model.ref).match(/\d+/g)?.map(Number) ?? [];
    return { name: table.name, top, bottom, headers: table.model.columns.map(({ name }) => name) };
  }
}

/** `at(2, 28)` is AB2. */
function at(row: number, column: number): string {
  const letter = (index: number) => String.fromCharCode(65 + index);
  const [high, low] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return `${high > 0 ? letter(high - 1) : ''}${letter(low)}${row}`;
}

/** All that stands in cells, the names of tabs and tables, and the order of the tabs. */
function contents({ host }: Loaded) {
  host.calculate();
  return host.workbook.worksheets.map((sheet) => {
    const cells: Record<string, unknown> = {};
    sheet.eachRow((row) =>
      row.eachCell(({ address, value }) => {
        cells[address] = value;
      }),
    );
    return { tab: sheet.name, tables: sheet.getTables().map(({ name }) => name), cells };
  });
}

/** What the user added, sheet by sheet: notes by their row, and her columns by the names in the row. */
function added({ host }: Loaded, { tabs }: User): string[][] {
  // The status in the names of a listed row is looked up, and has no text before it is calculated.
  host.calculate();
  return tabs.map((tab) => {
    const sheet = host.workbook.getWorksheet(tab);
    const [table] = sheet?.getTables() ?? [];
    const top = Number(/\d+/.exec(table?.model.tableRef ?? '')?.[0]);
    const own = (table?.model.columns ?? []).flatMap(({ name }, index) =>
      name.startsWith('补充') || name === '最新值' ? [index + 1] : [],
    );
    const found: string[] = [];
    sheet?.eachRow((row, number) => {
      found.push(`${number}: ${shown(row.getCell(ASIDE).value)}`);
      const names = [1, 2, 3].map((column) => row.getCell(column).text).join();
      for (const column of number > top ? own : [])
        found.push(`${names}: ${shown(row.getCell(column).value)}`);
    });
    return found.filter((each) => !each.endsWith(': ')).sort();
  });
}

/** A column on the list of what needs attention, whose statuses were calculated before it is written again. */
const ADDED_AND_SORTED: Edit[] = [
  { kind: 'formula column', sheet: 1, read: 0 },
  { kind: 'sort', sheet: 0, column: 0, ascending: false },
  { kind: 'entry', row: 0, value: 1 },
];

/** Formulas follow what they refer to, so that they need not read the same. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? '公式' : String(value ?? '');

test('writing a report again loses nothing of what the user typed, sorted, added or renamed on any of its sheets', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 10 }), async (edits) => {
      const loaded = openExcel({ excelApi: '1.14' });
      const user = new User(loaded);
      await writeSheets(MODELS);
      for (const each of edits) await user.does(each);
      const before = contents(loaded);
      // What was kept once is still the user's the next time.
      for (const time of ['once', 'twice']) {
        const written = await writeSheets(MODELS);
        expect(written.map(({ sheetName }) => sheetName)).toEqual(user.tabs);
        expect(written.flatMap(({ unplaced }) => unplaced)).toEqual([]);
        expect(contents(loaded), time).toEqual(before);
      }
    }),
    { numRuns: 10 },
  );
}, 300_000);

test('nor when the report has a month more: what the user added stands in the rows it stood in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 10 }), async (edits) => {
      const loaded = openExcel({ excelApi: '1.14' });
      const user = new User(loaded);
      await writeSheets(MODELS);
      for (const each of edits) await user.does(each);
      const before = added(loaded, user);
      await writeSheets(LATER);
      expect(added(loaded, user)).toEqual(before);
    }),
    { numRuns: 10, examples: [[ADDED_AND_SORTED]] },
  );
}, 300_000);
