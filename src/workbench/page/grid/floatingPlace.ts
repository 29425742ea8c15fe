import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Pixels, from the top left of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where something that floats over the cells stands now; what lies outside `window` is hidden behind headers. */
export interface FloatingPlace {
  readonly window: Box;
  /** Its size at 100 %. */
  readonly box: Box;
  readonly zoom: number;
}

/** A point within a cell; row and column count from 0, the rest is in pixels. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Where a thing between two anchors stands with the grid scrolled, zoomed and frozen as it is. */
export function floatingPlace(
  injector: Injector,
  sheet: FWorksheet,
  from: Anchor,
  to: Anchor,
): FloatingPlace | undefined {
  const unit = sheet.getWorkbook().getUnitId();
  const render = injector.get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeletonParam(sheet.getSheetId())?.skeleton;
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return undefined;
  const point = ({ row, column, x, y }: Anchor) => {
    const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    return { x: cell.startX + x, y: cell.startY + y };
  };
  const start = point(from);
  const end = point(to);
  const zoom = render.scene.getAncestorScale().scaleX;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  // What begins among frozen rows or columns stays there.
  const [scrollsX, scrollsY] = [start.x >= main.left, start.y >= main.top];
  const left = canvas.left + (scrollsX ? main.left : skeleton.rowHeaderWidth) * zoom;
  const top = canvas.top + (scrollsY ? main.top : skeleton.columnHeaderHeight) * zoom;
  return {
    window: { left, top, width: canvas.right - left, height: canvas.bottom - top },
    box: {
      left: canvas.left + (start.x - (scrollsX ? main.viewportScrollX : 0)) * zoom,
      top: canvas.top + (start.y - (scrollsY ? main.viewportScrollY : 0)) * zoom,
      width: end.x - start.x,
      height: end.y - start.y,
    },
    zoom,
  };
}
