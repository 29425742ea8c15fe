import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { cycleRegions } from './regions';
import type { Session } from './session';

/** The parts of the page between which F6 leads. */
interface Regions {
  readonly top: RefObject<HTMLElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
  readonly pane: RefObject<HTMLElement | null>;
}

/** Lets F6 lead through the parts of the page, wherever the focus is: in the page, the grid or the pane. */
export function useRegions(session: Session, { top, grid, pane }: Regions): void {
  useEffect(() => {
    const shown = () =>
      [top.current, grid.current, pane.current].filter((region) => region && !region.hidden);
    const cycle = cycleRegions(
      () => shown() as HTMLElement[],
      (region) => {
        if (region === grid.current) session.focusGrid();
        else if (region === pane.current) session.focusPane();
        else region.querySelector<HTMLElement>('input, button')?.focus();
      },
    );
    session.onKey = cycle;
    window.addEventListener('keydown', cycle, { capture: true });
    return () => window.removeEventListener('keydown', cycle, { capture: true });
  }, [session, top, grid, pane]);
}
