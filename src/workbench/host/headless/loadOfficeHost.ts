import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import type { Workbook } from '@cj-tech-master/excelts';
import { connect } from '../bridge';
import { createHost, type OfficeHost } from '../host';
import { type Metadata, reflect } from '../metadata';

export interface LoadedHost {
  readonly host: OfficeHost;
  /** The client's own globals, as a page would see them. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface LoadOptions {
  readonly workbook?: Workbook;
  /** The newest requirement set of ExcelApi that the host offers: 1.14 is our floor, 1.15 all the client knows, 1.3 an old one. */
  readonly excelApi?: '1.3' | '1.14' | '1.15';
}

const BUNDLE = 'excel-web-16.00.debug.js';
let script: Script | undefined;
let metadata: Metadata | undefined;

function clientScript(): Script {
  if (!script) {
    const require = createRequire(import.meta.url);
    const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
    script = new Script(readFileSync(join(folder, BUNDLE), 'utf8'), { filename: BUNDLE });
  }
  return script;
}

/** The unmodified office.js client in a sandbox, connected to a host of its own. For Node; a page needs `connect`. */
export function loadOfficeHost({ workbook, excelApi = '1.15' }: LoadOptions = {}): LoadedHost {
  const bridge = connect(() => host);
  const scope: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
    performance,
    _richApiNativeBridge: bridge,
    location: {
      href: 'https://localhost/x.html',
      hash: '',
      search: '',
      origin: 'https://localhost',
      protocol: 'https:',
    },
    navigator: { userAgent: 'node', platform: '' },
  };
  scope.window = scope;
  scope.self = scope;
  const context = createContext(scope);
  clientScript().runInContext(context);
  metadata ??= reflect(scope);
  const known = metadata;
  const host = createHost({ metadata: () => known, ...(workbook && { workbook }) });
  bridge.listen();
  offerRequirementSets(context, excelApi);
  const { Excel, OfficeExtension } = scope as unknown as LoadedHost;
  return { host, Excel, OfficeExtension };
}

/** Makes the client refuse what its host does not offer, as it does in Excel. */
function offerRequirementSets(context: object, excelApi: string): void {
  const [, minor] = excelApi.split('.');
  runInContext(
    `OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
     OSF._OfficeAppFactory = {
       getHostInfo() { return {}; },
       getContext() {
         return { requirements: { isSetSupported(name, version) {
           if (name !== 'ExcelApi') return false;
           const [major, minor] = String(version).split('.').map(Number);
           return major < 1 || (major === 1 && (minor ?? 0) <= ${minor});
         } } };
       },
     };`,
    context,
  );
}
