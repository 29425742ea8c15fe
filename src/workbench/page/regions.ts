/** F6 leads from one part of the page to the next, as it does in Excel; with Shift, back. */
export function cycleRegions(regions: () => readonly HTMLElement[], enter: (region: HTMLElement) => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const all = regions();
    const at = all.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const next = all[(at + step + all.length) % all.length];
    if (next) enter(next);
  };
}
