import type { Language } from '../../../wording/language';

/** What the workbench offers: the add-in's floor and nothing newer, so that a newer call fails here first. */
const REQUIREMENT_SETS = {
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.7',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  RichApiRuntime: '1.1',
};

export const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

const SHARED_RUNTIME = 3;
const HIDE_NOTHING = 2;

/** `platform$…`: by this line office.js decides that it runs in Excel's own web view on Windows. */
export function hostInfo(language: Language): string {
  return ['Excel', 'Win32', '16.01', LOCALES[language], '', '', '', String(SHARED_RUNTIME)].join('$');
}

/** Answers that are the same in every language. */
const ANSWERS = {
  GetAppType: 1,
  GetSolutionRef: 'policy-targets',
  GetAppVersionMajor: 16,
  GetAppVersionMinor: 1,
  GetDocUrl: 'workbench.xlsx',
  GetAppCapabilities: 0,
  GetActivationMode: HIDE_NOTHING,
  GetControlIntegrationLevel: 0,
  GetSolutionToken: '',
  GetCorrelationId: '',
  GetInstanceId: 'workbench',
  GetTouchEnabled: false,
  GetCommerceAllowed: false,
  GetSupportedMatrix: JSON.stringify(REQUIREMENT_SETS),
  GetHostCustomMessage: '',
  GetHostFullVersion: '16.0.14332.20000',
  GetInitialDisplayMode: HIDE_NOTHING,
  GetOfficeThemeInfo: JSON.stringify({
    primaryFontColor: 0x242424,
    primaryBackgroundColor: 0xffffff,
    secondaryFontColor: 0x242424,
    secondaryBackgroundColor: 0xf5f5f5,
  }),
};

/** What Excel's web view tells of itself, under the names by which office.js asks for it. */
export function officeContext(language: Language, settings: Map<string, string>): object {
  const answers = {
    ...ANSWERS,
    GetAppUILocale: LOCALES[language],
    GetAppDataLocale: LOCALES[language],
    GetSettings: documentSettings(settings),
  };
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
}

/** The add-in's settings in the document, filled into and read from the arrays that office.js brings. */
function documentSettings(settings: Map<string, string>) {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      settings.clear();
      for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? '');
    },
  };
}
