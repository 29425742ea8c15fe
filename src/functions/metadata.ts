import type { Language } from '../wording/language';
import { FUNCTIONS } from './index';

/** Excel's description of custom functions (functions.json). The namespace POLICY comes from the manifest. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'matrix';
    readonly optional?: true;
  }[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/**
 * Makes functions.json for one language. Names stay as they are in every language; each function's help address
 * is its entry in the reference.
 *
 * @param address where the add-in is served from, with a slash at the end; the reference lies in its folder `reference`
 */
export function functionsMetadata(language: Language, address: string): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: false,
    functions: FUNCTIONS.map((spec) => ({
      id: spec.name,
      name: spec.name,
      description: spec.summary[language],
      helpUrl: `${address}reference/${language}.html#${spec.name.toLowerCase()}`,
      parameters: spec.parameters.map(({ name, title, description, optional }) => ({
        name,
        description: `${title[language]}${language === 'zh' ? '：' : ': '}${description[language]}`,
        type: 'any',
        dimensionality: 'matrix',
        ...(optional && { optional }),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
