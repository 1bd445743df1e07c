import { CONDUCT, type ConductElement, LANGS } from '@exhorto/lawbook';
import { describe, expect, test } from 'vitest';
import { showText } from '../src/index.ts';

const ELEMENTS = Object.keys(CONDUCT) as ConductElement[];

describe('what the facts must show', () => {
  test.each(LANGS)('has words for every value of every element (%s)', (lang) => {
    for (const element of ELEMENTS) {
      const said = CONDUCT[element].map((value) => showText(lang, element, [value]));
      expect(new Set(said).size, element).toBe(said.length);
      for (const [i, clause] of said.entries()) {
        const value = CONDUCT[element][i] as string;
        expect(clause.trim(), `${element}: ${value}`).not.toBe('');
        expect(clause, `${element}: ${value}`).toMatch(/^(que|nada más|that|nothing more|nada mais) /);
        if (value.includes('-')) expect(clause, `${element}: ${value}`).not.toContain(value);
      }
    }
  });

  test('is a clause to follow "the facts must also show"', () => {
    expect(showText('en', 'securityMeasure', ['must-be-overcome'])).toBe('that a security measure was overcome');
    expect(showText('es', 'securityMeasure', ['must-be-overcome'])).toBe('que se venció una medida de seguridad');
    expect(showText('pt', 'authorisation', ['without'])).toBe('que a pessoa agiu sem autorização');
  });

  test('one of several is enough, or all of them are needed', () => {
    expect(showText('es', 'acts', ['possess', 'offer'])).toBe('que la conducta consistió en poseer u ofrecer o poner a disposición');
    expect(showText('en', 'objects', ['user-device', 'public-system'])).toBe('that it was done to the device of a user or a system of the state');
    expect(showText('en', 'intent', ['special-data', 'special-harm'], true)).toBe(
      'that the person meant to obtain data and that the person meant to cause harm',
    );
  });

  test('of exemptions: that none of them applies', () => {
    expect(showText('es', 'exemptions', ['research', 'consent'], true)).toBe(
      'que no se trató de investigación de seguridad ni de algo consentido por el titular',
    );
    expect(showText('en', 'exemptions', ['research', 'authorised-testing'], true)).toBe('that it was not security research or authorised testing');
    expect(showText('pt', 'exemptions', ['journalism'], true)).toBe('que não se tratou de jornalismo');
  });
});
