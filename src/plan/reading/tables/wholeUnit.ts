import { readQuantity } from '../readQuantity';

/** The unit that a text is, and nothing else; null for other words. */
export function wholeUnit(text: string): string | null {
  const plain = text
    .replace(/[％﹪]/gu, '%')
    .replace(/^单位[:：]/u, '')
    .trim();
  const quantity = readQuantity(`1${plain.toLowerCase()}`, 0);
  if (plain === '' || quantity?.unit == null || quantity.end !== plain.length + 1) return null;
  return /^[万亿]/u.test(plain) ? plain : quantity.unit;
}
