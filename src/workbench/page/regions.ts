/** F6 leads from one part of the page to the next, as it does in Excel; with Shift, back. */
export function cycleRegions(regions: () => readonly HTMLElement[], enter: (region: HTMLElement) => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const all = regions();
    const at = all.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    // A part that is still loading takes no focus: then on to the one after it.
    for (let tried = 1; tried < all.length; tried++) {
      const next = all[(at + step * tried + all.length * tried) % all.length];
      if (!next) return;
      enter(next);
      if (next.contains(document.activeElement)) return;
    }
  };
}
