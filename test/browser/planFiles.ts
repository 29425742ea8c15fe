import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { sheetModel } from '../xlsx/model';

export const ROWS = [
  ['指标名称', '单位', '2025年基数', '2030年目标', '指标属性'],
  ['瞪羚企业', '家', '45', '60', '预期性'],
  ['中试基地', '个', '3', '8', '约束性'],
];
export const ENGLISH = 'By 2030, increase the number of pilot plants to at least 8.';

/** A Word document with a table of two invented targets. */
export function wordFile(): Promise<Uint8Array> {
  const row = (cells: readonly string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const children = [new Paragraph('云州市科技创新规划（2026-2030年）'), new Table({ rows: ROWS.map(row) })];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The document with 400 KB more in its text, packed, that say nothing: as much as others hand over to a worker. */
export function swollen(word: Uint8Array): Uint8Array {
  const parts = unzipSync(word);
  const noise = Array.from({ length: 100_000 }, (_, at) => ((at * 2_654_435_761) % 2 ** 32).toString(16));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(`${text}<!--${noise.join('')}-->`) });
}

/** The same table as a workbook. */
export function excelFile(): Promise<Uint8Array> {
  const blocks = [{ row: 0, column: 0, cells: ROWS }];
  return writeXlsx([sheetModel({ name: '指标', blocks, tables: [], names: [], rules: [], validations: [] })]);
}

/** A table that lost its cells: 45 to 60 is 5.92 % a year, 3 to 8 is 21.67 % and not 12. */
export const TABLE = `云州市科技创新规划（2026-2030年）
云州市人民政府
表1 主要指标
序号|指标名称|单位|2025年基数|2030年目标|年均增长|指标属性
1|瞪羚企业|家|45|60|5.92%|预期性
2|中试基地|个|3|8|12%|约束性
3|高新技术企业|家|120|200|10.76%|预期性
`;
