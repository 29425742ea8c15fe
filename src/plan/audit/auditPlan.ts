import type { Plan } from '../schema';
import { baselineFindings } from './baselineFindings';
import type { Finding, Severity } from './finding';
import { growthFindings } from './growthFindings';
import { pairFindings } from './pairFindings';
import { partFindings } from './partFindings';

const ORDER: readonly Severity[] = ['problem', 'remark', 'passed'];

/**
 * Audits a plan for what it says about itself (methodology, section 7): published growth against baseline and target,
 * targets of one indicator against each other, increments against levels, parts against their total, targets against
 * baselines. Pure; problems come first, then remarks, then what was checked and found right, each by indicator.
 *
 * @example auditPlan(luquan).find((finding) => finding.code === 'growth-rounding')?.numbers
 * // { baseline: 14.18, target: 50, published: 7.17, computed: 7.164 }
 */
export function auditPlan(plan: Plan): Finding[] {
  const findings = [
    ...growthFindings(plan),
    ...pairFindings(plan),
    ...partFindings(plan),
    ...baselineFindings(plan),
  ];
  return findings.toSorted(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      (a.indicators[0] ?? 0) - (b.indicators[0] ?? 0),
  );
}
