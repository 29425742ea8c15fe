import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import type { Observation } from '../../../series/observation';
import { usePane } from '../../pane';
import { Told } from '../../parts/useTask';
import { problemMessage } from '../../problems';
import { damagedMessage } from './messages';
import { DamagedStore, readObservations, storeWrites } from './store';

interface KeptObservations {
  /** As they were when they were last read. */
  readonly known: readonly Observation[];
  /** Reads them anew. @throws Told, ExcelProblem */
  readonly reading: () => Promise<readonly Observation[]>;
}

/** The observations that the workbook keeps for the plan, read again whenever a view has written them. */
export function useObservations(plan: Plan): KeptObservations {
  const { language, workbook, tell } = usePane();
  const [known, setKnown] = useState<readonly Observation[]>([]);
  const reading = useCallback(async () => {
    try {
      const now = await readObservations(plan, workbook);
      setKnown(now);
      return now;
    } catch (error) {
      throw error instanceof DamagedStore ? new Told(damagedMessage(error, language)) : error;
    }
  }, [plan, workbook, language]);
  useEffect(() => {
    const read = () =>
      reading().catch((error) => tell(error instanceof Told ? error.told : problemMessage(error, language)));
    read();
    return storeWrites.onChange(read);
  }, [reading, tell, language]);
  return { known, reading };
}
