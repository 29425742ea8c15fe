import { useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import { TaskProgress } from '../../parts/TaskProgress';
import { useTask } from '../../parts/useTask';
import { KeptPlan } from './KeptPlan';
import { Review } from './Review';
import type { Reading } from './reading';
import { nameOf, type Pasted, readSource } from './readSource';
import { SourceSection } from './SourceSection';
import { words } from './words';
import './reading.css';

/** Where the work stands: nothing read yet, a document under review, or a plan made of it. */
interface Stage {
  readonly reading?: Reading | undefined;
  readonly kept?: Plan;
  /** Another document is to be read: the keyboard begins at the heading again. */
  readonly again?: true;
}

/** Takes a document, shows which targets it sets and where, and makes a plan of those that the user accepts. */
export default function ReadingView() {
  const { language } = usePane();
  const say = words[language];
  const task = useTask();
  const [{ reading, kept, again }, setStage] = useState<Stage>({});
  const [doing, setDoing] = useState<string>();
  const read = (source: File | Pasted) =>
    task.run(async (options) => {
      setDoing(say.opening(nameOf(source, language)));
      // Lets that be painted before a library goes through the document in one go.
      await new Promise((painted) => setTimeout(painted));
      const onOpened = () => {
        setDoing(say.readingTargets);
        options.onProgress(0, 1);
      };
      const result = await readSource(source, { ...options, onOpened }, language);
      if (result.targets.length === 0) {
        return { tone: 'note', what: say.nothing(result.from), why: say.nothingWhy, next: say.nothingNext };
      }
      setStage({ reading: result });
      setDoing(undefined);
      return undefined;
    });

  return (
    <>
      {kept && (
        <KeptPlan
          plan={kept}
          onBack={() => setStage({ reading })}
          onAnother={() => setStage({ again: true })}
        />
      )}
      {reading && (
        <Review
          reading={reading}
          task={task}
          hidden={kept !== undefined}
          onKept={(plan) => setStage({ reading, kept: plan })}
          onDiscard={() => setStage({ again: true })}
        />
      )}
      {!reading && <SourceSection busy={task.progress !== undefined} again={again === true} read={read} />}
      <TaskProgress task={task} doing={doing} />
    </>
  );
}
