import type { Cell, ConditionalFormattingRule, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { readXlsx } from '../../src/xlsx/readXlsx';

/** Names that only a live workbook needs: what we wrote, so that a re-write knows the rest to be the user's. */
const LIVE_ONLY = new Set(['policy_cells']);

/** `'样例'!A1` and `样例!A1` are the same reference. */
const NEEDLESS_QUOTES = /'([\p{L}_][\p{L}\p{N}_.]*)'!/gu;

/** What a saved workbook says, free of the ways in which two writers may say the same. */
export async function imageOf(file: Uint8Array) {
  const workbook = await readXlsx(file);
  return { active: workbook.views?.[0]?.activeTab ?? 0, ...workbookImage(workbook) };
}

/** The same of a workbook in memory. */
export function workbookImage(workbook: Workbook) {
  return {
    sheets: workbook.worksheets.map((sheet) => sheetImage(workbook, sheet)),
    names: namesOf(workbook, undefined),
  };
}

function sheetImage(workbook: Workbook, sheet: Worksheet) {
  return {
    name: sheet.name,
    state: sheet.state,
    protection: sheet.sheetProtection?.sheet ?? false,
    cells: cellsOf(sheet),
    widths: widthsOf(sheet),
    heights: heightsOf(sheet),
    tables: sheet.getTables().map(({ model }) => ({
      name: model.name,
      ref: model.tableRef ?? model.ref,
      columns: model.columns.map(({ name }) => name),
      style: model.style?.theme,
      stripes: model.style?.showRowStripes ?? false,
    })),
    names: namesOf(workbook, workbook.worksheets.indexOf(sheet)),
    rules: sheet.conditionalFormattings
      .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, ...ruleImage(rule) })))
      .sort(
        (a: Record<string, unknown>, b: Record<string, unknown>) => Number(a.priority) - Number(b.priority),
      ),
    validations: validationsOf(sheet),
    charts: sheet.getCharts().map((chart) => ({
      from: anchor(chart.range.tl),
      to: chart.range.br && anchor(chart.range.br),
      chart: withoutCaches(plain({ ...chart.chartModel?.chart })),
    })),
    view: plain({ ...sheet.views?.[0] }),
    page: plain(sheet.pageSetup),
    foot: sheet.headerFooter?.oddFooter ?? '',
  };
}

/** The values of a chart's cells are read anew by whoever opens the file, as results of formulas are. */
const withoutCaches = (chart: object): unknown =>
  JSON.parse(JSON.stringify(chart, (key, value) => (key === 'cache' ? undefined : value)));

/** Without the numbers that a file gives to formats. */
function ruleImage(rule: ConditionalFormattingRule) {
  return plain({ ...rule, dxfId: undefined, style: { ...rule.style, numFmtId: undefined } });
}

const anchor = ({ nativeRow, nativeCol }: { nativeRow: number; nativeCol: number }) => [nativeRow, nativeCol];

function namesOf(workbook: Workbook, localSheetId: number | undefined) {
  return workbook.definedNames
    .getAllEntries()
    .filter((entry) => entry.localSheetId === localSheetId && !LIVE_ONLY.has(entry.name))
    .map(({ name, ranges, formulaExpression, rawText }) => ({
      name,
      refersTo: (formulaExpression ?? rawText ?? ranges.join()).replace(NEEDLESS_QUOTES, '$1!'),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function cellsOf(sheet: Worksheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const image = cellImage(cell);
      if (image !== undefined) cells[cell.address] = image;
    }),
  );
  return cells;
}

function cellImage(cell: Cell) {
  const style = plain(styleOf(cell));
  const value = contentOf(cell);
  const isStyled = typeof style === 'object' && style !== null && Object.keys(style).length > 0;
  return value === null && !isStyled ? undefined : { value, style };
}

/** Results are calculated anew by whoever opens the file; the formulas say all. */
function contentOf({ value }: Cell): unknown {
  if (typeof value === 'object' && value !== null && 'formula' in value && value.formula) {
    return { formula: value.formula };
  }
  return value ?? null;
}

const DEFAULT_FONT = { name: 'Calibri', family: 2, scheme: 'minor', size: 11 } as const;

function styleOf({ style }: Cell) {
  const { font, fill, border, alignment, protection, numFmt } = style;
  const ownFont = Object.entries({ ...font }).filter(([key, value]) => {
    // The first colour of the theme is the ink of the default font.
    if (key === 'color') return font?.color?.theme !== 1;
    return value !== false && DEFAULT_FONT[key as keyof typeof DEFAULT_FONT] !== value;
  });
  const format = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  return {
    font: plainUnlessDefault(Object.fromEntries(ownFont)),
    fill: fill?.type === 'pattern' && fill.pattern === 'none' ? undefined : fill,
    border: border?.bottom && { bottom: border.bottom },
    alignment: plainUnlessDefault({ ...alignment }),
    locked: protection?.locked === false ? false : undefined,
    format: format === 'General' ? undefined : format,
  };
}

function plainUnlessDefault(value: object) {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== false);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A tenth of a character: what the margins within a cell are rounded to differs by less. */
const widthsOf = (sheet: Worksheet) =>
  (sheet.columns ?? []).map(({ width }) => (width === undefined ? undefined : Math.round(width * 10) / 10));

function heightsOf(sheet: Worksheet) {
  const heights: Record<number, number> = {};
  sheet.eachRow((row, number) => {
    if (row.height !== undefined) heights[number] = row.height;
  });
  return heights;
}

/** A prompt needs a rule in Excel's API and none in a file: one that allows everything is no rule. */
function validationsOf(sheet: Worksheet) {
  return Object.entries(sheet.dataValidations.model)
    .map(([key, validation]) => {
      const { promptTitle, prompt, error, errorStyle, ...rest } = { ...validation } as Record<
        string,
        unknown
      >;
      const formulae = (rest.formulae as unknown[] | undefined)?.map(String);
      const isOpen = rest.type === 'any' || (rest.type === 'custom' && formulae?.[0] === 'TRUE');
      const area = key.replace(/^range:/, '').replace(/^(\w+):\1$/, '$1');
      const rule = isOpen ? 'any' : `${rest.type} ${rest.operator ?? ''} ${formulae?.join(';')}`;
      const alert = isOpen ? undefined : { error, errorStyle: errorStyle ?? 'stop' };
      return { area, rule, promptTitle, prompt, alert };
    })
    .sort((a, b) => a.area.localeCompare(b.area));
}

/** Without what is undefined, and detached from the library's own objects. */
const plain = (value: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value ?? {}).replace(NEEDLESS_QUOTES, '$1!'));
