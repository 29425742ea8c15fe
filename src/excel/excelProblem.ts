/** What can go wrong with the workbook, in words of ours; the pane has a message for each. */
export type ExcelProblemCode =
  /** A cell is being edited, and Excel accepts no change meanwhile. */
  | 'cell-edit'
  | 'workbook-protected'
  | 'sheet-protected'
  /** The workbook has a sheet of that name which is not ours. */
  | 'name-taken'
  /** A table of that name stands elsewhere in the workbook. */
  | 'table-taken'
  | 'too-large'
  /** This Excel lacks something of ExcelApi 1.14. */
  | 'host-too-old'
  | 'unknown';

export class ExcelProblem extends Error {
  override readonly name = 'ExcelProblem';
  constructor(
    readonly code: ExcelProblemCode,
    detail: string,
    /** The sheet or table that it is about, by the name a user sees. */
    readonly place?: string,
    cause?: unknown,
  ) {
    super(`${code}: ${detail}`, { cause });
  }
}

const CODES: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'sheet-protected',
  ItemAlreadyExists: 'name-taken',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'host-too-old',
};

/** What an error of Office.js means to us; a problem of ours stays what it is. */
export function toProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown;
    message?: unknown;
  };
  return new ExcelProblem(CODES[String(code)] ?? 'unknown', String(message ?? error), undefined, error);
}
