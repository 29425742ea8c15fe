import { destatis } from './destatis';
import { eurostat } from './eurostat';
import { schedule } from './schedule';
import { statcan } from './statcan';
import { unChart } from './unChart';

/** Status methods by the name that the option `method` takes. */
export const METHODS = { schedule, statcan, eurostat, 'un-chart': unChart, destatis } as const;

export type MethodName = keyof typeof METHODS;
