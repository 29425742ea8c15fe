import type { ChartTitle, ShapeProperties } from '@cj-tech-master/excelts/chart';

/** How a shape of a chart is drawn; colours as #RRGGBB, absent where the file names none. */
export interface ShapeLook {
  readonly fill?: string;
  readonly stroke?: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'none';
}

/** The library keeps what it read from a file as XML, and takes apart only what it made itself. */
interface FromFile {
  readonly _rawXml?: string;
}

const LINE = /<a:ln[ >].*?<\/a:ln>/s;
const COLOR = /<a:srgbClr val="([0-9A-F]{6})"/i;

export function shapeLook(shape: (ShapeProperties & FromFile) | undefined): ShapeLook {
  if (shape?._rawXml) return lookOfXml(shape._rawXml);
  const { line, fill } = shape ?? {};
  return look(fill?.solid?.srgb, line?.color?.srgb, line?.noFill ?? false, line?.dash);
}

function lookOfXml(xml: string): ShapeLook {
  const line = LINE.exec(xml)?.[0] ?? '';
  const fill = COLOR.exec(xml.replace(LINE, ''))?.[1];
  const dash = /<a:prstDash val="(\w+)"/.exec(line)?.[1];
  return look(fill, COLOR.exec(line)?.[1], line.includes('<a:noFill'), dash);
}

function look(
  fill: string | undefined,
  stroke: string | undefined,
  noLine: boolean,
  dash?: string,
): ShapeLook {
  return {
    ...(fill && { fill: `#${fill}` }),
    ...(stroke && { stroke: `#${stroke}` }),
    line: noLine ? 'none' : lineOf(dash),
  };
}

function lineOf(dash: string | undefined): ShapeLook['line'] {
  if (dash === undefined || dash === 'solid') return 'solid';
  return /dot/i.test(dash) ? 'dotted' : 'dashed';
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The text of an axis title. */
export function titleText(title: ChartTitle | undefined): string {
  const runs = title?.text?.paragraphs.flatMap((paragraph) => paragraph.runs ?? []);
  if (runs) return runs.map(({ text }) => text).join('');
  const texts = [...(title?.rawTx ?? '').matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => text);
  return texts.join('').replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
