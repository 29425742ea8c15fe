import { useState } from 'preact/hooks';
import { usePane } from '../../pane';
import { words } from './words';

interface Props {
  readonly busy: boolean;
  /** How many targets have been decided upon: without any, nothing is lost and nothing asked. */
  readonly decided: number;
  readonly discard: () => void;
}

/** Gives the review up; where work would be lost, asks once more. */
export function DiscardButton({ busy, decided, discard }: Props) {
  const say = words[usePane().language];
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        disabled={busy}
        onClick={() => (decided === 0 || asking ? discard() : setAsking(true))}
      >
        {asking ? say.discardSure(decided) : say.discard}
      </button>
      {asking && (
        <button type="button" onClick={() => setAsking(false)}>
          {say.goOn}
        </button>
      )}
    </>
  );
}
