/** An error as the real host reports it on the wire: `code` is what `OfficeExtension.Error.code` will say. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists in this context.',
    409,
  );

export const invalidArgument = (
  what = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', what);

export const wrongDimensions = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const invalidOperation = (what: string): HostError => new HostError('InvalidOperation', what);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const inCellEditMode = (): HostError =>
  new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );

/** What this host does not do is refused by name, so that nothing is accepted that Excel would have acted on. */
export const notImplemented = (what: string): HostError =>
  new HostError('ApiNotFound', `The office host does not implement ${what}.`, 404);
