import { Idiomorph } from 'idiomorph';
import { enhance } from './enhance.ts';

/** Turns an element into what the markup says: what stays the same is left alone, focus and open parts included. */
export function morph(element: Element, markup: string): void {
  Idiomorph.morph(element, markup, {
    morphStyle: 'outerHTML',
    restoreFocus: true,
    callbacks: {
      // A part that the reader opened stays open.
      beforeAttributeUpdated: (name: string, node: Element, kind: string) => !(name === 'open' && node instanceof HTMLDetailsElement && kind === 'remove'),
    },
  });
  enhance();
}
