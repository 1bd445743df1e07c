import { components, text, texts, timestamp, uri, vcard } from '@exhorto/lawbook/vcard';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

/** A card read back by another implementation. */
function read(card: string) {
  return new ICAL.Component(ICAL.parse(card));
}

const card = (value: string, params?: Record<string, string>) => vcard([{ name: 'NOTE', ...(params && { params }), value: text(value) }]);

/** What people write: letters of every width, and everything that has a meaning in a card. */
const written = fc.string({ unit: fc.constantFrom(...'aZ09 ,;:\\"^=\n\t', 'ñ', 'ç', '€', '中', '🛡️', "'"), maxLength: 300 });

describe('the vCard writer', () => {
  it('begins with BEGIN and VERSION, ends with END, and ends every line with CRLF', () => {
    expect(vcard([{ name: 'FN', value: text('Fiscalía') }])).toBe('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Fiscalía\r\nEND:VCARD\r\n');
  });

  it('escapes text, lists and components', () => {
    expect(text('a,b;c\\d\r\ne\nf:g')).toBe('a\\,b;c\\\\d\\ne\\nf:g');
    expect(texts(['a,b', 'c'])).toBe('a\\,b,c');
    expect(components(['a;b', '', 'c'])).toBe('a\\;b;;c');
    expect(text('a\u0000b\u0007c')).toBe('abc');
    expect(uri('https://x.example/a b\n')).toBe('https://x.example/a%20b%0A');
    expect(timestamp('2026-11-25')).toBe('20261125T000000Z');
  });

  it('quotes parameters and writes quotes and line breaks in them as RFC 6868 has it', () => {
    expect(card('x', { LABEL: 'Calle 1, "B"\nLima^' })).toContain(`LABEL="Calle 1, ^'B^'^nLima^^":`);
    expect(
      read(card('x', { LABEL: 'Calle 1, "B"\nLima^' }))
        .getFirstProperty('note')
        ?.getParameter('label'),
    ).toBe('Calle 1, "B"\nLima^');
  });

  it('folds at 75 octets and cuts no character', () => {
    for (const line of card('🛡️ñ€ '.repeat(60)).split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(written, (value) => {
        const lines = card(value).split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(read(card(value)).getFirstPropertyValue('note')).toBe(value);
      }),
    );
  });
});
