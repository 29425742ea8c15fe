import { planById } from '../../src/plan/catalogue';
import { indicatorTable } from '../../src/report/indicatorTable';
import type { Cell, Scalar } from '../../src/report/sheetModel';
import type { SheetContent } from '../../src/taskpane/workbookPort';
import type { Language } from '../../src/wording/language';

/** The Luquan indicator sheet as a workbook holds it: 2023-06 and 270 typed in row 6, and its status recalculated. */
export function luquanSheet(language: Language, status: string): SheetContent {
  const plan = planById('luquan-2021-2025');
  if (!plan) throw new Error('the catalogue lacks the Luquan plan');
  const model = indicatorTable(plan, { language });
  const [headers = [], ...rows] = (model.blocks.at(-1)?.cells ?? []).map((row) => row.map(shown));
  const column = (header: Record<Language, string>) => headers.indexOf(header[language]);
  const row6 = rows[5] ?? [];
  row6[column({ zh: '最新时期', en: 'Latest period' })] = '2023-06';
  row6[column({ zh: '最新值', en: 'Latest value' })] = 270;
  row6[column({ zh: '状态', en: 'Status' })] = status;
  return {
    id: model.id,
    sheetName: model.name,
    place: { row: model.tables[0]?.area.row ?? 0, column: 0 },
    headers: headers.map(String),
    rows,
    names: { tolerance: 0.05, severe: 0.15, path: language === 'zh' ? '按规划' : 'by plan' },
  };
}

function shown(cell: Cell): Scalar {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}
