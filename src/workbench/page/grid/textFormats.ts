import { CellValueType, type Injector, InterceptorEffectEnum, numfmt } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** A text section such as `"★ "@`; plain `@` changes nothing. */
const SHAPES_TEXT = /"[^"]*"\s*@|@\s*"/;

/** Shows texts as their number format says, which the grid does for numbers only: the shape before a status word. */
export function showTextFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (typeof cell?.v !== 'string' || cell.t !== CellValueType.STRING) return next(cell);
      const pattern = location.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      if (!pattern || !SHAPES_TEXT.test(pattern)) return next(cell);
      return next({ ...cell, v: numfmt.format(pattern, cell.v) });
    },
  });
}
