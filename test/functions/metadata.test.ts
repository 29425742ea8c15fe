import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions';
import { functionsMetadata } from '../../src/functions/metadata';
import type { Bilingual } from '../../src/wording/language';

const HAN = /\p{Script=Han}/u;

function expectBothLanguages(text: Bilingual, where: string) {
  expect(text.zh.trim(), `${where} in Chinese`).not.toBe('');
  expect(text.en.trim(), `${where} in English`).not.toBe('');
}

describe('every function and parameter speaks both languages', () => {
  test.each(FUNCTIONS.map((spec) => [spec.name, spec] as const))('%s', (name, spec) => {
    for (const part of ['summary', 'details', 'source'] as const)
      expectBothLanguages(spec[part], `${name} ${part}`);
    expect(spec.summary.zh, `${name} summary`).toMatch(HAN);
    expect(spec.summary.en, `${name} summary`).not.toMatch(HAN);
    for (const example of spec.examples) expectBothLanguages(example.how, `${name} example`);
    for (const parameter of spec.parameters) {
      expectBothLanguages(parameter.title, `${name}.${parameter.name} title`);
      expectBothLanguages(parameter.description, `${name}.${parameter.name} description`);
      expect(parameter.title.zh, `${name}.${parameter.name}`).toMatch(HAN);
    }
  });
});

describe('the metadata that Excel reads', () => {
  const en = functionsMetadata('en', 'https://example.org/addin/');
  const zh = functionsMetadata('zh', 'https://example.org/addin/');

  test('names the same functions in both languages, in upper-case ASCII without the namespace', () => {
    expect(zh.functions.map(({ id, name }) => [id, name])).toEqual(
      en.functions.map(({ id, name }) => [id, name]),
    );
    for (const { name } of en.functions) expect(name).toMatch(/^[A-Z]+$/);
    expect(new Set(en.functions.map(({ id }) => id)).size).toBe(en.functions.length);
  });

  test('describes in the language asked for, within the 255 characters of the function wizard', () => {
    for (const { description } of zh.functions) expect(description).toMatch(HAN);
    for (const { description, parameters } of [...en.functions, ...zh.functions]) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('takes and gives ranges, optional parameters last', () => {
    for (const { name, parameters, result } of en.functions) {
      expect(result.dimensionality).toBe('matrix');
      expect(parameters.every(({ dimensionality }) => dimensionality === 'matrix')).toBe(true);
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      const rest = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect(
        rest.every(({ optional }) => optional === true),
        name,
      ).toBe(true);
    }
  });

  test('has a help address for every function, at its entry of the reference', () => {
    const gap = zh.functions.find(({ id }) => id === 'GAP');
    expect(gap?.helpUrl).toBe('https://example.org/addin/reference/zh.html#gap');
    for (const { helpUrl } of en.functions) expect(URL.canParse(helpUrl)).toBe(true);
  });
});
