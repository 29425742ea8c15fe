import { Workbook } from '@cj-tech-master/excelts';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readClipboard } from '../../src/documents/readClipboard';
import { readDocument } from '../../src/documents/readDocument';
import { UnreadableDocument } from '../../src/documents/unreadable';
import { readPlan } from '../../src/plan/reading/readPlan';
import { pdfFile } from './pdfFile';
import { paragraphs, table, wordFile } from './wordFile';

const TEXT = '某市科技创新行动计划（2025-2027年）\n到2027年，瞪羚企业达到60家以上。';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    ['\ufeff', ...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]),
  );
/** 到2027年 in GB18030, by its code table: 到 B5BD, 年 C4EA. */
const GB18030 = Uint8Array.from([0xb5, 0xbd, 0x32, 0x30, 0x32, 0x37, 0xc4, 0xea]);

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await readDocument(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableDocument);
  const { zh, en } = (error as UnreadableDocument).reason;
  expect(zh).not.toBe('');
  return en;
}

describe('documents', () => {
  it('reads text in UTF-8, UTF-16 and GB18030', async () => {
    expect((await readDocument(utf8(TEXT))).text).toBe(TEXT);
    expect((await readDocument(utf16(TEXT))).text).toBe(TEXT);
    expect((await readDocument(GB18030)).text).toBe('到2027年');
  });

  it('reads paragraphs and a table with merged cells out of Word', async () => {
    const source = await readDocument(
      wordFile(
        paragraphs('某市科技创新行动计划（2025-2027年）', '到2027年，省级平台达到30家。') +
          table([
            [
              { text: '指标' },
              { text: '单位' },
              { text: '2024年基数' },
              { text: '2027年目标' },
              { text: '属性' },
            ],
            [
              { text: '瞪羚企业' },
              { text: '家' },
              { text: '18' },
              { text: '40' },
              { text: '约束性', merged: 'begins' },
            ],
            [
              { text: '孵化器' },
              { text: '家' },
              { text: '-' },
              { text: '6以上' },
              { text: '', merged: 'continues' },
            ],
          ]),
      ),
    );
    const targets = readPlan(source);
    expect(targets).toMatchObject([
      { name: '省级平台', target: 30 },
      { name: '瞪羚企业', baseline: 18, target: 40, property: 'binding' },
      { name: '孵化器', baseline: null, target: 6, comparator: '>=', property: 'binding' },
    ]);
    expect(targets.map(({ figure }) => source.text.slice(figure.start, figure.end))).toEqual([
      '30家',
      '40',
      '6以上',
    ]);
  });

  it('reads a web page, its merged headings included, and leaves scripts out', async () => {
    const page = `<!doctype html><title>x</title><script>到2027年，达到99家</script><p>某市规划（2025-2027年）</p>
      <table><tr><th rowspan=2>指标<th rowspan=2>单位<th colspan=2>目标<tr><th>2026年<th>2027年
      <tr><td>瞪羚<b>企业</b><td>家<td>20<td>40</table>`;
    expect(readPlan(await readDocument(utf8(page)))).toMatchObject([
      { name: '瞪羚企业', targetYear: 2026, target: 20 },
      { name: '瞪羚企业', targetYear: 2027, target: 40 },
    ]);
  });

  it('reads a workbook; what looks like a formula or markup stays text', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('规划 2025-2027年');
    sheet.addRow(['指标', '单位', '2024年', '2027年', '属性']);
    sheet.addRow(['=HYPERLINK("x")<b>强度</b>', '%', 2.1, 2.7, '预期性']);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(readPlan(await readDocument(bytes))).toMatchObject([
      { name: '=HYPERLINK("x")<b>强度</b>', unit: '%', baseline: 2.1, target: 2.7, property: 'expected' },
    ]);
  });

  it('puts the words of a PDF back into lines and columns, and drops page numbers', async () => {
    const { text } = await readDocument(
      pdfFile([
        { text: '- 3 -', left: 280, bottom: 20 },
        { text: 'spending to 3%', left: 50, bottom: 700 },
        { text: 'Plan 2021-2030: raise', left: 50, bottom: 720 },
        { text: 'R&D', left: 190, bottom: 720 },
        { text: 'Indicator', left: 50, bottom: 600 },
        { text: 'Target 2030', left: 300, bottom: 601 },
      ]),
    );
    expect(text).toContain('Plan 2021-2030: raise R&D');
    expect(text).toContain('Indicator  Target 2030');
    expect(text).not.toContain('- 3 -');
  });

  it('says page by page how far a PDF is read, and leaves it when it is broken off', async () => {
    const bytes = pdfFile(...['one', 'two', 'three'].map((text) => [{ text, left: 50, bottom: 700 }]));
    const pages: number[][] = [];
    const { text } = await readDocument(bytes, { onProgress: (...progress) => pages.push(progress) });
    expect(pages).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(text.trim().split(/\s+/)).toEqual(['one', 'two', 'three']);
    const abort = new AbortController();
    const reason = new Error('not wanted any more');
    const broken = readDocument(bytes, { signal: abort.signal, onProgress: () => abort.abort(reason) });
    await expect(broken).rejects.toBe(reason);
  });

  it('takes the table of a paste, and its plain text where it has none', async () => {
    expect((await readClipboard('甲\t乙', '<table><tr><td>甲<td>乙</table>')).tables).toHaveLength(1);
    expect(await readClipboard('甲', '<p>乙</p>')).toEqual({ text: '甲', tables: [] });
  });
});

describe('documents that cannot be read', () => {
  it('refuses a packed file that unpacks to more than is read', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(130 * 1024 * 1024) }, { level: 9 });
    expect(await refusal(bomb)).toContain('too large');
  });

  it('refuses broken files by their kind', async () => {
    expect(await refusal(utf8('PK\u0003\u0004 word/document.xml'))).toContain('.docx file is broken');
    expect(await refusal(utf8('PK\u0003\u0004 xl/workbook.xml'))).toContain('.xlsx file is broken');
    expect(await refusal(utf8('%PDF-1.7 nothing follows'))).toContain('.pdf file is broken');
  });

  it('says what to do with old formats, archives, scans and bytes that are no text', async () => {
    expect(await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toContain('save it as .docx');
    expect(await refusal(zipSync({ 'photo.jpg': Uint8Array.of(1) }))).toContain('archive');
    expect(await refusal(pdfFile([]))).toContain('scan');
    expect(await refusal(Uint8Array.from({ length: 512 }, (_, at) => at % 256))).toContain('no text');
  });

  it('refuses a page that is nested beyond all reason', async () => {
    expect(await refusal(utf8(`<html>${'<div>'.repeat(5000)}到2027年`))).toContain('nested');
  });
});
