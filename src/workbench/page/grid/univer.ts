import {
  type ILanguagePack,
  type Injector,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import DesignEn from '@univerjs/design/locale/en-US';
import DesignZh from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsUiEn from '@univerjs/docs-ui/locale/en-US';
import DocsUiZh from '@univerjs/docs-ui/locale/zh-CN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import SheetsEn from '@univerjs/sheets/locale/en-US';
import SheetsZh from '@univerjs/sheets/locale/zh-CN';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import SheetsFormulaEn from '@univerjs/sheets-formula/locale/en-US';
import SheetsFormulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import SheetsFormulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import SheetsFormulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import SheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import { UniverUIPlugin } from '@univerjs/ui';
import UiEn from '@univerjs/ui/locale/en-US';
import UiZh from '@univerjs/ui/locale/zh-CN';
import type { Language } from '../../../wording/language';
import { refuseWhatTheHostCannotDo } from './allowedCommands';
import { showTextFormats } from './textFormats';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';

const LOCALES: Readonly<Record<Language, LocaleType>> = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US };

/** The words of the grid's parts, in each language. */
const WORDS = {
  [LocaleType.ZH_CN]: mergeLocales(
    DesignZh,
    UiZh,
    DocsUiZh,
    SheetsZh,
    SheetsUiZh,
    SheetsFormulaZh,
    SheetsFormulaUiZh,
  ) as ILanguagePack,
  [LocaleType.EN_US]: mergeLocales(
    DesignEn,
    UiEn,
    DocsUiEn,
    SheetsEn,
    SheetsUiEn,
    SheetsFormulaEn,
    SheetsFormulaUiEn,
  ) as ILanguagePack,
};

/**
 * The grid component, set up to show and to edit. It never calculates: formulas are shown with the values that the
 * workbook found, so that there is one engine and one truth.
 */
export function startUniver(
  container: HTMLElement,
  language: Language,
): { readonly api: FUniver; readonly injector: Injector } {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: WORDS,
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, container);
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  refuseWhatTheHostCannotDo(api);
  // The services of sheets exist once the first workbook is there.
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === LifecycleStages.Ready) showTextFormats(injector);
  });
  return { api, injector };
}

/** What the grid consists of, without toolbar, menus and warnings of its own. */
function registerPlugins(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
}

/** The grid's own words in another language, at once. */
export function setGridLanguage(api: FUniver, language: Language): void {
  api.setLocale(LOCALES[language]);
}
