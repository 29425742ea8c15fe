import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../pane';
import type { View } from '../views/view';
import { words } from '../words';

/** Loads a view's code and shows it. */
export function LazyView({ view }: { readonly view: View }) {
  const [Loaded, setLoaded] = useState<ComponentType>();
  const [failed, setFailed] = useState(false);
  const say = words[usePane().language];

  useEffect(() => {
    view.load().then(
      (module) => setLoaded(() => module.default),
      () => setFailed(true),
    );
  }, [view]);

  if (Loaded) return <Loaded />;
  return <p role="status">{failed ? Object.values(say.viewNotLoaded).join(' ') : say.loading}</p>;
}
