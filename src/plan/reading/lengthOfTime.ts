import type { Statement } from './statement';

/** Whether a length of time is itself what is wanted, and not how long something takes on the way: 用3年时间建成. */
export const wantsTime = (statement: Statement, text: string): boolean =>
  measuresTime(statement, text) || takesTime(statement, text) || goesOnMeasuring(statement, text);

/** 优良天数, 期望寿命; and how long people wait, where that is to become less. */
function measuresTime({ verb, figure, name: place }: Statement, text: string): boolean {
  if (!place || place.end > (figure?.start ?? 0)) return false;
  const name = text.slice(place.start, place.end);
  if (/(?:天数|寿命|无故障时间|学时|时长|机时|受教育年限)$/u.test(name)) return true;
  const less = verb?.word?.direction === 'down' || figure?.bound === '<=';
  if (verb?.word?.direction === 'down' && /(?:工作日|分钟)$/u.test(figure?.unit ?? '')) return true;
  return less && /(?:时限|时间|周期)/u.test(name);
}

/** 每年在一线服务不少于150天: how long somebody is to do something. */
function takesTime({ figure }: Statement, text: string): boolean {
  if (figure?.unit !== '天' && figure?.unit !== '小时') return false;
  return SERVES.test(text.slice(Math.max(0, figure.start - 16), figure.start));
}

const SERVES =
  /(?:服务|培训|学习|工作|调研|驻村|蹲点|实践|锻炼|开放|活动)(?:时间)?(?:每年|累计|一般|应|均)*(?:不少于|不低于|不得少于|至少)$/u;

/** 简案压缩至20天,繁案45天: what the clause before measured, of something else. */
function goesOnMeasuring({ previous, pattern, segment }: Statement, text: string): boolean {
  const measured = previous?.figure?.unitClass === 'time' && previous.verb?.word?.direction === 'down';
  if (!measured || segment.after === 'sentence' || pattern.parts !== 'name quantity') return false;
  return measuresTime(previous, text);
}
