import type { Plan } from '../../../plan/schema';
import { type IndicatorRow, indicatorRows } from '../../../report/indicators/row';
import { inLanguage, type Language } from '../../../wording/language';
import { usePane } from '../../pane';
import { detailsOf, figure, targetWords } from './targetWords';
import { words } from './words';

/** What the plan wants, one row a target, under the document's own groups. */
export function PlanRows({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const say = words[language];
  return (
    <table class="plan-rows">
      <caption>{say.caption(indicatorRows(plan).length)}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">
            {say.number}
          </th>
          <th scope="col">{say.indicator}</th>
          <th scope="col" class="figure">
            {say.baseline}
          </th>
          <th scope="col" class="figure">
            {say.target}
          </th>
        </tr>
      </thead>
      {groups(plan, language).map(([category, rows]) => (
        <tbody key={category}>
          {category && (
            <tr class="group">
              <th scope="rowgroup" colSpan={4}>
                {category}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.number} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row }: { readonly row: IndicatorRow }) {
  const { language } = usePane();
  const { indicator, target } = row;
  return (
    <tr>
      <td class="number">{row.number}</td>
      <th scope="row">
        {inLanguage(language, indicator.name, indicator.nameEn)}
        <span class="details">{detailsOf(row, language).join(' · ')}</span>
      </th>
      <td class="figure">
        {indicator.baseline ? figure(indicator.baseline.value, language) : '—'}
        {indicator.baseline && <span class="details">{indicator.baseline.period}</span>}
      </td>
      <td class="figure wanted">
        {targetWords(target, language)}
        {target.period && <span class="details">{target.period}</span>}
      </td>
    </tr>
  );
}

/** Neighbouring rows of one category; a category that comes again later is a new group, as in the document. */
function groups(plan: Plan, language: Language): [string, IndicatorRow[]][] {
  const found: [string, IndicatorRow[]][] = [];
  for (const row of indicatorRows(plan)) {
    const category = inLanguage(language, row.indicator.category, row.indicator.categoryEn) ?? '';
    const last = found.at(-1);
    if (last && last[0] === category) last[1].push(row);
    else found.push([category, [row]]);
  }
  return found;
}
