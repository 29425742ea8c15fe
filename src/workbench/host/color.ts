import { invalidArgument } from './hostError';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** `#RRGGBB` or an HTML name, as Excel takes it, into the opaque ARGB of files. */
export function toArgb(color: unknown): { argb: string } {
  const hex = NAMED[String(color).toLowerCase()] ?? String(color);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument();
  return { argb: `FF${hex.slice(1).toUpperCase()}` };
}

export const fromArgb = (color: { argb?: string } | undefined): string | undefined =>
  color?.argb && `#${color.argb.slice(-6).toUpperCase()}`;

/** A colour as parts of charts keep it. */
export const srgb = (color: string) => ({ srgb: toArgb(color).argb.slice(2) });
