import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import { standingRegions } from './splitWork';

/** The regions of a split as a text, one a line. */
interface RegionText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Regions of these names stand on the sheet from now on, and their weights are changed there. */
  readonly wrote: (names: readonly string[]) => void;
}

/** Until somebody types, the regions over which the workbook splits the year. */
export function useRegionText(plan: Plan, year: number): RegionText {
  const { workbook } = usePane();
  const [names, setNames] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<string>();

  useEffect(() => {
    let current = true;
    standingRegions(plan, year, workbook)
      .then((found) => current && setNames(found))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [plan, year, workbook]);

  return {
    text: typed ?? names.join('\n'),
    type: setTyped,
    wrote: (written) => {
      setNames(written);
      setTyped(undefined);
    },
  };
}
