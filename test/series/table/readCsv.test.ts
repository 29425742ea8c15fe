import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/series/table/readCsv';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readCsv', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    const rows = [
      ['指标', '数值'],
      ['企业数', '270'],
    ];
    expect(readCsv(utf8('指标,数值\r\n企业数,270'))).toEqual({ kind: 'table', rows, encoding: 'UTF-8' });
    expect(readCsv(utf8('\ufeff指标,数值\n企业数,270'))).toMatchObject({ rows });
  });

  test('reads GB18030: 指标 is D6B8 B1EA, 值 is D6B5, and 㐀 takes the four bytes 8139EE39', () => {
    const bytes = [0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xd6, 0xb5, 0x0a, 0x81, 0x39, 0xee, 0x39, 0x2c, 0x35];
    expect(readCsv(Uint8Array.from(bytes))).toEqual({
      kind: 'table',
      rows: [
        ['指标', '值'],
        ['㐀', '5'],
      ],
      encoding: 'GB18030',
    });
  });

  test('keeps commas, quotation marks and line breaks inside quotes (RFC 4180)', () => {
    expect(readCsv(utf8('a,b\n"1,234","say ""hi""\nthere"'))).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1,234', 'say "hi"\nthere'],
      ],
    });
  });

  test('tells tabs and semicolons from commas', () => {
    expect(readCsv(utf8('a\tb\n1\t2'))).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
    expect(readCsv(utf8('a;b\n1;2'))).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
  });

  test('refuses what is no text, and a quotation mark that is never closed', () => {
    expect(readCsv(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]))).toMatchObject({ kind: 'refused' });
    expect(readCsv(Uint8Array.from([0xff, 0xff, 0xff]))).toMatchObject({ kind: 'refused' });
    expect(readCsv(utf8('a,b\n"1,2'))).toMatchObject({
      kind: 'refused',
      reason: { en: expect.stringContaining('row 2') },
    });
  });
});
