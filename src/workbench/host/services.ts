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

export const SERVICES: ReadonlyMap<string, () => HostObject> = new Map(
  [AddinInternalService, CustomFunctionsService].map((Service) => [
    new Service().apiClass,
    () => new Service(),
  ]),
);
