import type { Worksheet } from '@cj-tech-master/excelts';
import { PaperSize } from '@cj-tech-master/excelts';
import { areaName } from '../report/areas';
import type { Print } from '../report/sheetModel';

const INCH_PER_CENTIMETRE = 1 / 2.54;
const MARGIN = 1.5 * INCH_PER_CENTIMETRE;

/** A4 landscape, as wide as the page, header rows on every page, source left and page x of y right in the foot. */
export function paintPrint(sheet: Worksheet, print: Print): void {
  Object.assign(sheet.pageSetup, {
    paperSize: PaperSize.A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: areaName(print.area),
    margins: {
      left: MARGIN,
      right: MARGIN,
      top: MARGIN,
      bottom: MARGIN,
      header: MARGIN / 2,
      footer: MARGIN / 2,
    },
    ...(print.titleRows && { printTitlesRow: print.titleRows.map((row) => row + 1).join(':') }),
  });
  // In a footer "&" begins a code, so that one of the text is doubled.
  sheet.headerFooter.oddFooter = `&L${print.footer.replaceAll('&', '&&')}&R&P / &N`;
}
