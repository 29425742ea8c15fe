import type { Alignment, Border, Borders, Color, Fill, Font, Style } from '@cj-tech-master/excelts';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

/** Office's own palette: what a colour given as "theme n" means when a workbook brings no other. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

const HORIZONTAL: Partial<Record<Alignment['horizontal'], HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Partial<Record<Alignment['vertical'], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const BORDERS: Record<Border['style'], BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** "#RRGGBB" of a workbook colour, or undefined where it names none. */
function cssColor(color: Partial<Color> | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6)}`;
  const theme = color?.theme === undefined ? undefined : THEME[color.theme];
  return theme && `#${theme}`;
}

/** How the grid draws a cell that the workbook formats so; undefined where the workbook says nothing. */
export function cellStyle(style: Partial<Style>): IStyleData | undefined {
  const drawn: IStyleData = {
    ...fontStyle(style.font),
    ...alignmentStyle(style.alignment),
    ...fillStyle(style.fill),
    ...borderStyle(style.border),
    ...numberStyle(style.numFmt),
  };
  return Object.keys(drawn).length > 0 ? drawn : undefined;
}

function fontStyle(font: Partial<Font> | undefined): IStyleData {
  const color = cssColor(font?.color);
  return {
    ...(font?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font?.underline && font.underline !== 'none' ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font?.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font?.size ? { fs: font.size } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

function alignmentStyle(alignment: Partial<Alignment> | undefined): IStyleData {
  const horizontal = alignment?.horizontal && HORIZONTAL[alignment.horizontal];
  const vertical = alignment?.vertical && VERTICAL[alignment.vertical];
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment?.indent ? { pd: { l: 2 + alignment.indent * 9 } } : {}),
  };
}

function fillStyle(fill: Fill | undefined): IStyleData {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const color = cssColor(fill.fgColor) ?? cssColor(fill.bgColor);
  return color ? { bg: { rgb: color } } : {};
}

function borderStyle(borders: Partial<Borders> | undefined): IStyleData {
  const drawn: IBorderData = {};
  for (const [side, key] of [
    ['top', 't'],
    ['right', 'r'],
    ['bottom', 'b'],
    ['left', 'l'],
  ] as const) {
    const border = borders?.[side];
    if (border?.style) {
      drawn[key] = { s: BORDERS[border.style], cl: { rgb: cssColor(border.color) ?? '#000000' } };
    }
  }
  return Object.keys(drawn).length > 0 ? { bd: drawn } : {};
}

function numberStyle(numFmt: Style['numFmt'] | undefined): IStyleData {
  const pattern = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  return pattern && pattern !== 'General' ? { n: { pattern } } : {};
}
