import { provided } from './cells';
import type { Template } from './options';

/** Functions over a range of periods and one of values, both columns or both rows; each period one text or year. */

/** The value of a period, #N/A where it has none; of several the last, since LOOKUP passes over errors. */
function valueAt(periods: string, values: string, period: string): string {
  return `LOOKUP(2,1/((${periods}&""=${period}&"")*(${values}<>"")),${values})`;
}

/** The formula, or #VALUE! where a value is a word, or a period that counts is none. */
function overSeries(periods: string, values: string, period: string, formula: string): string {
  const words = `SUMPRODUCT((${values}<>"")*(ISERROR(-${values})+ISERROR(-LEFT(${periods},4))))`;
  return `IF(${words}+ISERROR(-LEFT(${period},4))>0,"x"+0,${formula})`;
}

function change(before: (period: string) => string): Template {
  return ([periods = '', values = '', period = '']) => {
    const value = valueAt(periods, values, period);
    const base = valueAt(periods, values, `(${before(period)})`);
    const grown = `IF(ISNA(${value}),NA(),${provided(`${base}>0`, `${value}/${base}-1`)})`;
    return overSeries(periods, values, period, grown);
  };
}

const yearEarlier = (period: string) => `(LEFT(${period},4)-1)&MID(${period},5,9)`;

/** The period before: in January, the first quarter or half, and of a year, the last of the year before. */
function justBefore(period: string): string {
  const lastOfYear = `(LEFT(${period},4)-1)&IF(LEN(${period})=4,"",IF(RIGHT(${period},3)="-01","-12",IF(RIGHT(${period},2)="Q1","-Q4","-H2")))`;
  const isFirst = `OR(LEN(${period})=4,RIGHT(${period},3)="-01",RIGHT(${period},2)="Q1",RIGHT(${period},2)="H1")`;
  const letter = `MID(${period},6,1)`;
  const number = `IF(OR(${letter}="Q",${letter}="H"),${letter}&(RIGHT(${period})-1),TEXT(MID(${period},6,2)-1,"00"))`;
  return `IF(${isFirst},${lastOfYear},LEFT(${period},5)&${number})`;
}

export const yoy = change(yearEarlier);
export const pop = change(justBefore);

/** Sums one value for each month, quarter or half of the year, all of the length of the period asked for. */
export const ytd: Template = ([periods = '', values = '', period = '']) => {
  const counts = `(LEFT(${periods},5)=LEFT(${period},5))*(LEN(${periods})=LEN(${period}))*(${periods}&""<=${period}&"")`;
  const letter = `MID(${period},6,1)`;
  const needed = `IF(LEN(${period})=4,1,IF(OR(${letter}="Q",${letter}="H"),RIGHT(${period}),MID(${period},6,2))+0)`;
  const complete = `SUMPRODUCT(${counts}*(${values}<>""))=${needed}`;
  return overSeries(periods, values, period, `IF(${complete},SUMPRODUCT(${counts}*${values}),NA())`);
};
