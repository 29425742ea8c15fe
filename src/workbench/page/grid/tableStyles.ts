import { decodeCell, type Worksheet } from '@cj-tech-master/excelts';
import { BooleanNumber, type IStyleData } from '@univerjs/core';
import { StyleMap } from './styleMap';

/** Header and stripe of Excel's light and medium table styles, by accent: TableStyleMedium2 is the blue one. */
const ACCENTS = ['595959', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const NAMED = /^TableStyle(Light|Medium|Dark)(\d+)$/;

/** What a table's named style draws below the formats of its cells: a filled header and, where asked, stripes. */
export function tableStyles(sheet: Worksheet): StyleMap {
  const styles = new StyleMap();
  for (const { table } of sheet.getTables()) {
    const named = NAMED.exec(table?.style?.theme ?? '');
    if (!table || !named) continue;
    const accent = ACCENTS[(Number(named[2]) - 1) % 7] ?? '4472C4';
    const filled = named[1] !== 'Light';
    const origin = decodeCell(table.ref?.split(':')[0]?.replaceAll('$', '') ?? 'A1');
    const header: IStyleData = filled
      ? { bl: BooleanNumber.TRUE, bg: { rgb: `#${accent}` }, cl: { rgb: '#FFFFFF' } }
      : { bl: BooleanNumber.TRUE };
    table.columns.forEach((_, offset) => {
      if (table.headerRow !== false) styles.put(origin.r + 1, origin.c + 1 + offset, header);
    });
  }
  return styles;
}
