import { describe, expect, test, vi } from 'vitest';
import { planById } from '../../../src/plan/catalogue';
import type { SheetModel } from '../../../src/report/sheetModel';
import { defaultSettings } from '../../../src/taskpane/settings';
import { writePlanTable } from '../../../src/taskpane/sheet/writePlanTable';
import type { WorkbookPort, Written } from '../../../src/taskpane/workbookPort';

const plan = planById('luquan-2021-2025') ?? (undefined as never);
const outcome: Written = { sheetName: '鹿泉 指标', kept: 0, unplaced: [] };

type Write = (models: readonly SheetModel[]) => Promise<readonly Written[]>;

function workbook(write: Write): WorkbookPort {
  return {
    writeSheets: write as WorkbookPort['writeSheets'],
    readSheet: async () => undefined,
    onSelection: async () => () => {},
    readStore: async () => ({}),
    writeStore: async () => {},
  };
}

const options = () => ({ signal: new AbortController().signal, onProgress: () => {} });

describe('writing a plan’s table', () => {
  test('hands over the sheet of the plan in the language that the user chose for sheets', async () => {
    const write = vi.fn<Write>().mockResolvedValue([outcome]);
    const settings = { ...defaultSettings('zh'), sheetLanguage: 'en' as const };
    await writePlanTable(plan, settings, workbook(write), options());
    const model = write.mock.calls[0]?.[0][0];
    expect(model?.id).toBe('indicators:luquan-2021-2025');
    expect(model?.blocks.at(-1)?.cells[0]).toContain('Indicator');
  });

  test('puts the chosen path and tolerance into the cells above the table, where they can be changed', async () => {
    const write = vi.fn<Write>().mockResolvedValue([outcome]);
    const settings = { ...defaultSettings('zh'), path: 'compound' as const, tolerance: 0.1 };
    await writePlanTable(plan, settings, workbook(write), options());
    const model = write.mock.calls[0]?.[0][0];
    const named = (name: string) => {
      const place = model?.names.find((each) => each.name === name);
      return model?.blocks.find(({ row, column }) => row === place?.row && column === place?.column)
        ?.cells[0]?.[0];
    };
    expect(named('path')).toBe('复合');
    expect(named('tolerance')).toBe(0.1);
  });

  test('says where the table stands and names the columns to fill as that sheet names them', async () => {
    const settings = { ...defaultSettings('zh'), sheetLanguage: 'en' as const };
    const message = await writePlanTable(
      plan,
      settings,
      workbook(async () => [outcome]),
      options(),
    );
    expect(message).toMatchObject({ tone: 'success', what: '已写入工作表“鹿泉 指标”。' });
    expect(message.next).toContain('Latest period');
  });

  test('lists what the user typed and the new table has no place for', async () => {
    const unplaced = [{ key: '17', column: '最新值', value: 42 }];
    const write = async () => [{ ...outcome, kept: 3, unplaced }];
    const message = await writePlanTable(plan, defaultSettings('zh'), workbook(write), options());
    expect(message.tone).toBe('problem');
    expect(message.why).toContain('3');
    expect(message.why).toContain('17 最新值: 42');
  });

  test('says of a cancelled writing that the workbook is as it was', async () => {
    const abort = new AbortController();
    const write: Write = async () => {
      abort.abort();
      throw abort.signal.reason;
    };
    const written = await writePlanTable(plan, defaultSettings('en'), workbook(write), {
      ...options(),
      signal: abort.signal,
    });
    expect(written).toMatchObject({ tone: 'note', why: 'The workbook is as it was.' });
  });

  test('explains a problem of the workbook in words and never with a stack', async () => {
    const write = async () => {
      throw Object.assign(new Error('InvalidOperationInCellEditMode at line 12'), { code: 'cell-edit' });
    };
    const message = await writePlanTable(plan, defaultSettings('zh'), workbook(write), options());
    expect(message.tone).toBe('problem');
    expect(message.why).toContain('编辑');
    expect(JSON.stringify(message)).not.toContain('line 12');
  });
});
