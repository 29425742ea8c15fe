import { UsageError } from './command';

/** @throws UsageError where `--out` is missing or names no .xlsx file, which Excel would refuse to open */
export function xlsxPath(out: string | undefined): string {
  if (out && /\.xlsx$/i.test(out)) return out;
  throw new UsageError({ zh: '请用 --out 给出 .xlsx 文件名', en: '--out FILE.xlsx is needed' });
}
