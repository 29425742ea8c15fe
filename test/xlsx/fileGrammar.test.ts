import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFileGrammar, isDynamic, toFileGrammar } from '../../src/xlsx/fileGrammar';

// What Excel keeps in files is known from [MS-XLSX], from Microsoft's page on the _xlfn. prefix and from files that
// Excel saved; every expectation here is written out by hand from those.
const PAIRS = [
  ['POLICY.GAP(5,B2)', '_xldudf_POLICY_GAP(5,B2)'],
  ['IFERROR(POLICY.STATUS(A1,B1),"POLICY.GAP(1)")', 'IFERROR(_xldudf_POLICY_STATUS(A1,B1),"POLICY.GAP(1)")'],
  ['RRI(5,1,2)', '_xlfn.RRI(5,1,2)'],
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
  ['FILTER(A1:A3,A1:A3>1)', '_xlfn._xlws.FILTER(A1:A3,A1:A3>1)'],
  ['LET(x,1,x+1)', '_xlfn.LET(_xlpm.x,1,_xlpm.x+1)'],
  ['MAP(A1:A3,LAMBDA(a,a*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2))'],
  ['SUM(J4#)', 'SUM(_xlfn.ANCHORARRAY(J4))'],
  ["SUM('月 报'!$J$4#)", "SUM(_xlfn.ANCHORARRAY('月 报'!$J$4))"],
  ['指标[[#This Row],[最新值]]/2', '指标[[#This Row],[最新值]]/2'],
  ['IF(A1="",#N/A,1.5E3)', 'IF(A1="",#N/A,1.5E3)'],
] as const;

describe('the grammar of formulas in files', () => {
  it.each(PAIRS)('keeps %s as %s, and reads it back', (shown, kept) => {
    expect(toFileGrammar(shown)).toBe(kept);
    expect(fromFileGrammar(kept)).toBe(shown);
  });

  it.each([
    ['[@最新值]', '指标[[#This Row],[最新值]]'],
    ["[@[年均增长'[累计']]]", "指标[[#This Row],[年均增长'[累计']]]"],
    ['SUM([@[一]:[三]])', 'SUM(指标[[#This Row],[一]:[三]])'],
    ['SUM([最新值])', 'SUM(指标[最新值])'],
    ['别表[@值]', '别表[[#This Row],[值]]'],
    ['[1]Sheet1!A1', '[1]Sheet1!A1'],
  ])('spells out in a table that %s means %s', (shown, kept) => {
    expect(toFileGrammar(shown, '指标')).toBe(kept);
  });

  it('knows which formulas may spill', () => {
    expect(isDynamic('POLICY.GAP(1,2)')).toBe(true);
    expect(isDynamic('SORT(A1:A3)')).toBe(true);
    expect(isDynamic('J4#')).toBe(true);
    expect(isDynamic('RRI(5,1,2)')).toBe(false);
    expect(isDynamic('IF(A1="POLICY.GAP(1)",1,2)')).toBe(false);
  });

  it('never changes what stands within quotes, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const literal = `"${text.replaceAll('"', '""')}"`;
        expect(toFileGrammar(`LEN(${literal})`)).toBe(`LEN(${literal})`);
      }),
    );
  });

  it('never fails, however broken the formula', () => {
    fc.assert(
      fc.property(fc.string(), (formula) => {
        expect(typeof toFileGrammar(formula, 'T')).toBe('string');
        expect(typeof fromFileGrammar(formula)).toBe('string');
      }),
    );
  });
});
