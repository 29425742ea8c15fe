import { HostObject } from './hostObject';

/**
 * Services that office.js calls outside the workbook while it starts. The host calculates POLICY functions itself, so
 * that what the client announces about its own runtime needs no answer.
 */
class AddinInternalService extends HostObject {
  readonly apiClass = 'Microsoft.InternalService.AddinInternalService';
  notifyActionHandlerReady(): void {}
}

class CustomFunctionsService extends HostObject {
  readonly apiClass = 'Microsoft.ExcelServices.CustomFunctions';
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  _GetEnabledFeatures(): string[] {
    return [];
  }
}

/** The pane and the page that runs the add-in, which are one in a shared runtime: shown, or running out of sight. */
class AppRuntimeService extends HostObject {
  readonly apiClass = 'Microsoft.AppRuntime.AppRuntimeService';
  constructor(private readonly showPane: (visible: boolean) => void) {
    super();
  }
  setAppRuntimeState(state: string): void {
    this.showPane(state === 'Visible');
  }
}

/** The services by name; without a pane to show, a client that asks for it is refused. */
export function services(
  showPane: ((visible: boolean) => void) | undefined,
): ReadonlyMap<string, () => HostObject> {
  const makers = [
    () => new AddinInternalService(),
    () => new CustomFunctionsService(),
    ...(showPane ? [() => new AppRuntimeService(showPane)] : []),
  ];
  return new Map(makers.map((make) => [make().apiClass, make]));
}
