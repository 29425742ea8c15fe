import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { pdfFile } from '../documents/pdfFile';
import { sheetModel } from '../xlsx/model';
import { launchBrowser } from './launchBrowser';
import { Workbench } from './workbench';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** An invented plan with three targets; the figures that are asked for below are those of these sentences. */
const TEXT = `云州市科技创新规划（2026-2030年）
云州市人民政府
一、发展基础
截至2025年底，全市瞪羚企业达到45家。
二、主要目标
到2030年，瞪羚企业达到60家以上。到2030年，中试基地达到8个。到2030年，研发人员突破3万人。
`;

const LANGUAGES = [
  {
    locale: 'zh-CN',
    import: '导入',
    paste: '或粘贴文字',
    file: '打开文件',
    read: '读取目标',
    accept: '接受',
    drop: '舍去',
    correct: '更正',
    value: '目标值',
    keep: '写成规划（2 个目标）',
    discard: '放弃',
    plan: '规划',
    write: '写入指标表',
    target: '目标',
  },
  {
    locale: 'en-US',
    import: 'Import',
    paste: 'Or paste its text',
    file: 'Open a document',
    read: 'Read targets',
    accept: 'Accept',
    drop: 'Drop',
    correct: 'Correct',
    value: 'Target',
    keep: 'Make a plan of 2 targets',
    discard: 'Discard',
    plan: 'Plan',
    write: 'Write table',
    target: 'Target',
  },
] as const;

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => bench?.close());
afterAll(() => browser?.close());

const cards = () => bench.pane.locator('.read-target');
const press = (name: string) => bench.pane.getByRole('button', { name, exact: true }).click();

/** What axe finds against WCAG 2 A and AA in the pane as it is now. */
async function violations(): Promise<string[]> {
  await bench.paneFrame.evaluate(AXE);
  const { violations } = await bench.paneFrame.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function cleanly(): void {
  expect(bench.complaints).toEqual([]);
  expect(bench.strangers).toEqual([]);
}

describe.each(LANGUAGES)('a plan out of its document in $locale', (say) => {
  const open = async () => {
    bench = await Workbench.open(browser, say.locale);
    await press(say.import);
  };
  const choose = (name: string, content: Uint8Array) =>
    bench.pane
      .getByLabel(say.file)
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

  test('two of three pasted targets are accepted, one of them corrected, and their table is written', async () => {
    await open();
    await bench.pane.getByLabel(say.paste).fill(TEXT);
    await press(say.read);
    await cards().first().waitFor();
    expect(await bench.pane.locator('mark strong').allTextContents()).toEqual(['60家', '8个', '3万人']);
    expect(await violations()).toEqual([]);
    const card = (name: string) => cards().filter({ hasText: name });
    const within = (name: string, button: string) =>
      card(name).getByRole('button', { name: button, exact: true }).click();
    await within('中试基地', say.correct);
    await card('中试基地').getByLabel(say.value, { exact: true }).fill('9');
    await within('中试基地', say.accept);
    await within('瞪羚企业', say.accept);
    await within('研发人员', say.drop);
    await press(say.keep);
    await bench.pane.locator('.notice.success').waitFor();
    await press(say.plan);
    expect(await bench.pane.locator('.plan-rows .wanted').count()).toBe(2);
    await press(say.write);
    await bench.pane.locator('.notice.success').waitFor({ timeout: 60_000 });
    const { sheet, at } = await bench.table();
    expect([
      await bench.values(sheet, at(say.target, 1)),
      await bench.values(sheet, at(say.target, 2)),
    ]).toEqual([[[60]], [[9]]]);
    cleanly();
  });

  test('a text, a Word, an Excel and a PDF file are read, and a broken one is told', async () => {
    await open();
    const files: readonly [string, Uint8Array, readonly string[]][] = [
      ['规划.txt', new TextEncoder().encode(TEXT), ['瞪羚企业', '中试基地', '研发人员']],
      ['规划.docx', await wordFile(), ['瞪羚企业', '中试基地']],
      ['规划.xlsx', await excelFile(), ['瞪羚企业', '中试基地']],
      ['plan.pdf', pdfFile([{ text: ENGLISH, left: 50, bottom: 700 }]), ['pilot plants']],
    ];
    for (const [name, content, targets] of files) {
      await choose(name, content);
      await cards().first().waitFor();
      expect(await bench.pane.locator('.read-target h2').allTextContents()).toEqual(
        targets.map((target) => expect.stringContaining(target)),
      );
      await press(say.discard);
    }
    await choose('坏.docx', (await wordFile()).subarray(0, 900));
    await bench.pane.locator('.notice.problem', { hasText: '坏.docx' }).waitFor();
    cleanly();
  });

  test('a pasted table keeps its cells, and markup in it stays text', async () => {
    await open();
    const cells = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');
    const html = `<table>${ROWS.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
    const hostile = html.replace('中试基地', '&lt;img src=x onerror=alert(1)&gt;中试基地');
    await bench.pane.getByLabel(say.paste).evaluate((area, markup) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', markup);
      clipboardData.setData('text/plain', '瞪羚企业 中试基地');
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, hostile);
    await press(say.read);
    await cards().first().waitFor();
    expect(await cards().count()).toBe(2);
    expect(await bench.pane.locator('mark').first().textContent()).toContain('瞪羚企业');
    expect(await cards().locator('img').count()).toBe(0);
    cleanly();
  });
});

const ROWS = [
  ['指标名称', '单位', '2025年基数', '2030年目标', '指标属性'],
  ['瞪羚企业', '家', '45', '60', '预期性'],
  ['中试基地', '个', '3', '8', '约束性'],
];
const ENGLISH = 'By 2030, increase the number of pilot plants to at least 8.';

/** A Word document with a table of two invented targets. */
function wordFile(): Promise<Uint8Array> {
  const row = (cells: readonly string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const children = [new Paragraph('云州市科技创新规划（2026-2030年）'), new Table({ rows: ROWS.map(row) })];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The same table as a workbook. */
function excelFile(): Promise<Uint8Array> {
  const blocks = [{ row: 0, column: 0, cells: ROWS }];
  return writeXlsx([sheetModel({ name: '指标', blocks, tables: [], names: [], rules: [], validations: [] })]);
}
