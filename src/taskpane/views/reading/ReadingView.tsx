import { useState } from 'preact/hooks';
import { usePane } from '../../pane';
import { TaskProgress } from '../../parts/TaskProgress';
import { useTask } from '../../parts/useTask';
import { Review } from './Review';
import type { Reading } from './reading';
import { type Pasted, readSource } from './readSource';
import { SourceSection } from './SourceSection';
import { words } from './words';
import './reading.css';

/** Takes a document, shows which targets it sets and where, and makes a plan of those that the user accepts. */
export default function ReadingView() {
  const { language } = usePane();
  const say = words[language];
  const task = useTask();
  const [reading, setReading] = useState<Reading>();
  const read = (source: File | Pasted) =>
    task.run(async (options) => {
      const result = await readSource(source, options, language);
      if (result.targets.length === 0) {
        return { tone: 'note', what: say.nothing(result.from), why: say.nothingWhy, next: say.nothingNext };
      }
      setReading(result);
      return undefined;
    });

  return (
    <>
      {reading ? (
        <Review reading={reading} task={task} onDone={() => setReading(undefined)} />
      ) : (
        <SourceSection busy={task.progress !== undefined} read={read} />
      )}
      <TaskProgress task={task} />
    </>
  );
}
