import type { DataValidation as FileValidation } from '@cj-tech-master/excelts';
import { type Area, formatArea, intersection, parseArea } from '../area';
import type { Place } from '../book';
import { invalidArgument, notImplemented } from '../hostError';
import { HostObject } from '../hostObject';

interface BasicRule {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: string;
}
export interface ValidationRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly decimal?: BasicRule;
  readonly custom?: { readonly formula: string };
}

const MESSAGE_LIMIT = 255;
const TITLE_LIMIT = 32;

/** The validation of a range. The sheet keeps one entry for each range that was given one. */
export class DataValidation extends HostObject {
  readonly apiClass = 'DataValidation';
  constructor(private readonly range: Place) {
    super();
  }

  get rule(): ValidationRule {
    const validation = this.#entry();
    if (!validation || validation.type === 'any') return {};
    if (validation.type === 'list') {
      return {
        list: { inCellDropDown: true, source: String(validation.formulae[0]).replace(/^"(.*)"$/s, '$1') },
      };
    }
    if (validation.type === 'custom') return { custom: { formula: `=${validation.formulae[0]}` } };
    const [formula1 = 0, formula2] = validation.formulae as (string | number)[];
    const operator = capitalized(validation.operator ?? 'between').replace(/OrEqual$/, 'OrEqualTo');
    return {
      decimal: {
        formula1,
        operator: operator.replace(/Equal$/, 'EqualTo'),
        ...(formula2 !== undefined && { formula2 }),
      },
    };
  }
  set rule(rule: ValidationRule) {
    const before = this.#entry();
    this.#put({ allowBlank: true, showErrorMessage: true, errorStyle: 'stop', ...before, ...fileRule(rule) });
  }
  get prompt(): object {
    const { promptTitle = '', prompt = '', showInputMessage = false } = this.#entry() ?? {};
    return { title: promptTitle, message: prompt, showPrompt: showInputMessage };
  }
  set prompt(prompt: { title: string; message: string; showPrompt: boolean }) {
    requireShort(prompt);
    this.#put({
      ...(this.#entry() ?? { type: 'any' }),
      showInputMessage: prompt.showPrompt,
      promptTitle: prompt.title,
      prompt: prompt.message,
    });
  }
  get errorAlert(): object {
    const { errorTitle = '', error = '', showErrorMessage = true, errorStyle = 'stop' } = this.#entry() ?? {};
    return { title: errorTitle, message: error, showAlert: showErrorMessage, style: capitalized(errorStyle) };
  }
  set errorAlert(alert: { title: string; message: string; showAlert: boolean; style: string }) {
    requireShort(alert);
    this.#put({
      ...(this.#entry() ?? { type: 'any' }),
      showErrorMessage: alert.showAlert,
      errorStyle: alert.style.toLowerCase(),
      error: alert.message,
      ...(alert.title && { errorTitle: alert.title }),
    });
  }
  get ignoreBlanks(): boolean {
    return this.#entry()?.allowBlank ?? true;
  }
  set ignoreBlanks(allowBlank: boolean) {
    this.#put({ ...(this.#entry() ?? { type: 'any' }), allowBlank });
  }
  clear(): void {
    const { sheet, area, book } = this.range;
    book.requireEditable(sheet);
    for (const [key, other] of this.#others()) {
      if (!contains(area, other)) throw notImplemented('clearing a part of a validated range');
      delete sheet.dataValidations.model[key];
    }
  }

  #key(): string {
    const { area } = this.range;
    const first = formatArea({ ...area, bottom: area.top, right: area.left });
    const last = formatArea({ ...area, top: area.bottom, left: area.right });
    return `range:${first}:${last}`;
  }
  /** The entry of this range, or of one that holds it. */
  #entry(): FileValidation | undefined {
    const found = this.#others().find(([, other]) => contains(other, this.range.area));
    return found && this.range.sheet.dataValidations.model[found[0]];
  }
  #put(validation: FileValidation): void {
    const { sheet, area, book } = this.range;
    book.requireEditable(sheet);
    for (const [key, other] of this.#others()) {
      if (!contains(area, other)) throw notImplemented('validating a part of a validated range');
      delete sheet.dataValidations.model[key];
    }
    sheet.dataValidations.model[this.#key()] = validation;
    book.structureChanged('objects', sheet);
  }
  #others(): [string, Area][] {
    return Object.keys(this.range.sheet.dataValidations.model)
      .map((key): [string, Area] => [key, parseArea(key.replace(/^range:/, ''))])
      .filter(([, other]) => intersection(other, this.range.area));
  }
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

function requireShort({ title, message }: { title: string; message: string }): void {
  if (message.length > MESSAGE_LIMIT || title.length > TITLE_LIMIT) throw invalidArgument();
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  EqualTo: 'equal',
};

function fileRule(rule: ValidationRule): FileValidation {
  if (rule.list) {
    const { source } = rule.list;
    if (typeof source !== 'string' || source.length > MESSAGE_LIMIT) throw invalidArgument();
    return { type: 'list', formulae: [source.startsWith('=') ? source.slice(1) : `"${source}"`] };
  }
  if (rule.custom) return { type: 'custom', formulae: [rule.custom.formula.replace(/^=/, '')] };
  if (!rule.decimal) throw notImplemented(`validations of type ${Object.keys(rule).join()}`);
  const { formula1, formula2, operator } = rule.decimal;
  const name = OPERATORS[operator];
  if (!name) throw invalidArgument();
  return {
    type: 'decimal',
    operator: name as NonNullable<Extract<FileValidation, { type: 'decimal' }>['operator']>,
    formulae: formula2 === undefined ? [formula1] : [formula1, formula2],
  } as FileValidation;
}
