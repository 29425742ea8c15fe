import type { Convention } from '../../progress/growth';
import type { PathName } from '../../progress/path';
import type { Direction } from '../../progress/rules';
import type { AverageGrowthMethod } from '../../series/averageGrowth';
import type { Language } from '../../wording/language';

/** What shapes a native formula; tolerances may be references to cells that hold them. */
export interface NativeOptions {
  readonly path?: PathName;
  readonly convention?: Convention;
  /** Of AVERAGEGROWTH. */
  readonly method?: AverageGrowthMethod;
  readonly direction?: Direction;
  readonly nature?: 'expected' | 'binding';
  readonly language?: Language;
  readonly tolerance?: string;
  readonly severe?: string;
}

/** A native formula without its leading "=", so that it can stand inside another. */
export type Template = (args: readonly string[], options: NativeOptions) => string;
