import { describe, expect, it } from 'vitest';
import { CATALOGUE, planById } from '../../src/plan/catalogue';
import { loadPlan } from '../../src/plan/load';

describe('the catalogue', () => {
  it.each(CATALOGUE.map((plan) => [plan.id, plan] as const))(
    'holds %s as the schema wants it',
    (id, plan) => {
      const loaded = loadPlan(plan, `${id}.json`);
      expect(loaded.ok ? 'read' : loaded.message.en).toBe('read');
      expect(loaded).toEqual({ ok: true, plan });
    },
  );

  it('has every id once and finds a plan by it', () => {
    expect(new Set(CATALOGUE.map((plan) => plan.id)).size).toBe(CATALOGUE.length);
    for (const plan of CATALOGUE) expect(planById(plan.id)).toBe(plan);
    expect(planById('no-such-plan')).toBeUndefined();
  });
});
