import { useEffect } from 'preact/hooks';
import type { Session } from './session';

/** The browser asks before a workbook that was not saved is lost with its page. */
export function useUnsavedWarning(session: Session): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => session.isChanged && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [session]);
}
