import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/series/observation';
import { readCsv } from '../../src/series/table/readCsv';
import { readTable } from '../../src/series/table/readTable';
import { writeCsv } from '../../src/series/writeCsv';
import { writeSdmxCsv } from '../../src/series/writeSdmxCsv';

const observations: Observation[] = [
  {
    indicator: 6,
    region: '甲镇',
    period: '2023-H1',
    value: -3.5,
    basis: 'current',
    state: 'preliminary',
    reported: '2023-07-05',
    source: '统计局, 科',
    note: '说"补报"',
  },
  { indicator: '企业数', period: '2023-06', value: 1e-7, basis: 'cumulative' },
];

describe('writeCsv', () => {
  test('is read back as it was', () => {
    const csv = readCsv(new TextEncoder().encode(writeCsv(observations)));
    if (csv.kind !== 'table') throw new Error('refused');
    expect(readTable(csv.rows)).toEqual({ observations, unread: [] });
  });

  test('begins with the byte order mark and ends its lines as RFC 4180 asks', () => {
    const text = writeCsv(observations);
    expect(text.startsWith('\ufeffindicator,period,value,region,basis,state,reported,source,note\r\n')).toBe(
      true,
    );
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
    'puts an apostrophe before the text %j',
    (text) => {
      const csv = writeCsv([{ indicator: text, period: '2023', value: -5, basis: 'current', note: text }]);
      const read = readCsv(new TextEncoder().encode(csv));
      if (read.kind !== 'table') throw new Error('refused');
      expect(read.rows[1]?.slice(0, 3)).toEqual([`'${text}`, '2023', '-5']);
      expect(read.rows[1]?.[8]).toBe(`'${text}`);
    },
  );
});

describe('writeSdmxCsv', () => {
  const dataflow = { agency: 'POLICY', id: 'LUQUAN', version: '1.0', region: '鹿泉区' };

  test('names the dataflow in three columns in version 2.0', () => {
    expect(writeSdmxCsv(observations, dataflow).split('\r\n')).toEqual([
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,BASIS,TIME_PERIOD,OBS_VALUE,OBS_STATUS,STATE,REPORTED,SOURCE,COMMENT',
      'dataflow,POLICY:LUQUAN(1.0),I,S,甲镇,6,CURRENT,2023-S1,-3.5,P,PRELIMINARY,2023-07-05,"统计局, 科","说""补报"""',
      'dataflow,POLICY:LUQUAN(1.0),I,M,鹿泉区,企业数,CUMULATIVE,2023-06,1e-7,A,,,,',
      '',
    ]);
  });

  test('names it in one column in version 1.0', () => {
    const [header, row] = writeSdmxCsv(observations, dataflow, '1.0').split('\r\n');
    expect(header?.split(',').slice(0, 2)).toEqual(['DATAFLOW', 'FREQ']);
    expect(row?.split(',').slice(0, 2)).toEqual(['POLICY:LUQUAN(1.0)', 'S']);
  });
});
