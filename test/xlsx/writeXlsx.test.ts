import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/xlsx/cellText';
import { readParts } from '../../src/xlsx/fileParts';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { sheetModel } from './model';

async function part(file: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode((await readParts(file)).get(path));
}

describe('a written file', () => {
  it('stores a POLICY formula as Excel stores custom functions: renamed, marked, with its last result', async () => {
    const file = await writeXlsx([sheetModel()]);
    const sheet = await part(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(
      /<c r="C2"[^>]* cm="1"><f t="array" ref="C2">_xldudf_POLICY_GAP\(例\[\[#This Row\],\[最新值\]\],350\)<\/f><v>80<\/v>/,
    );
    expect(await part(file, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(await part(file, '[Content_Types].xml')).toContain('/xl/metadata.xml');
    expect(await part(file, 'xl/_rels/workbook.xml.rels')).toContain('Target="metadata.xml"');
  });

  it('stores native formulas plainly, newer functions with their prefix', async () => {
    const sheet = await part(await writeXlsx([sheetModel()]), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<f>_xlfn.RRI(2,100,121)</f>');
    expect(sheet).toContain('<f>例[[#This Row],[最新值]]*2</f>');
  });

  it('carries no metadata where nothing can spill', async () => {
    const model = sheetModel({
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            ['甲', '乙', '丙'],
            [1, 2, 3],
          ],
        },
      ],
      tables: [],
    });
    expect((await readParts(await writeXlsx([model]))).has('xl/metadata.xml')).toBe(false);
  });

  it('reads back with POLICY formulas as Excel shows them', async () => {
    const workbook = await readXlsx(await writeXlsx([sheetModel()]));
    expect(workbook.worksheets[0]?.getCell('C2').value).toEqual({
      formula: 'POLICY.GAP(例[[#This Row],[最新值]],350)',
      result: 80,
    });
    expect(workbook.worksheets[0]?.getCell('C4').value).toEqual({ formula: 'RRI(2,100,121)', result: 0.1 });
  });

  it('marks text that begins like a formula, and only that, as typed with an apostrophe', async () => {
    const file = await writeXlsx([sheetModel()]);
    const sheet = await part(file, 'xl/worksheets/sheet1.xml');
    const formats = [...(await part(file, 'xl/styles.xml')).matchAll(/<xf [^>]*>/g)]
      .map(([format]) => format)
      .slice(1);
    const formatOf = (cell: string) =>
      formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1] ?? 0)];
    expect(formatOf('A3')).toContain('quotePrefix="1"');
    expect(formatOf('A2')).not.toContain('quotePrefix');
    expect(sheet).toMatch(/<c r="A3" s="\d+" t="s">/);
  });

  it('is known again by a name local to its sheet', async () => {
    const models = [sheetModel(), sheetModel({ id: 'audit:"x"', name: '审查', tables: [], blocks: [] })];
    const workbook = await part(await writeXlsx(models), 'xl/workbook.xml');
    expect(workbook).toContain(
      '<definedName name="policy_sheet" localSheetId="0">"indicators:example-2021-2025"<',
    );
    expect(workbook).toContain('<definedName name="policy_sheet" localSheetId="1">"audit:""x"""<');
  });

  it('prints on A4 landscape with the header on every page', async () => {
    const sheet = await part(await writeXlsx([sheetModel()]), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(sheet).toContain('&amp;L来源：A&amp;&amp;B&amp;R&amp;P / &amp;N');
    expect(await part(await writeXlsx([sheetModel()]), 'xl/workbook.xml')).toContain('$1:$1');
  });

  it('holds one chart a model, over the cells of its own sheet', async () => {
    const values = { row: 1, column: 1, rows: 3, columns: 1 };
    const series = {
      name: '实际',
      categories: { ...values, column: 0 },
      values,
      color: '#0B4F8A',
      label: { point: 1, at: 'right' as const },
    };
    const file = await writeXlsx([
      sheetModel({
        charts: [
          {
            name: 'path',
            kind: 'line',
            title: '目标轨迹',
            valueAxisTitle: '家',
            series: [series, { ...series, name: '轨迹', line: 'dashed' }],
            area: { row: 6, column: 0, rows: 10, columns: 3 },
          },
        ],
      }),
    ]);
    const chart = await part(file, 'xl/charts/chart1.xml');
    expect(chart).toMatch(/示例 指标(&apos;|')!\$B\$2:\$B\$4/);
    expect(chart).toContain('<a:prstDash val="dash"/>');
    expect(chart).not.toContain('<c:legend>');
  });

  it('gives back any text as text, whatever it begins with and whatever XML makes of it', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', '_x0041_', '<', '&'), fc.string())
        .map((two) => two.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 8 }), async (texts) => {
        const model = sheetModel({
          blocks: [{ row: 0, column: 0, cells: texts.map((text) => [text]) }],
          tables: [],
          names: [],
        });
        const sheet = (await readXlsx(await writeXlsx([model]))).worksheets[0];
        const back = texts.map((_, row) => sheet?.getCell(row + 1, 1).value ?? '');
        expect(back).toEqual(texts.map(cellText));
      }),
      { numRuns: 40 },
    );
  });

  it('cuts a text at the 32,767 characters that Excel keeps in a cell', async () => {
    const model = sheetModel({ blocks: [{ row: 0, column: 0, cells: [['长'.repeat(40_000)]] }], tables: [] });
    const value = (await readXlsx(await writeXlsx([model]))).worksheets[0]?.getCell('A1').value;
    expect(value).toBe(`${'长'.repeat(32_766)}…`);
  });

  it('refuses bytes that are no workbook in one plain sentence', async () => {
    await expect(readXlsx(new TextEncoder().encode('PK nothing'))).rejects.toThrow(/not an \.xlsx workbook/);
  });
});
