import { href, type View } from './view.ts';

/** Where one begins to fill a gap: the correction of an entry that is there but does not know, or the form for what is missing. */
export function giveHref(v: View, slot: string): string {
  return v.law.fact(slot) === undefined ? href(v, `/coverage/give?slot=${encodeURIComponent(slot)}`) : href(v, `/facts/${slot}/correct`);
}

/** The way to give what is missing, named with what it is about. */
export function GiveLink({ v, slot, about }: { v: View; slot: string; about: string }) {
  return (
    <a href={giveHref(v, slot)}>
      {v.m.give.link}
      <span class="sr">: {about}</span>
    </a>
  );
}
