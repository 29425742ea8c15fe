import { describe, expect, test } from 'vitest';
import { planById } from '../../../../src/plan/catalogue';
import type { Plan } from '../../../../src/plan/schema';
import { planForm } from '../../../../src/report/planForm';
import { planFromForm } from '../../../../src/taskpane/views/reports/planFromForm';
import { writeXlsx } from '../../../../src/xlsx/writeXlsx';

const LUQUAN = planById('luquan-2021-2025') as Plan;

async function formFile(plan?: Plan): Promise<File> {
  const bytes = await writeXlsx(planForm({ language: 'zh', ...(plan && { plan }) }));
  return new File([new Uint8Array(bytes)], '规划.xlsx');
}

describe('a plan form that comes in as a file', () => {
  test('gives the plan that was filled into it, whole', async () => {
    const loaded = await planFromForm(await formFile(LUQUAN));
    expect(loaded).toEqual({ ok: true, plan: LUQUAN });
  });

  test('is refused with the cells that are still empty', async () => {
    const loaded = await planFromForm(await formFile());
    expect(loaded.ok).toBe(false);
    expect(!loaded.ok && loaded.message.zh).toContain('规划.xlsx');
  });

  test('is asked for by its tabs where another workbook is given', async () => {
    const [sheet] = planForm({ language: 'en' });
    const bytes = await writeXlsx([{ ...sheet, name: 'Other' } as never]);
    const loaded = await planFromForm(new File([new Uint8Array(bytes)], 'other.xlsx'));
    expect(!loaded.ok && loaded.message.en).toContain('Targets');
  });
});
